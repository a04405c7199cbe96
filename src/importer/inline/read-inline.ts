import type { AttributeListNode, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { inlineConstructs } from '../constructs/index.ts';
import { addNote, type Page } from '../page/page.ts';
import { type Line, textOf } from '../source/line.ts';
import { escapes } from '../syntax/escapes.ts';
import { pairSyntax, pairTree } from '../syntax/pairs.ts';
import { knownLabels } from './known-labels.ts';
import { turnInline } from './turn-inline.ts';

/** Blocks are read by their indentation before this; here `1) a` or `# b` is text. */
const withoutBlocks: Extension = {
  disable: {
    null: [
      'blockQuote',
      // The escapes are those of Python-Markdown.
      'characterEscape',
      'codeFenced',
      'codeIndented',
      'definition',
      'gfmFootnoteDefinition',
      // A stroke at the end of a line is one in MkDocs.
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

const syntaxes = [
  ...inlineConstructs.flatMap(({ syntax }) => syntax ?? []),
  pairSyntax(inlineConstructs.flatMap(({ pair }) => pair ?? [])),
];
const trees = [...inlineConstructs.flatMap(({ tree }) => tree ?? []), pairTree];

const parse = (lines: readonly Line[], page: Page, withTables: boolean): RootContent[] =>
  fromMarkdown(textOf(lines).trimEnd(), {
    extensions: [
      gfmFootnote(),
      ...(withTables ? [gfmTable()] : []),
      ...syntaxes,
      escapes,
      knownLabels(page.labels),
      withoutBlocks,
    ],
    mdastExtensions: [gfmFootnoteFromMarkdown(), ...(withTables ? [gfmTableFromMarkdown()] : []), ...trees],
  }).children;

export interface Attributed {
  readonly children: PhrasingContent[];
  /** Attributes at the end, which belong to the block around. */
  readonly attributes: AttributeListNode | undefined;
  /** They stand on a line of their own. */
  readonly isBelow: boolean;
}

const endsLine = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && node.value.slice(node.value.trimEnd().length).includes('\n'));

/** The children without the attributes at their end, and without the space before those. */
const splitAttributes = (children: PhrasingContent[]): Attributed => {
  const last = children.at(-1);
  if (last?.type !== 'attributeList') return { children, attributes: undefined, isBelow: false };
  const rest = children.slice(0, -1);
  const before = rest.at(-1);
  const isBelow = endsLine(before);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return { children: before?.type === 'break' ? rest.slice(0, -1) : rest, attributes: last, isBelow };
};

const nothing: Attributed = { children: [], attributes: undefined, isBelow: false };

/** What stands inside the lines of one paragraph or heading, as nodes that MDX knows. */
export const readAttributed = (lines: readonly Line[], page: Page): Attributed => {
  const [first, ...rest] = lines;
  if (first === undefined) return nothing;
  const from = { ...first, text: first.text.trimStart() };
  const [node] = parse([from, ...rest], page, false);
  if (node?.type !== 'paragraph') return nothing;
  turnInline(node, lines, page);
  return splitAttributes(node.children);
};

/** The same where attributes of the whole have no place; they stand in the report. */
export const readInline = (lines: readonly Line[], page: Page): PhrasingContent[] => {
  const { children, attributes } = readAttributed(lines, page);
  const [first] = lines;
  if (attributes && first) addNote(page, 'attributes-dropped', { ...first, text: attributes.source });
  return children;
};

/** The table that lines hold, which begin with its head and the line of dashes. */
export const readTable = (lines: readonly Line[], page: Page): Table | undefined => {
  const [node] = parse(lines, page, true);
  if (node?.type !== 'table') return undefined;
  for (const cell of node.children.flatMap(({ children }) => children)) {
    turnInline(cell, lines, page);
    const { children, attributes } = splitAttributes(cell.children);
    cell.children = children;
    const line = attributes && lines[(attributes.position?.start.line ?? 1) - 1];
    if (line) addNote(page, 'attributes-dropped', { ...line, text: attributes.source });
  }
  return node;
};
