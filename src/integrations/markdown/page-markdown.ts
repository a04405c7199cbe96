import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Page } from '../built-site/read-page.ts';
import { type Change, type Changes, everywhere, inCells, onlyOnScreen, text } from './changes.ts';

/** What to do with each element of a page. Matching selector by selector is faster than element by element. */
interface Plan {
  readonly page: URL;
  readonly dropped: ReadonlySet<Element>;
  readonly inCells: ReadonlyMap<Element, Change>;
  readonly everywhere: ReadonlyMap<Element, Change>;
}

const changesIn = (root: Root, changes: Changes): Map<Element, Change> =>
  new Map(
    changes.toReversed().flatMap(([selector, change]) => selectAll(selector, root).map((node) => [node, change])),
  );

/** An invalid address stays as it was written. */
const absoluteLink = (node: Element, page: URL): Element => {
  const { href } = node.properties;
  if (node.tagName !== 'a' || typeof href !== 'string') return node;
  return { ...node, properties: { href: URL.parse(href, page)?.href ?? href } };
};

const plainElement = (node: Element, plan: Plan, isInCell: boolean): ElementContent[] => {
  if (plan.dropped.has(node)) return [];
  const holdsCell = isInCell || node.tagName === 'td' || node.tagName === 'th';
  const done = absoluteLink({ ...node, children: plain(node.children, plan, holdsCell) }, plan.page);
  const change = (isInCell ? plan.inCells.get(node) : undefined) ?? plan.everywhere.get(node);
  return change === undefined ? [done] : change(done);
};

const plain = (nodes: readonly ElementContent[], plan: Plan, isInCell: boolean): ElementContent[] =>
  nodes.flatMap((node) => {
    if (node.type === 'element') return plainElement(node, plan, isInCell);
    // Non-breaking spaces are invisible in a text file and break searches.
    return node.type === 'text' ? [text(node.value.replaceAll('\u00a0', ' '))] : [];
  });

/** The content of a page reduced to what Markdown can express, with absolute links. */
const plainContent = (content: readonly ElementContent[], page: URL): ElementContent[] => {
  const root: Root = { type: 'root', children: [...content] };
  const plan: Plan = {
    page,
    dropped: new Set(selectAll(onlyOnScreen, root)),
    inCells: changesIn(root, inCells),
    everywhere: changesIn(root, everywhere),
  };
  return plain(content, plan, false);
};

/** A page as Markdown: its title, its address, and its whole content, with figures as the page shows them. */
export const pageMarkdown = ({ title, content }: Pick<Page, 'title' | 'content'>, address: URL): string => {
  const tree = toMdast({ type: 'root', children: plainContent(content, address) });
  const heading = toMarkdown({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  const markdown = toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    extensions: [
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmTaskListItemToMarkdown(),
    ],
  });
  return `${heading}\n<${address.href}>\n\n${markdown}`;
};
