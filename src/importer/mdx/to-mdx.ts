import type { Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';

/** What MDX or Starlight would read as something else at the start of a line, or inside one. */
const escapes: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
    // The title of an aside is MDX as well.
    { character: '{', inConstruct: 'containerDirectiveLabel' },
    { character: '<', inConstruct: 'containerDirectiveLabel' },
    // Two hyphens would become a dash.
    { before: '-', character: '-', inConstruct: ['phrasing', 'containerDirectiveLabel'] },
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

/** An address among words becomes a link by itself, and reads on over the signs that keep a tag or braces from being MDX. */
const isRisky = (word: string): boolean => {
  const start = word.search(/https?:\/\/|www\.|@/i);
  return start !== -1 && word.includes('\\', start);
};

/** Keeps addresses from becoming links. */
const plainAddresses: Options = {
  unsafe: [
    { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
    { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
  ],
};

/** Components within an aside count their indentation from it, as they do from a list item; a table at its end is closed. */
const asides = (): Options => {
  const { containerDirective }: Readonly<Record<string, Handle | undefined>> = directiveToMarkdown().handlers ?? {};
  if (!containerDirective) return {};
  const handle: Handle = (node, parent, state, info) => {
    const exit = state.enter('listItem');
    const text = containerDirective(node, parent, state, info);
    exit();
    // Directly below a table it would be a row.
    return text.replace(/(\n[> ]*\|.*)\n(:+)$/, '$1\n\n$2');
  };
  return { handlers: { containerDirective: handle } };
};

/** A stroke between two tags, each on a line of its own, would be shown. */
const breaks: Options = {
  handlers: {
    break: (node, parent, state, info) => {
      const text = defaultHandlers.break(node, parent, state, info);
      return text === '\\\n' && info.before === '>' ? '<br />\n' : text;
    },
  },
};

/** Letters, numbers and the signs between them that mean nothing anywhere. */
const plainWords = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,;]*[\p{L}\p{N}])?$/u;

/** At each colon the parser of the build looks for a directive as far as the paragraph goes. */
const hasManyColons = (text: string): boolean => text.split(':', 50).length === 50;

/** Most texts of most pages need no escape, and each that may is held against some sixty rules. */
const plainTexts: Options = {
  handlers: {
    text: (node, parent, state, info) => {
      const { value } = node;
      if (plainWords.test(value) && !/^(?:import|export)\b/.test(value)) return value;
      const text = defaultHandlers.text(node, parent, state, info);
      return hasManyColons(text) ? text.replace(/(?<!\\):/g, '\\:') : text;
    },
  },
};

const write = (tree: Root, more: readonly Options[]): string =>
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
      asides(),
      breaks,
      plainTexts,
      escapes,
      ...more,
    ],
  });

/** The text of a page in MDX. Everything that only looks like MDX comes out escaped. */
export const toMdx = (tree: Root): string => {
  const text = write(tree, []);
  return text.split(/\s/).some(isRisky) ? write(tree, [plainAddresses]) : text;
};
