import type { Image, Link, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitNodes } from '../mdx/visit-nodes.ts';
import { isSafeAddress } from '../safety/address.ts';
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

/** Takes addresses that no page may hold off a tag. */
const dropUnsafe = (tag: MdxJsxFlowElement | MdxJsxTextElement, place: LinkPlace): void => {
  const unsafe = tag.attributes.filter(hasAddress).filter(({ value }) => !isSafeAddress(value));
  for (const { value } of unsafe) place.note('address-unsafe', tag, value);
  tag.attributes = tag.attributes.filter((one) => !unsafe.some((other) => other === one));
};

const turnNode = (node: Nodes, place: LinkPlace): void => {
  if (node.type === 'link' && isSafeAddress(node.url)) node.url = turnUrl(node.url, node, place);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  if (node.name === 'img') hideInTheme(node);
  dropUnsafe(node, place);
  for (const attribute of node.attributes) {
    if (hasAddress(attribute))
      attribute.value = turnUrl(attribute.value, node, place, node.name === 'img' ? 'image-missing' : 'link-broken');
  }
};

/** What stands in the place of a link or an image that leads where no page may lead: its words. */
const withoutAddress = (node: Link | Image, place: LinkPlace): readonly Nodes[] => {
  place.note('address-unsafe', node, node.url);
  return node.type === 'link' ? node.children.flatMap((child) => turnChild(child, place)) : wordsOfImage(node);
};

const wordsOfImage = ({ alt }: Image): readonly Nodes[] => (alt ? [{ type: 'text', value: alt }] : []);

const turnChild = (node: Nodes, place: LinkPlace): readonly Nodes[] => {
  if ((node.type === 'link' || node.type === 'image') && !isSafeAddress(node.url)) return withoutAddress(node, place);
  return [node.type === 'image' ? turnImage(node, place) : node];
};

const turnChildren = (parent: Parents, place: LinkPlace): void => {
  const children: Nodes[] = parent.children;
  const turned = children.flatMap((node) => turnChild(node, place));
  children.length = 0;
  for (const node of turned) children.push(node);
};

/** Gives every link and image of a page its address on the new site. */
export const turnLinks = (tree: Root, place: LinkPlace): void => {
  visitNodes(tree, (node) => turnNode(node, place));
  visitNodes(tree, (node) => {
    if ('children' in node) turnChildren(node, place);
  });
};
