import type { RootContent } from 'mdast';
import { startsBlock } from '../blocks/block-start.ts';
import {
  insideOf,
  isBlank,
  isInside,
  isShort,
  type Line,
  lineFinder,
  nextText,
  withoutBlankEnd,
} from '../blocks/lines.ts';
import { block, inline } from '../mdx/nodes.ts';
import type { BlockConstruct, BlockPlace, BlockRead } from './construct.ts';

const mark = /^ {0,3}: {1,3}(?=.*\S)/;

const isMark = (line: Line | undefined): boolean => line !== undefined && mark.test(line.text);

const afterTerms = lineFinder((line) => isBlank(line) || isMark(line));

/** Index of the first line of a definition below terms that begin at `start`, or -1. */
const definitionBelow = (lines: readonly Line[], start: number): number => {
  const end = afterTerms(lines, start);
  if (end === start) return -1;
  const line = lines[end];
  const index = line && isBlank(line) ? end + 1 : end;
  return isMark(lines[index]) && lines.slice(start, end).every(isShort) ? index : -1;
};

const afterLazy = lineFinder((line) => isBlank(line) || isMark(line) || startsBlock(line));

interface Definition {
  readonly lines: readonly Line[];
  readonly next: number;
}

const definitionAt = (lines: readonly Line[], start: number): Definition | undefined => {
  const first = lines[start];
  if (!first || !isMark(first)) return undefined;
  const lazy = lines.slice(start + 1, afterLazy(lines, start + 1));
  const deeper = insideOf(lines, start + 1);
  const isLazy = lazy[0] !== undefined && !isInside(lazy[0]);
  const inner = isLazy ? lazy.map((line) => ({ ...line, text: line.text.trimStart() })) : deeper;
  return { lines: [{ ...first, text: first.text.replace(mark, '') }, ...inner], next: start + 1 + inner.length };
};

const term = (line: Line, { words }: BlockPlace): RootContent => ({
  type: 'paragraph',
  children: [inline('dt', {}, words([line]))],
});

/** A definition of one paragraph has its words alone, without one around them. */
const description = (lines: readonly Line[], { inside }: BlockPlace): RootContent => {
  const nodes = inside(withoutBlankEnd(lines));
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'paragraph') return { ...only, children: [inline('dd', {}, only.children)] };
  return block('dd', {}, nodes);
};

interface Entry {
  readonly nodes: readonly RootContent[];
  readonly next: number;
}

const entryAt = (place: BlockPlace, start: number): Entry | undefined => {
  const { lines } = place;
  const below = definitionBelow(lines, start);
  if (below === -1) return undefined;
  const terms = lines.slice(start, below).filter((line) => !isBlank(line));
  const nodes = terms.map((line) => term(line, place));
  let next = below;
  for (let one = definitionAt(lines, below); one; one = definitionAt(lines, nextText(lines, next))) {
    nodes.push(description(one.lines, place));
    next = one.next;
  }
  return { nodes, next };
};

const read = (place: BlockPlace): BlockRead | undefined => {
  if (!place.isFree) return undefined;
  const nodes: RootContent[] = [];
  let next = place.start;
  for (let entry = entryAt(place, next); entry; entry = entryAt(place, nextText(place.lines, next))) {
    for (const node of entry.nodes) nodes.push(node);
    next = entry.next;
  }
  return nodes.length === 0 ? undefined : { nodes: [block('dl', {}, nodes)], next };
};

/** Terms, and below them lines that begin with `:` and say what they mean. */
export const definitionList: BlockConstruct = { name: 'definition-list', read };
