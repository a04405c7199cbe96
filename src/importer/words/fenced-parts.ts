/** Fenced code, without its fences. */
export interface Code {
  readonly isCode: true;
  readonly info: string;
  readonly lines: readonly string[];
}

interface Prose {
  readonly isCode: false;
  readonly lines: readonly string[];
}

const fence = /^([ >]*)([-*+] +|\d+[.)] +)?(`{3,}|~{3,})([^`]*)$/;
const closingFence = /^([ >]*)(`{3,}|~{3,}) *$/;

interface Closer {
  readonly index: number;
  readonly column: number;
  readonly marker: string;
}

const closersIn = (lines: readonly string[]): readonly Closer[] =>
  lines.flatMap((text, index) => {
    const [, before = '', marker] = closingFence.exec(text) ?? [];
    return marker === undefined ? [] : [{ index, column: before.length, marker }];
  });

interface Opener {
  readonly column: number;
  /** How much deeper the end may stand than a bullet before the fence. */
  readonly leeway: number;
  readonly marker: string;
  readonly info: string;
}

const openerOn = (text: string): Opener | undefined => {
  const [, before = '', bullet = '', marker, info = ''] = fence.exec(text) ?? [];
  return marker === undefined ? undefined : { column: before.length, leeway: bullet.length + 3, marker, info };
};

/** Longer code is taken to be one. */
const maxChecked = 2000;

/** Whether a line between two fences stands further to the left, as the code of neither does. */
const isLeft = (lines: readonly string[], from: number, to: number, column: number): boolean =>
  column > 0 && lines.slice(from, Math.min(to, from + maxChecked)).some((line) => startOf(line) < column);

/** The column at which the text of a line begins; a line without text has none. */
const startOf = (line: string): number => {
  const start = line.search(/[^ >]/);
  return start === -1 ? Number.POSITIVE_INFINITY : start;
};

const fits = ({ column, marker, leeway }: Opener, closer: Closer): boolean => {
  const deeper = closer.column - column;
  return closer.marker.startsWith(marker) && deeper >= 0 && deeper <= (leeway > 3 ? leeway : 0);
};

/** Other fences than the nearest few are not searched, so that unclosed ones cost little. */
const maxSearched = 200;

/** The end of the code that begins on a line. */
const closerOf = (
  opener: Opener,
  start: number,
  closers: readonly Closer[],
  lines: readonly string[],
): Closer | undefined => {
  const found = closers.find((one) => fits(opener, one));
  return found && !isLeft(lines, start + 1, found.index, opener.column) ? found : undefined;
};

/**
 * Splits a page into fenced code and what is between it.
 *
 * @example partsOf(['Tekst', '```js', 'f()', '```']) has the line Tekst, and f() as code
 */
export const partsOf = (lines: readonly string[]): readonly (Code | Prose)[] => {
  const closers = closersIn(lines);
  const parts: (Code | Prose)[] = [];
  let prose: string[] = [];
  let from = 0;
  let next = 0;
  for (const [index, text] of lines.entries()) {
    if (index < next) continue;
    while ((closers[from]?.index ?? Number.POSITIVE_INFINITY) <= index) from += 1;
    const opener = openerOn(text);
    const closer = opener && closerOf(opener, index, closers.slice(from, from + maxSearched), lines);
    next = (closer?.index ?? index) + 1;
    if (!closer) prose.push(text);
    if (!closer) continue;
    parts.push(
      { isCode: false, lines: prose },
      { isCode: true, info: opener.info, lines: lines.slice(index + 1, closer.index) },
    );
    prose = [];
  }
  return [...parts, { isCode: false, lines: prose }];
};
