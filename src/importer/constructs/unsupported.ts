import type { PhrasingContent } from 'mdast';
import { fencedLines } from '../blocks/fence.ts';
import { isBlank, type Line } from '../blocks/lines.ts';
import type { NoteCode } from '../notes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockPlace, BlockRead, InlineConstruct, InlinePlace } from './construct.ts';

/** Puts all that a global expression finds in texts in the report, each on its own line. */
const noteMatches = (
  code: NoteCode,
  expression: RegExp,
  children: readonly PhrasingContent[],
  { page, lineOf }: InlinePlace,
): void => {
  for (const node of children) {
    if (node.type !== 'text') continue;
    let below = 0;
    let from = 0;
    for (const { 0: text, index } of node.value.matchAll(expression)) {
      below += node.value.slice(from, index).split('\n').length - 1;
      from = index;
      addNote(page, code, { ...lineOf(node, below), text });
    }
  }
};

const macro = /\{\{.*?\}\}|\{%.*?%\}/g;

/** `{{ name }}`, which a plugin of MkDocs fills in: stays as text, because only the plugin knows what it says. */
export const macros: InlineConstruct = {
  name: 'macro',
  gather: (children, place) => {
    noteMatches('macro', macro, children, place);
    return children;
  },
};

/** What extensions of MkDocs read that are not known here: blocks with strokes or colons, remarks of an editor, formulas. */
const unknown = /^\/\/\/ .*|^::: \S.*|\{(?:\+\+|--|~~|>>).*?\}|\$\$[^$]+\$\$|\\\[/gm;

/** Syntax that stays as text, and is reported. */
export const unknownSyntax: InlineConstruct = {
  name: 'unknown-syntax',
  gather: (children, place) => {
    noteMatches('unknown-syntax', unknown, children, place);
    return children;
  },
};

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

const read = ({ lines, start, isFree, page }: BlockPlace): BlockRead | undefined => {
  const [line, next] = lines.slice(start, start + 2);
  const isAlone = isFree && (next === undefined || isBlank(next));
  if (!isAlone || line?.text.trim() !== page.settings.contentsMarker) return undefined;
  addNote(page, 'contents-list', line);
  return { nodes: [], next: start + 1 };
};

/** `[TOC]` in a paragraph of its own: a list of the headings of the page, which Starlight shows beside each page. */
export const contentsList: BlockConstruct = { name: 'contents-list', read };
