import type { RootContent } from 'mdast';
import { startsBlock } from '../blocks/block-start.ts';
import {
  isBlank,
  isInside,
  isShort,
  type Line,
  lineFinder,
  linesInside,
  nextNonBlank,
  trimBlankEnd,
} from '../blocks/lines.ts';
import { block, inline } from '../mdx/nodes.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

const marker = /^ {0,3}: {1,3}(?=.*\S)/;

const isDefinition = (line: Line | undefined): boolean => line !== undefined && marker.test(line.text);

const afterTerms = lineFinder((line) => isBlank(line) || isDefinition(line));

/** Index of the first definition below the terms that begin at `start`, or -1. */
const definitionBelow = (lines: readonly Line[], start: number): number => {
  const end = afterTerms(lines, start);
  if (end === start) return -1;
  const line = lines[end];
  const index = line && isBlank(line) ? end + 1 : end;
  return isDefinition(lines[index]) && lines.slice(start, end).every(isShort) ? index : -1;
};

const afterLazy = lineFinder((line) => isBlank(line) || isDefinition(line) || startsBlock(line));

interface Definition {
  readonly lines: readonly Line[];
  readonly next: number;
}

const definitionAt = (lines: readonly Line[], start: number): Definition | undefined => {
  const first = lines[start];
  if (!first || !isDefinition(first)) return undefined;
  const lazy = lines.slice(start + 1, afterLazy(lines, start + 1));
  const deeper = linesInside(lines, start + 1);
  const isLazy = lazy[0] !== undefined && !isInside(lazy[0]);
  const inner = isLazy ? lazy.map((line) => ({ ...line, text: line.text.trimStart() })) : deeper;
  return { lines: [{ ...first, text: first.text.replace(marker, '') }, ...inner], next: start + 1 + inner.length };
};

const term = (line: Line, { readWords }: BlockContext): RootContent => ({
  type: 'paragraph',
  children: [inline('dt', {}, readWords([line]))],
});

/** A definition of one paragraph holds its text directly. */
const description = (lines: readonly Line[], { readInside }: BlockContext): RootContent => {
  const nodes = readInside(trimBlankEnd(lines));
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'paragraph') return { ...only, children: [inline('dd', {}, only.children)] };
  return block('dd', {}, nodes);
};

interface Entry {
  readonly nodes: readonly RootContent[];
  readonly next: number;
}

const entryAt = (context: BlockContext, start: number): Entry | undefined => {
  const { lines } = context;
  const below = definitionBelow(lines, start);
  if (below === -1) return undefined;
  const terms = lines.slice(start, below).filter((line) => !isBlank(line));
  const nodes = terms.map((line) => term(line, context));
  let next = below;
  for (let one = definitionAt(lines, below); one; one = definitionAt(lines, nextNonBlank(lines, next))) {
    nodes.push(description(one.lines, context));
    next = one.next;
  }
  return { nodes, next };
};

const read = (context: BlockContext): BlockRead | undefined => {
  if (!context.isSeparated) return undefined;
  const nodes: RootContent[] = [];
  let next = context.start;
  for (let entry = entryAt(context, next); entry; entry = entryAt(context, nextNonBlank(context.lines, next))) {
    for (const node of entry.nodes) nodes.push(node);
    next = entry.next;
  }
  return nodes.length === 0 ? undefined : { nodes: [block('dl', {}, nodes)], next };
};

/** Terms, each followed by definitions that begin with `:`. */
export const definitionList: BlockConstruct = { name: 'definition-list', extension: 'def_list', read };
