import type { Line } from './line.ts';

/** Index of the first line from `start` on, `start` included, that fits; the number of lines when none does. */
export type LineFinder = (lines: readonly Line[], start: number) => number;

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
