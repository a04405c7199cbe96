import type { AttributeListNode, Image, Link, PhrasingContent } from 'mdast';
import { screenProperties } from '../html/screen.ts';
import { type Attributes, attributeList, readAttributes } from '../inline/attribute-list.ts';
import { spanSyntax } from '../inline/spans.ts';
import { inline, type Properties, trimEnds } from '../mdx/nodes.ts';
import type { NoteCode } from '../notes.ts';
import { addNote } from '../page/page.ts';
import type { InlineConstruct, InlineContext } from './construct.ts';

interface Attributed {
  readonly nodes: readonly PhrasingContent[];
  /** Classes that may have no style on the new site, and attributes that are left out. */
  readonly notes: ReadonlySet<NoteCode>;
}

/** Classes that become something else, such as a button, or that only size an icon. */
const handledClasses = new Set([
  'md-button',
  'md-button--primary',
  'lg',
  'xl',
  'xxl',
  'xxxl',
  'middle',
  'top',
  'twemoji',
]);

const otherClasses = ({ classes }: Attributes): string | undefined =>
  classes.filter((name) => !handledClasses.has(name)).join(' ') || undefined;

/** Whether a list says more than the size and place of an icon. */
export const saysMore = (attributes: Attributes): boolean =>
  attributes.id !== undefined || otherClasses(attributes) !== undefined || Object.keys(attributes.values).length > 0;

const properties = (attributes: Attributes): Properties => ({
  id: attributes.id,
  class: otherClasses(attributes),
  ...attributes.values,
});

const isButton = ({ classes }: Attributes): boolean => classes.includes('md-button');

const button = ({ url, title, children }: Link, attributes: Attributes, { page }: InlineContext): PhrasingContent => {
  page.components.add('LinkButton');
  const variant = attributes.classes.includes('md-button--primary') ? 'primary' : 'secondary';
  return inline(
    'LinkButton',
    { href: url, variant, title: title ?? undefined, ...properties(attributes) },
    trimEnds(children),
  );
};

/** `[](){ #name }` is no link but an anchor, which other pages may refer to. */
const isAnchor = ({ url, children }: Link, { id }: Attributes): boolean =>
  url === '' && children.length === 0 && id !== undefined;

const link = ({ url, title, children }: Link, attributes: Attributes): PhrasingContent =>
  inline('a', { href: url, title: title ?? undefined, ...properties(attributes) }, children);

const sides: Readonly<Record<string, string>> = {
  left: 'float: left; margin-inline-end: 1rem',
  right: 'float: right; margin-inline-start: 1rem',
};

const picture = ({ url, alt, title }: Image, attributes: Attributes): PhrasingContent => {
  const { align, style: own, ...values } = attributes.values;
  const style = align === undefined || !Object.hasOwn(sides, align) ? own : sides[align];
  return inline('img', {
    src: url,
    alt: alt ?? '',
    title: title ?? undefined,
    ...properties({ ...attributes, values }),
    style,
  });
};

const apply = (node: PhrasingContent, attributes: Attributes, context: InlineContext): PhrasingContent => {
  if (node.type === 'link' && isButton(attributes)) return button(node, attributes, context);
  if (!saysMore(attributes)) return node;
  if (node.type === 'link' && isAnchor(node, attributes)) return inline('span', properties(attributes));
  if (node.type === 'link') return link(node, attributes);
  return node.type === 'image' ? picture(node, attributes) : inline('span', properties(attributes), [node]);
};

const tags: Readonly<Record<string, string>> = { link: 'a', image: 'img' };

/** Applies to a node those attributes after it that a page may have. */
const withAttributes = (node: PhrasingContent, attributes: Attributes, context: InlineContext): Attributed => {
  const { properties: values, notes } = screenProperties(tags[node.type] ?? 'span', attributes.values);
  const kept = { ...attributes, values };
  const looks: readonly NoteCode[] = otherClasses(attributes) === undefined ? [] : ['attributes'];
  return { nodes: [apply(node, kept, context)], notes: new Set([...looks, ...notes]) };
};

declare module 'mdast' {
  /** A list of attributes that has not yet been applied to the node before it. */
  interface AttributeListNode {
    type: 'attributeList';
    attributes: Attributes;
    source: string;
    position?: Text['position'];
  }
  interface PhrasingContentMap {
    attributeList: AttributeListNode;
  }
  interface RootContentMap {
    attributeList: AttributeListNode;
  }
}

/** No node before the list can carry it, so it is text, as in MkDocs. */
const asText = (source: string): PhrasingContent => ({ type: 'text', value: source });

const isPlain = (node: PhrasingContent | undefined): boolean =>
  node === undefined || node.type === 'text' || node.type === 'break' || node.type === 'attributeList';

/** A list at the end belongs to the heading or paragraph itself, which the reader of the block applies. */
const isLast = (node: PhrasingContent, children: readonly PhrasingContent[]): boolean => children.at(-1) === node;

const applyTo = (
  before: PhrasingContent,
  list: AttributeListNode,
  context: InlineContext,
): readonly PhrasingContent[] => {
  const { nodes, notes } = withAttributes(before, list.attributes, context);
  for (const code of notes) addNote(context.page, code, { ...context.lineOf(list), text: list.source });
  return nodes;
};

const rewrite = (children: PhrasingContent[], context: InlineContext): PhrasingContent[] => {
  const turned: PhrasingContent[] = [];
  for (const node of children) {
    const before = turned.at(-1);
    if (node.type !== 'attributeList') turned.push(node);
    else if (before && !isPlain(before)) turned.splice(-1, 1, ...applyTo(before, node, context));
    else turned.push(isLast(node, children) ? node : asText(node.source));
  }
  return turned;
};

/** `{ #id .class key=value }` after a link, an image or other inline markup. */
export const attributes: InlineConstruct = {
  name: 'attributes',
  extension: 'attr_list',
  syntax: spanSyntax('attributeList', {
    char: '{',
    reader: () => (char) => (char === '}' ? 'whole' : char === '{' ? 'none' : 'more'),
    maxLength: 1000,
    isValid: (text) => attributeList.test(text),
  }),
  tree: {
    enter: {
      attributeList(token) {
        const source = this.sliceSerialize(token);
        this.enter({ type: 'attributeList', attributes: readAttributes(source), source }, token);
      },
    },
    exit: {
      attributeList(token) {
        this.exit(token);
      },
    },
  },
  rewrite,
};
