import type { RootContent } from 'mdast';
import type { BlockPlace, BlockRead } from '../constructs/construct.ts';
import { blockConstructs } from '../constructs/index.ts';
import { readInline, readTable } from '../inline/read-inline.ts';
import { visitNodes } from '../mdx/nodes.ts';
import { addNote, isAllowed, type Page } from '../page/page.ts';
import { asCode, isBlank, type Line } from './lines.ts';
import { isOver, readProse } from './read-prose.ts';

/** Deeper than any page that people write; deeper ones would exhaust the stack. */
const deepest = 60;

const readBlock = (place: BlockPlace): BlockRead | undefined => {
  for (const { read } of blockConstructs) {
    const block = read(place);
    if (block) return block;
  }
  return undefined;
};

/** What has no line of its own stands on the one on which its block begins. */
const placed = (nodes: readonly RootContent[], line: Line, { places }: Page): readonly RootContent[] => {
  visitNodes({ type: 'root', children: [...nodes] }, (node) => {
    if (!places.has(node)) places.set(node, line);
  });
  return nodes;
};

const placeIn = (page: Page, depth: number): Pick<BlockPlace, 'page' | 'inside' | 'words' | 'table'> => ({
  page,
  inside: (inner) => readBlocks(inner, page, depth + 1),
  words: (inner) => readInline(inner, page),
  table: (inner) => readTable(inner, page),
});

const readTooDeep = (lines: readonly Line[], page: Page): RootContent[] => {
  const [first] = lines;
  if (first) addNote(page, 'too-deep', first);
  return [asCode(lines)];
};

/** The blocks, or their lines as they are when they hold more tags and braces than the page may have. */
const allowed = (nodes: readonly RootContent[], lines: readonly Line[], page: Page): readonly RootContent[] => {
  let tags = 0;
  visitNodes({ type: 'root', children: [...nodes] }, ({ type }) => {
    if (type.startsWith('mdx')) tags += 1;
  });
  return isAllowed(page, page.allowances.tags, tags, lines[0]) ? nodes : [asCode(lines)];
};

/** The blocks of lines that lie in one container: those of the list of constructs, and prose between them. */
export const readBlocks = (lines: readonly Line[], page: Page, depth = 0): RootContent[] => {
  if (depth > deepest) return readTooDeep(lines, page);
  const place = placeIn(page, depth);
  const nodes: RootContent[] = [];
  let prose: Line[] = [];
  const add = (more: readonly RootContent[], own: readonly Line[]): void => {
    for (const node of depth === 0 ? allowed(more, own, page) : more) nodes.push(node);
  };
  const endProse = (): void => {
    add(readProse(prose, page), prose);
    prose = [];
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const block = isBlank(line)
      ? { nodes: [], next: index + 1 }
      : readBlock({ ...place, lines, start: index, isFree: isOver(prose) });
    const next = block?.next ?? index + 1;
    if (block) endProse();
    else prose.push(line);
    add(placed(block?.nodes ?? [], line, page), lines.slice(index, next));
    index = next;
  }
  endProse();
  return nodes;
};
