import type { Image, Link, PhrasingContent } from 'mdast';
import { screenProperties } from '../html/screen.ts';
import type { InlinePlace } from '../inline/inline-construct.ts';
import { trimEnds } from '../inline/tidy.ts';
import { inline, type Properties } from '../mdx/jsx.ts';
import type { NoteCode } from '../report/advice/index.ts';
import type { Attributes } from '../syntax/attributes.ts';

export interface Attributed {
  readonly nodes: readonly PhrasingContent[];
  /** For the report: classes that may have no look on the new site, and what is left out. */
  readonly notes: ReadonlySet<NoteCode>;
}

/** Classes whose look is given to the node in another way, or that only size an icon. */
const looks = new Set(['md-button', 'md-button--primary', 'lg', 'xl', 'xxl', 'xxxl', 'middle', 'top', 'twemoji']);

const otherClasses = ({ classes }: Attributes): string | undefined =>
  classes.filter((name) => !looks.has(name)).join(' ') || undefined;

const properties = (attributes: Attributes): Properties => ({
  id: attributes.id,
  class: otherClasses(attributes),
  ...attributes.values,
});

const isButton = ({ classes }: Attributes): boolean => classes.includes('md-button');

const button = ({ url, title, children }: Link, attributes: Attributes, { page }: InlinePlace): PhrasingContent => {
  page.components.add('LinkButton');
  const variant = attributes.classes.includes('md-button--primary') ? 'primary' : 'secondary';
  return inline(
    'LinkButton',
    { href: url, variant, title: title ?? undefined, ...properties(attributes) },
    trimEnds(children),
  );
};

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

const isEmpty = (attributes: Attributes): boolean =>
  attributes.id === undefined && otherClasses(attributes) === undefined && Object.keys(attributes.values).length === 0;

const written = (node: PhrasingContent, attributes: Attributes, place: InlinePlace): PhrasingContent => {
  if (node.type === 'link' && isButton(attributes)) return button(node, attributes, place);
  if (isEmpty(attributes)) return node;
  if (node.type === 'link') return link(node, attributes);
  return node.type === 'image' ? picture(node, attributes) : inline('span', properties(attributes), [node]);
};

const tags: Readonly<Record<string, string>> = { link: 'a', image: 'img' };

/** A node with those of the attributes behind it that a page may hold. */
export const withAttributes = (node: PhrasingContent, attributes: Attributes, place: InlinePlace): Attributed => {
  const { properties: values, notes } = screenProperties(tags[node.type] ?? 'span', attributes.values);
  const kept = { ...attributes, values };
  const looks: readonly NoteCode[] = otherClasses(attributes) === undefined ? [] : ['attributes'];
  return { nodes: [written(node, kept, place)], notes: new Set([...looks, ...notes]) };
};
