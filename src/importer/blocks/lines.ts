import type { Code } from 'mdast';

/** Index of the first line from `start` on, `start` included, that fits; the number of lines when none does. */
type LineFinder = (lines: readonly Line[], start: number) => number;

/** For each line the index of the first that fits, from it on; one more at the end for a search that begins there. */
const firstFits = (lines: readonly Line[], fits: LineTest): Int32Array => {
  const first = new Int32Array(lines.length + 1).fill(lines.length);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    first[index] = line && fits(line, index, lines) ? index : (first[index + 1] ?? lines.length);
  }
  return first;
};

type LineTest = (line: Line, index: number, lines: readonly Line[]) => boolean;

/**
 * A search that tests each line of a container once, however often it is made: an opener without its end would otherwise have every
 * opener read all lines below it.
 *
 * @example lineFinder(isBlank)(lines, 3) is the index of the first blank line from the fourth on
 */
export const lineFinder = (fits: LineTest): LineFinder => {
  const known = new WeakMap<readonly Line[], Int32Array>();
  return (lines, start) => {
    const first = known.get(lines) ?? firstFits(lines, fits);
    known.set(lines, first);
    return first[Math.min(start, lines.length)] ?? lines.length;
  };
};

/** A line of a page, with where it came from: a page also holds lines of the snippets that it includes. */
export interface Line {
  readonly text: string;
  readonly file: string;
  /** Counted from 1. */
  readonly number: number;
}

/** How deep MkDocs indents what belongs to a container. */
export const step = 4;

export const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Spaces before the first character. Tabs are gone by then. */
export const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;

/** The line without its first `width` spaces, or without all that it has when they are fewer. */
export const dedent = (line: Line, width: number): Line => ({
  ...line,
  text: line.text.slice(Math.min(width, indentOf(line))),
});

/** The line as it stands inside the container that it is indented for. */
export const shallower = (line: Line): Line => dedent(line, step);

export const nextBlank = lineFinder(isBlank);

export const nextText = lineFinder((line) => !isBlank(line));

/**
 * Whether a line is no longer than titles, terms and rows that people write. The parser of the build takes longer for each sign of many in one
 * of them, where a paragraph can be written as more than one.
 */
export const isShort = ({ text }: Pick<Line, 'text'>): boolean => text.length <= 10_000;

/** Whether a container goes on with this line: it is blank or lies a step deeper. */
export const isInside = (line: Line): boolean => isBlank(line) || indentOf(line) >= step;

const nextOutside = lineFinder((line) => !isInside(line));

/**
 * The lines from `start` that lie in the container which the line before opened, a step less indented and without the blank ones at
 * their end.
 */
export const insideOf = (lines: readonly Line[], start: number): readonly Line[] =>
  withoutBlankEnd(lines.slice(start, nextOutside(lines, start))).map(shallower);

export const withoutBlankEnd = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);

export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** Lines that are kept as they were typed. */
export const asCode = (lines: readonly Line[]): Code => ({ type: 'code', lang: 'md', value: textOf(lines) });
