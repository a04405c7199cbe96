import { fenceAt } from '../blocks/fence.ts';
import { isBlank, type Line, nextNonBlank } from '../blocks/lines.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';
import { tabs } from './tabs.ts';

const tabOption = /(?<![\w-])tab\s*=\s*(?:"([^"]{1,200})"|'([^']{1,200})')/;

interface FenceTab {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly next: number;
}

const tabAt = (lines: readonly Line[], start: number): FenceTab | undefined => {
  const first = lines[start];
  const fence = first && /tab\s*=/.test(first.text) ? fenceAt(lines, start) : undefined;
  const [, double, single] = (fence && tabOption.exec(fence.info)) ?? [];
  const label = double ?? single;
  if (!first || !fence || label === undefined) return undefined;
  const opening = { ...first, text: first.text.replace(tabOption, '').trimEnd() };
  return { label, lines: [opening, ...lines.slice(start + 1, fence.next)], next: fence.next };
};

const indented = (line: Line): Line => (isBlank(line) ? line : { ...line, text: `    ${line.text}` });

const read = (context: BlockContext): BlockRead | undefined => {
  const { lines, start } = context;
  const found: FenceTab[] = [];
  for (let tab = tabAt(lines, start); tab; tab = tabAt(lines, nextNonBlank(lines, tab.next))) found.push(tab);
  const last = found.at(-1);
  if (!last) return undefined;
  const written = found.flatMap(({ label, lines: own }) =>
    own[0] ? [{ ...own[0], text: `=== "${label}"` }, { ...own[0], text: '' }, ...own.map(indented)] : [],
  );
  const block = tabs.read({ ...context, lines: written, start: 0 });
  return block && { nodes: block.nodes, next: last.next };
};

/** Fenced code with `tab="Label"`, as tabs were written before there was `===`. */
export const fenceTabs: BlockConstruct = { name: 'fence-tabs', read };
