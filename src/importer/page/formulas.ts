import { fencedLines } from '../source/fence.ts';
import type { Line } from '../source/line.ts';
import { addNote, type Page } from './page.ts';

/** A formula on one line, or the line on which one begins; those between two pairs of `$` are found as text. */
const formula = /(?<![\\$])\$(?![\s$])(?:\\.|[^\\$])*(?<!\s)\$(?!\$)|\\\((?:(?!\\\().)+?\\\)|\\\[.*|\\begin\{\w+\*?\}/;

/** What stands further on in a line is found on the page itself. */
const longest = 10_000;

const withoutCode = (text: string): string => text.replace(/(?<!`)(`+)[^`].*?\1/g, '');

/** Puts the formulas of a page in the report, where the project has `arithmatex`: they stay as text. */
export const noteFormulas = (lines: readonly Line[], page: Page): void => {
  if (!page.settings.hasFormulas) return;
  const fenced = fencedLines(lines);
  lines.forEach((line, index) => {
    const found = fenced[index] ? null : formula.exec(withoutCode(line.text.slice(0, longest)));
    if (found) addNote(page, 'unknown-syntax', { ...line, text: found[0] });
  });
};
