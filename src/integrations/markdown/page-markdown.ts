import { toMdast } from 'hast-util-to-mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Page } from '../read-back/read-page.ts';
import { plainContent } from './plain-content.ts';

/** A page as Markdown: its title, its address, and all that it says, with the figures as the page shows them. */
export const pageMarkdown = ({ title, content }: Pick<Page, 'title' | 'content'>, address: URL): string => {
  const tree = toMdast({ type: 'root', children: plainContent(content, address) });
  const heading = toMarkdown({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  const text = toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    extensions: [
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmTaskListItemToMarkdown(),
    ],
  });
  return `${heading}\n<${address.href}>\n\n${text}`;
};
