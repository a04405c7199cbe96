import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitNodes } from '../mdx/visit-nodes.ts';
import type { LinkPlace } from './link-place.ts';
import { themeOf } from './theme-of.ts';
import { turnImage } from './turn-image.ts';
import { turnUrl } from './turn-url.ts';

const addressAttributes = new Set(['href', 'src', 'poster', 'data']);

type Attribute = MdxJsxTextElement['attributes'][number];

const hasText = (attribute: Attribute): attribute is MdxJsxAttribute & { value: string } =>
  attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';

const hasAddress = (attribute: Attribute): attribute is MdxJsxAttribute & { value: string } =>
  hasText(attribute) && addressAttributes.has(attribute.name);

/** An image with attributes is a tag by now, and may be for one theme alone. */
const hideInTheme = (image: MdxJsxFlowElement | MdxJsxTextElement): void => {
  const named = (name: string): (MdxJsxAttribute & { value: string }) | undefined =>
    image.attributes.filter(hasText).find((one) => one.name === name);
  const source = named('src');
  const { url, hiding } = themeOf(source?.value ?? '');
  if (!source || hiding === undefined) return;
  source.value = url;
  const own = named('class');
  if (own) own.value += ` ${hiding}`;
  else image.attributes.push({ type: 'mdxJsxAttribute', name: 'class', value: hiding });
};

const turnNode = (node: Nodes, place: LinkPlace): void => {
  if (node.type === 'link') node.url = turnUrl(node.url, node, place);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  if (node.name === 'img') hideInTheme(node);
  for (const attribute of node.attributes) {
    if (hasAddress(attribute))
      attribute.value = turnUrl(attribute.value, node, place, node.name === 'img' ? 'image-missing' : 'link-broken');
  }
};

const turnImages = (parent: Parents, place: LinkPlace): void => {
  const children: Nodes[] = parent.children;
  children.forEach((node, index) => {
    if (node.type === 'image') children[index] = turnImage(node, place);
  });
};

/** Gives every link and image of a page its address on the new site. */
export const turnLinks = (tree: Root, place: LinkPlace): void => {
  visitNodes(tree, (node) => turnNode(node, place));
  visitNodes(tree, (node) => {
    if ('children' in node) turnImages(node, place);
  });
};
