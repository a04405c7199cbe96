import { fencedLines } from '../blocks/fence.ts';
import type { Line } from '../blocks/lines.ts';

/** Marks of an editor on one line, and the tags that MkDocs makes of them. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\{\+\+(.{1,1000}?)\+\+\}/g, '<ins>$1</ins>'],
  [/\{--(.{1,1000}?)--\}/g, '<del>$1</del>'],
  [/\{~~(.{0,1000}?)~>(.{0,1000}?)~~\}/g, '<del>$1</del><ins>$2</ins>'],
  [/\{==(.{1,1000}?)==\}/g, '<mark>$1</mark>'],
  [/\{>>(.{1,1000}?)<<\}/g, '<span class="critic comment">$1</span>'],
];

const code = /(`{1,5}[^`]{1,1000}`{1,5})/;

const start = /\{(?:\+\+|--|~~|==|>>)/;

const inText = (text: string): string => marks.reduce((before, [mark, tags]) => before.replace(mark, tags), text);

/**
 * Lines in which critic markup is written as tags. Code keeps it.
 *
 * @example withCriticMarks of 'Het {~~oude~>nieuwe~~} tarief' has <del>oude</del><ins>nieuwe</ins>
 */
export const withCriticMarks = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.some(({ text }) => start.test(text))) return lines;
  const fenced = fencedLines(lines);
  return lines.map((line, index) => {
    if (fenced[index] || !start.test(line.text)) return line;
    const parts = line.text.split(code).map((part, at) => (at % 2 === 0 ? inText(part) : part));
    return { ...line, text: parts.join('') };
  });
};
