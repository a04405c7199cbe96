import { relative } from 'node:path/posix';
import type { Image, PhrasingContent } from 'mdast';
import { inline, type Properties } from '../mdx/jsx.ts';
import { isPictureAddress, isPictureFile } from '../safety/address.ts';
import type { LinkPlace } from './link-place.ts';
import { resolveLink } from './resolve-link.ts';
import { themeOf } from './theme-of.ts';
import { encode, turnUrl } from './turn-url.ts';

const asTag = (node: Image, place: LinkPlace, properties: Properties = {}): PhrasingContent => {
  const src = turnUrl(node.url, node, place, 'image-missing');
  return inline('img', { src, alt: node.alt ?? '', title: node.title ?? undefined, ...properties });
};

/** An image that Astro can read stays Markdown and is made smaller by it; any other one is a tag. */
export const turnImage = (node: Image, place: LinkPlace): PhrasingContent => {
  const { url, hiding } = themeOf(node.url);
  node.url = url;
  const target = resolveLink(url, place.file, place.index);
  if (target.kind === 'nothing' || hiding !== undefined) return asTag(node, place, { class: hiding });
  if (target.kind === 'elsewhere') return isPictureAddress(url) ? node : asTag(node, place);
  const isPicture = target.kind === 'asset' && isPictureFile(target.path) && !place.isActive(target.path);
  if (!isPicture) return asTag(node, place);
  place.images.add(target.path);
  const path = relative(`/${place.path}/..`, `/${target.newPath}`);
  node.url = encode(path.startsWith('../') ? path : `./${path}`);
  return node;
};
