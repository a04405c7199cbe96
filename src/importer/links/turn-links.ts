import { relative } from 'node:path/posix';
import type { Image, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { inline, type Properties } from '../mdx/jsx.ts';
import { visitNodes } from '../mdx/visit-nodes.ts';
import type { NoteCode } from '../report/note.ts';
import { assetPath } from '../write/asset-path.ts';
import { type LinkTarget, resolveLink } from './resolve-link.ts';
import type { SiteIndex } from './site-index.ts';

export interface LinkPlace {
  readonly index: SiteIndex;
  /** The page on which the links stand: its file in the project, and its new path without ending. */
  readonly file: string;
  readonly path: string;
  /** Files that pages show as images, which go beside the pages. */
  readonly images: Set<string>;
  /** Files that are served as they are. */
  readonly downloads: Set<string>;
  readonly note: (code: NoteCode, node: Nodes, url: string) => void;
}

/** Letters with accents stay as they are: people read these addresses. */
const encode = (path: string): string => path.replace(/[\s<>"?#%]/g, encodeURIComponent);

const pageLink = (target: LinkTarget & { kind: 'page' }, node: Nodes, url: string, place: LinkPlace): string => {
  const { page, query, anchor } = target;
  const isOwn = page.file === place.file && query === '';
  if (!anchor) return isOwn && url.startsWith('#') ? url : `${page.address}${query}`;
  const next = page.anchors.get(anchor);
  if (next === undefined) place.note('anchor-missing', node, url);
  const hash = next === '' ? '_top' : (next ?? anchor);
  if (!isOwn && next === '') return `${page.address}${query}`;
  return `${isOwn ? '' : page.address}${query}#${encode(hash)}`;
};

/** The address of a link on the new site; one that leads nowhere stays as it is and stands in the report. */
/** Addresses that are programs. */
const runsCode = /^\s*(?:javascript|vbscript|data:text\/html)/i;

const turnUrl = (url: string, node: Nodes, place: LinkPlace, missing: NoteCode = 'link-broken'): string => {
  if (runsCode.test(url)) {
    place.note('html-code', node, url);
    return '#';
  }
  const target = resolveLink(url, place.file, place.index);
  if (target.kind === 'page') return pageLink(target, node, url, place);
  if (target.kind === 'elsewhere') return url;
  if (target.kind === 'nothing') {
    place.note(missing, node, url);
    return url;
  }
  place.downloads.add(target.path);
  return `${place.index.base}${encode(assetPath(target.path))}${target.rest}`;
};

/** Formats that Astro reads. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** `#only-dark` and `#only-light` show an image in one theme alone. */
const themes = /^#only-(light|dark)$/;

const asTag = (node: Image, place: LinkPlace, properties: Properties = {}): PhrasingContent => {
  const src = turnUrl(node.url, node, place, 'image-missing');
  return inline('img', { src, alt: node.alt ?? '', title: node.title ?? undefined, ...properties });
};

/** An image that Astro can read stays Markdown and is made smaller by it; any other one is a tag. */
const turnImage = (node: Image, place: LinkPlace): PhrasingContent => {
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
