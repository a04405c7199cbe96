import { relative } from 'node:path/posix';
import type { Image, PhrasingContent } from 'mdast';
import { inline, type Properties } from '../mdx/jsx.ts';
import { assetPath } from '../write/asset-path.ts';
import type { LinkPlace } from './link-place.ts';
import { resolveLink } from './resolve-link.ts';
import { encode, turnUrl } from './turn-url.ts';

/** Formats that Astro reads. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** `#only-dark` and `#only-light` show an image in one theme alone. */
const themes = /^#only-(light|dark)$/;

const asTag = (node: Image, place: LinkPlace, properties: Properties = {}): PhrasingContent => {
  const src = turnUrl(node.url, node, place, 'image-missing');
  return inline('img', { src, alt: node.alt ?? '', title: node.title ?? undefined, ...properties });
};

/** An image that Astro can read stays Markdown and is made smaller by it; any other one is a tag. */
export const turnImage = (node: Image, place: LinkPlace): PhrasingContent => {
  const target = resolveLink(node.url, place.file, place.index);
  const theme = target.kind === 'asset' ? themes.exec(target.rest)?.[1] : undefined;
  if (target.kind === 'nothing') return asTag(node, place);
  if (theme !== undefined) {
    node.url = node.url.replace(/#.*$/, '');
    return asTag(node, place, { class: theme === 'light' ? 'dark:sl-hidden' : 'light:sl-hidden' });
  }
  if (target.kind === 'asset' && picture.test(target.path)) {
    place.images.add(target.path);
    const path = relative(`/${place.path}/..`, `/${assetPath(target.path)}`);
    node.url = encode(path.startsWith('.') ? path : `./${path}`);
  } else if (target.kind !== 'elsewhere') return asTag(node, place);
  return node;
};
