import type { SetText, Typeface } from './typeface.ts';

/** A word in its line; distances are in ems. */
export interface PlacedWord extends SetText {
  readonly x: number;
}

export type Line = readonly PlacedWord[];

/** The words of a text, each with the space after it. A line may also end after a hyphen or a slash between letters. */
const wordsOf = (text: string): string[] => text.trim().split(/(?<=[ \n]|\p{L}[‐–—/-])(?=\S)/u);

const endOf = (line: Line): number => {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + last.width;
};

const breakAll = (text: string, { set }: Typeface, width: number): Line[] => {
  const [lines, space]: [PlacedWord[][], number] = [[], set(' ').width];
  const fitting = (word: string): string[] => (set(word.trim()).width > width ? [...word] : [word]);
  let gap = 0;
  for (const word of wordsOf(text).flatMap(fitting)) {
    const [placed, line] = [set(word.trim()), lines.at(-1) ?? []];
    const x = endOf(line) + gap;
    if (line.length > 0 && x + placed.width <= width) line.push({ ...placed, x });
    else lines.push([{ ...placed, x: 0 }]);
    gap = /\s$/.test(word) ? space : 0;
  }
  return lines;
};

/** Ends a line with an ellipsis, after as many of its words as leave room for that. */
const cutShort = (line: Line, { set }: Typeface, width: number): Line => {
  const ellipsis = set('…');
  const kept = line.filter((word, index) => index === 0 || word.x + word.width + ellipsis.width <= width);
  return [...kept, { ...ellipsis, x: endOf(kept) }];
};

/**
 * Sets a text in lines of at most a width, in ems; a word that is wider goes on in the next line. Of a text that takes more than `most`
 * lines, the last one ends with an ellipsis.
 */
export const breakLines = (text: string, typeface: Typeface, width: number, most: number): Line[] => {
  const lines = breakAll(text, typeface, width);
  const last = lines[most - 1];
  return last === undefined || lines.length === most
    ? lines
    : [...lines.slice(0, most - 1), cutShort(last, typeface, width)];
};
