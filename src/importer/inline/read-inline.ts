import type { PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { inlineConstructs } from '../constructs/index.ts';
import type { Page } from '../page/page.ts';
import { type Line, textOf } from '../source/line.ts';
import { knownLabels } from './known-labels.ts';
import { turnInline } from './turn-inline.ts';

/** Blocks are read by their indentation before this; here `1) a` or `# b` is text. */
const withoutBlocks: Extension = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'gfmFootnoteDefinition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

const syntaxes = inlineConstructs.flatMap(({ syntax }) => syntax ?? []);
const trees = inlineConstructs.flatMap(({ tree }) => tree ?? []);

const parse = (lines: readonly Line[], page: Page, withTables: boolean): RootContent[] =>
  fromMarkdown(textOf(lines).trimEnd(), {
    extensions: [
      gfmFootnote(),
      ...(withTables ? [gfmTable()] : []),
      ...syntaxes,
      knownLabels(page.labels),
      withoutBlocks,
    ],
    mdastExtensions: [gfmFootnoteFromMarkdown(), ...(withTables ? [gfmTableFromMarkdown()] : []), ...trees],
  }).children;

/** What stands inside the lines of one paragraph or heading, as nodes that MDX knows. */
export const readInline = (lines: readonly Line[], page: Page): PhrasingContent[] => {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const from = { ...first, text: first.text.trimStart() };
  const [node] = parse([from, ...rest], page, false);
  if (node?.type !== 'paragraph') return [];
  turnInline(node, lines, page);
  return node.children;
};

/** The table that lines hold, which begin with its head and the line of dashes. */
export const readTable = (lines: readonly Line[], page: Page): Table | undefined => {
  const [node] = parse(lines, page, true);
  if (node?.type !== 'table') return undefined;
  for (const cell of node.children.flatMap(({ children }) => children)) turnInline(cell, lines, page);
  return node;
};
