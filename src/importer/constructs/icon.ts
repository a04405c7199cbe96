import type { IconNode, PhrasingContent, Text } from 'mdast';
import { spanSyntax } from '../inline/spans.ts';
import { inline } from '../mdx/nodes.ts';
import { addNote } from '../page/page.ts';
import { saysMore } from './attributes.ts';
import type { InlineConstruct, InlineContext } from './construct.ts';
import { emojiOf } from './emoji-names.ts';
import { iconSets, meaningOf, plainName, starlightIcon } from './icon-names.ts';

declare module 'mdast' {
  /** A Material icon that has not yet been replaced by a Starlight icon, or an emoji, which is its `value`. */
  interface IconNode {
    type: 'icon';
    name: string;
    value?: string;
    position?: Text['position'];
  }
  interface PhrasingContentMap {
    icon: IconNode;
  }
  interface RootContentMap {
    icon: IconNode;
  }
}

/**
 * The node for a name between colons. An unknown one is text, which the extension takes as a whole too: in `urn:a:key:1`
 * the second colon begins no other name.
 */
const nodeFor = (source: string): IconNode | Text => {
  const name = source.slice(1, -1);
  const value = emojiOf(name);
  if (value !== undefined) return { type: 'icon', name, value };
  return iconSets.test(name) ? { type: 'icon', name } : { type: 'text', value: source };
};

/** An icon needs a label when it stands alone, or when it means something such as yes or no. */
const labelOf = (icon: string, name: string, { page, text }: InlineContext): string | undefined =>
  meaningOf(icon, page.settings.language) ?? (text.trim() === '' ? plainName(name).replaceAll('-', ' ') : undefined);

/** Starlight displays SVGs as blocks, but an icon belongs in the line of text. */
const amongWords = 'display: inline-block; vertical-align: -0.125em';

const rewriteIcon = (node: IconNode, context: InlineContext): PhrasingContent => {
  if (node.value !== undefined) return { type: 'text', value: node.value };
  const icon = starlightIcon(node.name);
  if (icon === undefined) {
    addNote(context.page, 'icon-unknown', { ...context.lineOf(node), text: `:${node.name}:` });
    return { type: 'text', value: '' };
  }
  context.page.components.add('Icon');
  const label = labelOf(icon, node.name, context);
  const named = label === undefined ? {} : { role: 'img', 'aria-label': label };
  return inline('span', { ...named, style: amongWords }, [inline('Icon', { name: icon })]);
};

/** Whether a list of attributes stands behind an icon that becomes text, or nothing. */
const isOfText = (before: PhrasingContent | undefined): boolean =>
  before?.type === 'icon' && (before.value !== undefined || starlightIcon(before.name) === undefined);

const rewriteNode = (
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  context: InlineContext,
): readonly PhrasingContent[] => {
  if (node.type === 'icon') return [rewriteIcon(node, context)];
  if (node.type !== 'attributeList' || !isOfText(before)) return [node];
  const { id, ...looks } = node.attributes;
  if (saysMore({ ...looks, id: undefined }))
    addNote(context.page, 'attributes-dropped', { ...context.lineOf(node), text: node.source });
  return id === undefined ? [] : [inline('span', { id })];
};

/** `:material-check:` and other icons, and emoji by name. */
export const icon: InlineConstruct = {
  name: 'icon',
  extension: 'pymdownx.emoji',
  syntax: spanSyntax('icon', {
    char: ':',
    reader: () => (char) => (char === ':' ? 'whole' : /[\w+-]/.test(char) ? 'more' : 'none'),
    maxLength: 100,
    isValid: (text) => text.length > 2 && text.endsWith(':'),
  }),
  tree: {
    enter: {
      icon(token) {
        this.enter(nodeFor(this.sliceSerialize(token)), token);
      },
    },
    exit: {
      icon(token) {
        this.exit(token);
      },
    },
  },
  rewrite: (children, context) => children.flatMap((node, index) => rewriteNode(node, children[index - 1], context)),
};

/** The name of the icon that a node shows, if `icon` made the node. */
export const iconIn = (node: PhrasingContent | undefined): string | undefined => {
  const [icon] = node?.type === 'mdxJsxTextElement' ? node.children : [];
  if (icon?.type !== 'mdxJsxTextElement' || icon.name !== 'Icon') return undefined;
  const value = icon.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'name')?.value;
  return typeof value === 'string' ? value : undefined;
};
