import type { RootContent } from 'mdast';
import { insideOf, isShort, type Line, nextText } from '../blocks/lines.ts';
import { block, wordsOf } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockPlace, BlockRead } from './construct.ts';
import { iconIn } from './icon.ts';

const opening = /^===([!+]{0,2}) +"(.*)" *$/;

interface Tab {
  readonly head: Line;
  readonly label: string;
  readonly inner: readonly Line[];
  readonly next: number;
  /** It shows first, wherever it stands. */
  readonly isOpen: boolean;
}

const tabAt = (lines: readonly Line[], start: number, isFirst: boolean): Tab | undefined => {
  const head = lines[start];
  const [, marks = '', label = ''] = (head && isShort(head) && opening.exec(head.text)) || [];
  if (!head || label === '' || (!isFirst && marks.includes('!'))) return undefined;
  const inner = insideOf(lines, start + 1);
  return { head, label, inner, next: start + 1 + inner.length, isOpen: marks.includes('+') };
};

/** Tabs that follow each other are one set. */
const tabsAt = (lines: readonly Line[], start: number): readonly Tab[] => {
  const tabs: Tab[] = [];
  for (let tab = tabAt(lines, start, true); tab; tab = tabAt(lines, nextText(lines, tab.next), false)) tabs.push(tab);
  return tabs;
};

interface Label {
  readonly label: string;
  /** The icon that it begins with. */
  readonly icon: string | undefined;
}

const labelOf = ({ head, label }: Tab, words: BlockPlace['words']): Label => {
  const nodes = words([{ ...head, text: label }]);
  return { label: nodes.map(wordsOf).join('').trim() || label, icon: iconIn(nodes[0]) };
};

/** Sets with the same labels switch together when the project says so. */
const syncKey = (labels: readonly string[], { settings }: Page): string | undefined =>
  settings.linkTabs ? labels.join(' ').toLowerCase() : undefined;

const read = ({ lines, start, page, inside, words }: BlockPlace): BlockRead | undefined => {
  const tabs = tabsAt(lines, start);
  const last = tabs.at(-1);
  if (!last) return undefined;
  page.components.add('Tabs').add('TabItem');
  const labels = tabs.map((tab) => labelOf(tab, words));
  for (const { head, isOpen } of tabs.slice(1)) if (isOpen) addNote(page, 'attributes-dropped', head);
  const items = tabs.map((tab, index): RootContent => block('TabItem', { ...labels[index] }, inside(tab.inner)));
  const key = syncKey(
    labels.map(({ label }) => label),
    page,
  );
  return { nodes: [block('Tabs', { syncKey: key }, items)], next: last.next };
};

/** `=== "Label"`, one after the other: tabs. */
export const tabs: BlockConstruct = { name: 'tabs', read };
