import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visitNodes } from '../mdx/visit-nodes.ts';
import type { LinkPlace } from './link-place.ts';
import { turnImage } from './turn-image.ts';
import { turnUrl } from './turn-url.ts';

const addressAttributes = new Set(['href', 'src', 'poster', 'data']);

const hasAddress = (attribute: { readonly type: string }): attribute is MdxJsxAttribute & { value: string } =>
  attribute.type === 'mdxJsxAttribute' &&
  'name' in attribute &&
  addressAttributes.has(String(attribute.name)) &&
  'value' in attribute &&
  typeof attribute.value === 'string';

const turnNode = (node: Nodes, place: LinkPlace): void => {
  if (node.type === 'link') node.url = turnUrl(node.url, node, place);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
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
