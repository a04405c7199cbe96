import type { Code } from 'mdast';

/** Index of the first line at or after `start` that matches; the number of lines when none does. */
type LineFinder = (lines: readonly Line[], start: number) => number;

/** For each line, and for the end, the index of the first match at or after it. */
const firstMatches = (lines: readonly Line[], fits: LineTest): Int32Array => {
  const first = new Int32Array(lines.length + 1).fill(lines.length);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    first[index] = line && fits(line, index, lines) ? index : (first[index + 1] ?? lines.length);
  }
  return first;
};

type LineTest = (line: Line, index: number, lines: readonly Line[]) => boolean;

/**
 * A search that tests each line of a container only once, however often it is repeated. Otherwise a page of openers
 * without an end would take quadratic time.
 *
 * @example lineFinder(isBlank)(lines, 3) is the index of the first blank line from the fourth on
 */
export const lineFinder = (fits: LineTest): LineFinder => {
  const cache = new WeakMap<readonly Line[], Int32Array>();
  return (lines, start) => {
    const first = cache.get(lines) ?? firstMatches(lines, fits);
    cache.set(lines, first);
    return first[Math.min(start, lines.length)] ?? lines.length;
  };
};

/** A line of a page and where it came from, which may be a snippet. */
export interface Line {
  readonly text: string;
  readonly file: string;
  /** Counted from 1. */
  readonly number: number;
}

/** The spaces by which MkDocs indents the content of a container. */
export const indentStep = 4;

export const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** The number of leading spaces. `readText` has already expanded tabs. */
export const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;

/** The line without its first `width` spaces, or as many of them as it has. */
export const dedent = (line: Line, width: number): Line => ({
  ...line,
  text: line.text.slice(Math.min(width, indentOf(line))),
});

/** The line as it reads inside its container. */
export const outdent = (line: Line): Line => dedent(line, indentStep);

export const nextBlank = lineFinder(isBlank);

export const nextNonBlank = lineFinder((line) => !isBlank(line));

/**
 * Whether a line is as short as the titles, terms and rows that people write. The MDX parser takes quadratic time for a
 * long one, and only paragraphs can be split.
 */
export const isShort = ({ text }: Pick<Line, 'text'>): boolean => text.length <= 10_000;

/** Whether a container continues on this line: it is blank or indented by a step. */
export const isInside = (line: Line): boolean => isBlank(line) || indentOf(line) >= indentStep;

const nextOutside = lineFinder((line) => !isInside(line));

/** The content of the container that the line before `start` opens, outdented and without blank lines at its end. */
export const linesInside = (lines: readonly Line[], start: number): readonly Line[] =>
  trimBlankEnd(lines.slice(start, nextOutside(lines, start))).map(outdent);

export const trimBlankEnd = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);

export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** Lines kept as they were typed. */
export const asCode = (lines: readonly Line[]): Code => ({ type: 'code', lang: 'md', value: textOf(lines) });
