import type { Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

/** Where text stands: in paragraphs, and in the title of an aside. */
const textConstructs: NonNullable<Unsafe['inConstruct']> = ['phrasing', 'containerDirectiveLabel'];

/** What MDX or Starlight would misread in text. */
const escapes: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
    // The title of an aside is MDX too.
    { character: '{', inConstruct: 'containerDirectiveLabel' },
    { character: '<', inConstruct: 'containerDirectiveLabel' },
    { character: '&', after: '[#A-Za-z]', inConstruct: 'containerDirectiveLabel' },
    { character: '*', inConstruct: 'containerDirectiveLabel' },
    { character: '_', inConstruct: 'containerDirectiveLabel' },
    { character: '`', inConstruct: 'containerDirectiveLabel' },
    // Two hyphens would become a dash.
    { before: '-', character: '-', inConstruct: textConstructs },
  ],
};

/** Starlight restores text such as `10:30`, so only a colon before a letter needs an escape. */
const directives = (): Options => {
  const { unsafe, ...rest } = directiveToMarkdown();
  const narrowed = unsafe?.map((one) =>
    one.character === ':' && one.before === '[^:]' ? { ...one, after: '\\p{L}' } : one,
  );
  return { ...rest, unsafe: narrowed ?? [] };
};

/**
 * A bare address becomes a link, which may swallow the characters that keep what follows from being code or an
 * expression.
 */
const isRisky = (word: string): boolean => {
  const start = word.search(/https?:\/\/|www\.|@/i);
  return start !== -1 && /[\\{`[]/.test(word.slice(start));
};

/** Keeps addresses from becoming links. */
const plainAddresses: Options = {
  unsafe: [
    { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: textConstructs },
    { character: '.', before: '[Ww]', inConstruct: textConstructs },
    { character: ':', before: '[PpSs]', after: '\\/', inConstruct: textConstructs },
  ],
};

/** Components in an aside are indented relative to it, as in a list item, and a table at its end needs a blank line. */
const asides = (): Options => {
  const { containerDirective }: Readonly<Record<string, Handle | undefined>> = directiveToMarkdown().handlers ?? {};
  if (!containerDirective) return {};
  const handle: Handle = (node, parent, state, info) => {
    const exit = state.enter('listItem');
    const text = containerDirective(node, parent, state, info);
    exit();
    // Directly below a table, the closing colons would be a row.
    return text.replace(/(\n[> ]*\|.*)\n(:+)$/, '$1\n\n$2');
  };
  return { handlers: { containerDirective: handle } };
};

/** A backslash between two tags, each on a line of its own, would be shown. */
const breaks: Options = {
  handlers: {
    break: (node, parent, state, info) => {
      const text = defaultHandlers.break(node, parent, state, info);
      return text === '\\\n' && info.before === '>' ? '<br />\n' : text;
    },
  },
};

type Attribute = MdxJsxTextElement['attributes'][number];

const escapeIn = (attribute: Attribute, signs: RegExp): Attribute =>
  attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
    ? { ...attribute, value: attribute.value.replace(signs, (sign) => (sign === '&' ? '&amp;' : '&#58;')) }
    : attribute;

/** MDX decodes references such as `&lt;` in attributes, so their ampersands are escaped. */
const references = /&(?=#?\w+;)/g;

const attributes = (signs: RegExp): Options => {
  const { mdxJsxTextElement: element }: Readonly<Record<string, Handle | undefined>> =
    mdxJsxToMarkdown().handlers ?? {};
  if (!element) return {};
  const handle: Handle = (node: MdxJsxFlowElement | MdxJsxTextElement, parent, state, info) =>
    element({ ...node, attributes: node.attributes.map((one) => escapeIn(one, signs)) }, parent, state, info);
  return { handlers: { mdxJsxFlowElement: Object.assign(handle, element), mdxJsxTextElement: handle } };
};

/** At each colon, even in attributes, the MDX parser looks for a directive to the end of the paragraph. */
const hasManyColons = (paragraph: string): boolean =>
  paragraph.includes('="') && paragraph.split(':', 500).length === 500;

const plainColons = (): Options => attributes(/&(?=#?\w+;)|:/g);

/** Letters and numbers, with only characters between them that never need an escape. */
const plainWords = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,;]*[\p{L}\p{N}])?$/u;

/** Characters that cost the MDX parser time, and escaped ones, which must not be escaped again. */
const costlySigns = /\\[\s\S]|[:"']|\.(?=\.)/g;

/**
 * At each colon the MDX parser looks for a directive to the end of the paragraph, and for each quotation mark or
 * ellipsis that it makes typographic it copies the text so far: fifty thousand exhaust the build. Where there are many,
 * they are escaped and so keep their plain form.
 */
const escapeMany = (text: string): string =>
  text.split(costlySigns, 100).length < 100
    ? text
    : text.replace(costlySigns, (sign) => (sign.startsWith('\\') ? sign : `\\${sign}`));

/** Most texts need no escape, and checking one takes some sixty rules. */
const plainTexts: Options = {
  handlers: {
    text: (node, parent, state, info) => {
      const { value } = node;
      if (plainWords.test(value) && !/^(?:import|export)\b/.test(value)) return value;
      return escapeMany(defaultHandlers.text(node, parent, state, info));
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
      attributes(references),
      directives(),
      asides(),
      breaks,
      plainTexts,
      escapes,
      ...more,
    ],
  });

/** Writes a tree as MDX. Text that only looks like MDX is escaped. */
export const toMdx = (tree: Root): string => {
  const text = write(tree, []);
  const more = [
    ...(text.split(/\s/).some(isRisky) ? [plainAddresses] : []),
    ...(text.split('\n\n').some(hasManyColons) ? [plainColons()] : []),
  ];
  return more.length === 0 ? text : write(tree, more);
};
