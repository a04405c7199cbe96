import type { Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/** What MDX or Starlight would read as something else at the start of a line, or inside one. */
const escapes: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
    // Two hyphens would become a dash.
    { before: '-', character: '-', inConstruct: 'phrasing' },
  ],
};

/** Starlight turns `10:30` back into what it says, so that only a colon before a letter needs an escape. */
const directives = (): Options => {
  const { unsafe, ...rest } = directiveToMarkdown();
  const narrowed = unsafe?.map((one) =>
    one.character === ':' && one.before === '[^:]' ? { ...one, after: '\\p{L}' } : one,
  );
  return { ...rest, unsafe: narrowed ?? [] };
};

/** The text of a page in MDX. Everything that only looks like MDX comes out escaped. */
export const toMdx = (tree: Root): string =>
  toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmTaskListItemToMarkdown(),
      mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY }),
      directives(),
      escapes,
    ],
  });
