import { toMdast } from 'hast-util-to-mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plainContent } from './plain-content.ts';
import type { Page } from './read-page.ts';

/** A page as Markdown: its title, its address, and all that it says, with the figures as the page shows them. */
export const pageMarkdown = ({ title, content }: Page, address: URL): string => {
  const tree = toMdast({ type: 'root', children: plainContent(content, address) });
  const text = toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    extensions: [
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmTaskListItemToMarkdown(),
    ],
  });
  return `# ${title}\n\n<${address.href}>\n\n${text}`;
};
