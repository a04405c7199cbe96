import type { RootContent } from 'mdast';
import type { BlockContext, BlockRead } from '../constructs/construct.ts';
import { blockConstructs } from '../constructs/index.ts';
import { readInline, readTable } from '../inline/read-inline.ts';
import { visitNodes } from '../mdx/nodes.ts';
import { addNote, type Page, spendAllowance } from '../page/page.ts';
import { isOn } from '../project/extensions.ts';
import { asCode, isBlank, type Line } from './lines.ts';
import { endsWithBreak, readProse } from './read-prose.ts';

/** More than people write; unlimited nesting would exhaust the stack. */
const maxDepth = 60;

const readBlock = (context: BlockContext): BlockRead | undefined => {
  for (const { read, extension } of blockConstructs) {
    const block = isOn(context.page.settings, extension) ? read(context) : undefined;
    if (block) return block;
  }
  return undefined;
};

/** Nodes without a line of their own get the one on which their block begins. */
const withLine = (nodes: readonly RootContent[], line: Line, { places }: Page): readonly RootContent[] => {
  visitNodes({ type: 'root', children: [...nodes] }, (node) => {
    if (!places.has(node)) places.set(node, line);
  });
  return nodes;
};

const contextIn = (
  page: Page,
  depth: number,
): Pick<BlockContext, 'page' | 'readInside' | 'readWords' | 'readTable'> => ({
  page,
  readInside: (inner) => readBlocks(inner, page, depth + 1),
  readWords: (inner) => readInline(inner, page),
  readTable: (inner) => readTable(inner, page),
});

const readTooDeep = (lines: readonly Line[], page: Page): RootContent[] => {
  const [first] = lines;
  if (first) addNote(page, 'too-deep', first);
  return [asCode(lines)];
};

/** The blocks, or their source when they hold more tags and braces than the page may have. */
const orAsCode = (nodes: readonly RootContent[], lines: readonly Line[], page: Page): readonly RootContent[] => {
  let tags = 0;
  visitNodes({ type: 'root', children: [...nodes] }, ({ type }) => {
    if (type.startsWith('mdx')) tags += 1;
  });
  return spendAllowance(page, page.allowances.tags, tags, lines[0]) ? nodes : [asCode(lines)];
};

/** Reads the lines of one container: blocks that are constructs, and the prose between them. */
export const readBlocks = (lines: readonly Line[], page: Page, depth = 0): RootContent[] => {
  if (depth > maxDepth) return readTooDeep(lines, page);
  const context = contextIn(page, depth);
  const nodes: RootContent[] = [];
  let prose: Line[] = [];
  const add = (more: readonly RootContent[], own: readonly Line[]): void => {
    for (const node of depth === 0 ? orAsCode(more, own, page) : more) nodes.push(node);
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
      : readBlock({ ...context, lines, start: index, isSeparated: endsWithBreak(prose) });
    const next = block?.next ?? index + 1;
    if (block) endProse();
    else prose.push(line);
    add(withLine(block?.nodes ?? [], line, page), lines.slice(index, next));
    index = next;
  }
  endProse();
  return nodes;
};
