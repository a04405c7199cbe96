import type { RootContent } from 'mdast';
import { isShort, type Line, linesInside, nextNonBlank } from '../blocks/lines.ts';
import { block, wordsOf } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';
import { iconIn } from './icon.ts';

const opening = /^===([!+]{0,2}) +"(.*)" *$/;

interface Tab {
  readonly head: Line;
  readonly label: string;
  readonly inner: readonly Line[];
  readonly next: number;
  /** Whether it is the one shown first. */
  readonly isOpen: boolean;
}

const tabAt = (lines: readonly Line[], start: number, isFirst: boolean): Tab | undefined => {
  const head = lines[start];
  const [, marks = '', label = ''] = (head && isShort(head) && opening.exec(head.text)) || [];
  if (!head || label === '' || (!isFirst && marks.includes('!'))) return undefined;
  const inner = linesInside(lines, start + 1);
  return { head, label, inner, next: start + 1 + inner.length, isOpen: marks.includes('+') };
};

/** Consecutive tabs form one set. */
const tabsAt = (lines: readonly Line[], start: number): readonly Tab[] => {
  const tabs: Tab[] = [];
  for (let tab = tabAt(lines, start, true); tab; tab = tabAt(lines, nextNonBlank(lines, tab.next), false))
    tabs.push(tab);
  return tabs;
};

interface Label {
  readonly label: string;
  /** The icon at its start. */
  readonly icon: string | undefined;
}

const labelOf = ({ head, label }: Tab, words: BlockContext['readWords']): Label => {
  const nodes = words([{ ...head, text: label }]);
  return { label: nodes.map(wordsOf).join('').trim() || label, icon: iconIn(nodes[0]) };
};

/** With `content.tabs.link`, sets with the same labels switch together. */
const syncKey = (labels: readonly string[], { settings }: Page): string | undefined =>
  settings.linkTabs ? labels.join(' ').toLowerCase() : undefined;

const read = ({ lines, start, page, readInside, readWords }: BlockContext): BlockRead | undefined => {
  const tabs = tabsAt(lines, start);
  const last = tabs.at(-1);
  if (!last) return undefined;
  page.components.add('Tabs').add('TabItem');
  const labels = tabs.map((tab) => labelOf(tab, readWords));
  for (const { head, isOpen } of tabs.slice(1)) if (isOpen) addNote(page, 'attributes-dropped', head);
  const items = tabs.map((tab, index): RootContent => block('TabItem', { ...labels[index] }, readInside(tab.inner)));
  const key = syncKey(
    labels.map(({ label }) => label),
    page,
  );
  return { nodes: [block('Tabs', { syncKey: key }, items)], next: last.next };
};

/** `=== "Label"` with indented content: tabs. */
export const tabs: BlockConstruct = { name: 'tabs', extension: 'pymdownx.tabbed', read };
