import type { Element, ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Page } from '../built-site/read-page.ts';
import { type Changes, everywhere, inCells, isOnlyOnScreen, text } from './changes.ts';

const changeFor = (node: Element, isInCell: boolean): Changes[number] | undefined =>
  (isInCell ? inCells.find(([fits]) => fits(node)) : undefined) ?? everywhere.find(([fits]) => fits(node));

/** An invalid address stays as it was written. */
const absoluteLink = (node: Element, page: URL): Element => {
  const { href } = node.properties;
  if (node.tagName !== 'a' || typeof href !== 'string') return node;
  return { ...node, properties: { href: URL.parse(href, page)?.href ?? href } };
};

const plainElement = (node: Element, page: URL, isInCell: boolean): ElementContent[] => {
  if (isOnlyOnScreen(node)) return [];
  const holdsCell = isInCell || node.tagName === 'td' || node.tagName === 'th';
  const done = absoluteLink({ ...node, children: plain(node.children, page, holdsCell) }, page);
  const [, change] = changeFor(node, isInCell) ?? [];
  return change === undefined ? [done] : change(done);
};

/** Content reduced to what Markdown can express, with absolute links. */
const plain = (nodes: readonly ElementContent[], page: URL, isInCell = false): ElementContent[] =>
  nodes.flatMap((node) => {
    if (node.type === 'element') return plainElement(node, page, isInCell);
    // Non-breaking spaces are invisible in a text file and break searches.
    return node.type === 'text' ? [text(node.value.replaceAll('\u00a0', ' '))] : [];
  });

/** A page as Markdown: its title, its address, and its whole content, with figures as the page shows them. */
export const pageMarkdown = ({ title, content }: Pick<Page, 'title' | 'content'>, address: URL): string => {
  const tree = toMdast({ type: 'root', children: plain(content, address) });
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
