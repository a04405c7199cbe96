import { fencedLines } from '../blocks/fence.ts';
import { isBlank, type Line } from '../blocks/lines.ts';
import { addNote, type Page } from '../page/page.ts';

/** Bounds the time that a very long line takes. */
const maxLength = 10_000;

/** The marks of a formula in a line, within which nothing is Markdown, and its text. */
const inText = /(?<![\\$])\$(?![\s$])((?:\\.|[^\\$`\n]){1,1000}?)(?<!\s)\$(?![\d$])|\\\(((?:(?!\\\().){1,1000}?)\\\)/g;

const alone = /^( *)(?:\$\$([^$]*)\$\$|\\\[(.*)\\\]) *$/;
const openings: readonly (readonly [RegExp, RegExp])[] = [
  [/^( *)\$\$(.*)$/, /^(.*)\$\$ *$/],
  [/^( *)\\\[(.*)$/, /^(.*)\\\] *$/],
  [/^( *)(\\begin\{(?:align|equation|gather|cases|split|matrix)\*?\}.*)$/, /^(.*\\end\{[a-z]+\*?\}) *$/],
];

/** More lines than people write for a formula. */
const maxLines = 100;

interface Formula {
  readonly indent: string;
  readonly lines: readonly string[];
  /** Index of the line after it. */
  readonly next: number;
}

const formulaAt = (lines: readonly Line[], start: number): Formula | undefined => {
  const text = lines[start]?.text ?? '';
  const [, own = '', dollars, brackets] = alone.exec(text) ?? [];
  const whole = dollars ?? brackets;
  if (whole !== undefined) return { indent: own, lines: [whole.trim()], next: start + 1 };
  for (const [opening, closing] of openings) {
    const [, indent = '', first] = opening.exec(text) ?? [];
    if (first === undefined) continue;
    const below = lines.slice(start + 1, start + maxLines);
    const end = below.findIndex((line) => isBlank(line) || closing.test(line.text));
    const last = closing.exec(below[end]?.text ?? '')?.[1];
    if (last === undefined) return undefined;
    const inner = [first, ...below.slice(0, end).map((line) => line.text), last].map((line) => line.trim());
    return { indent, lines: inner.filter((line) => line !== ''), next: start + end + 2 };
  }
  return undefined;
};

const asFence = ({ indent, lines }: Formula, line: Line): readonly Line[] =>
  ['```tex', ...lines, '```'].map((text) => ({ ...line, text: indent + text }));

const code = /(`{1,5}[^`]{1,1000}`{1,5})/;

/** The formulas in a line as code between backticks. */
const inLine = (line: Line, page: Page): Line => {
  if (!/\$|\\\(/.test(line.text) || line.text.length > maxLength) return line;
  let found: string | undefined;
  const parts = line.text.split(code).map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(inText, (whole, dollars?: string, brackets?: string) => {
          found ??= whole;
          return `\`${dollars ?? brackets ?? ''}\``;
        }),
  );
  if (found !== undefined) addNote(page, 'formula', { ...line, text: found });
  return { ...line, text: parts.join('') };
};

/** Lines in which formulas, in a project that has them, are code that a reader can make out. */
export const withFormulasAsCode = (lines: readonly Line[], page: Page): readonly Line[] => {
  if (!page.settings.hasFormulas) return lines;
  const fenced = fencedLines(lines);
  let next = 0;
  return lines.flatMap((line, index): readonly Line[] => {
    if (index < next) return [];
    if (fenced[index]) return [line];
    const formula = formulaAt(lines, index);
    if (!formula) return [inLine(line, page)];
    addNote(page, 'formula', line);
    next = formula.next;
    return asFence(formula, line);
  });
};
