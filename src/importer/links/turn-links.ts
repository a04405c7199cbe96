import { relative } from 'node:path/posix';
import type { Image, Link, Nodes, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
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

const encode = (path: string): string => encodeURI(path).replace(/[?#]/g, encodeURIComponent);

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
const turnUrl = (url: string, node: Nodes, place: LinkPlace): string => {
  const target = resolveLink(url, place.file, place.index);
  if (target.kind === 'page') return pageLink(target, node, url, place);
  if (target.kind === 'elsewhere') return url;
  if (target.kind === 'nothing') {
    place.note('link-broken', node, url);
    return url;
  }
  place.downloads.add(target.path);
  return `${place.index.base}${encode(assetPath(target.path))}${target.rest}`;
};

/** Formats that Astro reads. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

const turnImage = (node: Image, place: LinkPlace): void => {
  const target = resolveLink(node.url, place.file, place.index);
  if (target.kind === 'asset' && picture.test(target.path)) {
    place.images.add(target.path);
    const path = relative(`/${place.path}/..`, `/${assetPath(target.path)}`);
    node.url = encode(path.startsWith('.') ? path : `./${path}`);
  } else node.url = turnUrl(node.url, node, place);
};

const addressAttributes = new Set(['href', 'src', 'poster', 'data']);

const hasAddress = (attribute: { readonly type: string }): attribute is MdxJsxAttribute & { value: string } =>
  attribute.type === 'mdxJsxAttribute' &&
  'name' in attribute &&
  addressAttributes.has(String(attribute.name)) &&
  'value' in attribute &&
  typeof attribute.value === 'string';

const turnNode = (node: Nodes, place: LinkPlace): void => {
  if (node.type === 'link') turnLink(node, place);
  if (node.type === 'image') turnImage(node, place);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  for (const attribute of node.attributes) {
    if (hasAddress(attribute)) attribute.value = turnUrl(attribute.value, node, place);
  }
};

const turnLink = (node: Link, place: LinkPlace): void => {
  node.url = turnUrl(node.url, node, place);
};

/** Gives every link and image of a page its address on the new site. */
export const turnLinks = (tree: Root, place: LinkPlace): void => {
  visitNodes(tree, (node) => turnNode(node, place));
};
