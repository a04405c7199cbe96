import type { Image, Link, PhrasingContent } from 'mdast';
import type { InlinePlace } from '../inline/inline-construct.ts';
import { trimEnds } from '../inline/tidy.ts';
import { inline, type Properties } from '../mdx/jsx.ts';
import type { Attributes } from '../syntax/attributes.ts';

export interface Attributed {
  readonly nodes: readonly PhrasingContent[];
  /** All attributes are still there, or did nothing but choose a look that Starlight makes itself. */
  readonly isExact: boolean;
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

/** A node with the attributes that stand behind it. */
export const withAttributes = (node: PhrasingContent, attributes: Attributes, place: InlinePlace): Attributed => {
  const isExact = otherClasses(attributes) === undefined;
  if (node.type === 'link' && isButton(attributes)) return { nodes: [button(node, attributes, place)], isExact };
  if (isEmpty(attributes)) return { nodes: [node], isExact: true };
  if (node.type === 'link') return { nodes: [link(node, attributes)], isExact };
  if (node.type === 'image') return { nodes: [picture(node, attributes)], isExact };
  return { nodes: [inline('span', properties(attributes), [node])], isExact };
};
