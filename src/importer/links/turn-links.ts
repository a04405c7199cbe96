import { relative } from 'node:path/posix';
import type { Image, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { inline, type Properties, visitNodes } from '../mdx/nodes.ts';
import type { NoteCode } from '../notes.ts';
import { isPictureAddress, isPictureFile, isSafeAddress } from '../safety/address.ts';
import { type LinkTarget, resolveLink } from './resolve-link.ts';
import type { SiteIndex } from './site-index.ts';

/** The page on which links stand, and what turning them gathers. */
export interface LinkPlace {
  readonly index: SiteIndex;
  /** The page on which the links stand: its file in the project, and its new path without ending. */
  readonly file: string;
  readonly path: string;
  /** Files that pages show as images, which go beside the pages. */
  readonly images: Set<string>;
  /** Files that are served as they are. */
  readonly downloads: Set<string>;
  /** Whether browsers would run something of a file, which then stays behind. */
  readonly isActive: (path: string) => boolean;
  readonly note: (code: NoteCode, node: Nodes, url: string) => void;
}

interface Themed {
  readonly url: string;
  /** The class that hides an image in the other theme. */
  readonly hiding: string | undefined;
}

/** `#only-dark` and `#only-light` show an image in one theme alone; GitHub has names of its own for it. */
const themes = /#(?:only-(light|dark)|gh-(light|dark)-mode-only)$/;

/** @example themeOf('net.png#only-dark') equals { url: 'net.png', hiding: 'light:sl-hidden' } */
const themeOf = (url: string): Themed => {
  const found = themes.exec(url);
  if (!found) return { url, hiding: undefined };
  const theme = found[1] ?? found[2];
  return { url: url.slice(0, found.index), hiding: theme === 'light' ? 'dark:sl-hidden' : 'light:sl-hidden' };
};

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

/** The address of a link on the new site, which is safe; one that leads nowhere, or to a file that stays behind, is left as it is and reported. */
const turnUrl = (url: string, node: Nodes, place: LinkPlace, missing: NoteCode = 'link-broken'): string => {
  const target = resolveLink(url, place.file, place.index);
  if (target.kind === 'page') return pageLink(target, node, url, place);
  if (target.kind === 'elsewhere') return url;
  if (target.kind === 'nothing') {
    place.note(missing, node, url);
    return url;
  }
  if (place.isActive(target.path)) {
    place.note('file-active', node, url);
    return url;
  }
  place.downloads.add(target.path);
  return `${place.index.base}${encode(target.newPath)}${target.rest}`;
};

const asTag = (node: Image, place: LinkPlace, properties: Properties = {}): PhrasingContent => {
  const src = turnUrl(node.url, node, place, 'image-missing');
  return inline('img', { src, alt: node.alt ?? '', title: node.title ?? undefined, ...properties });
};

/** An image that Astro can read stays Markdown and is made smaller by it; any other one is a tag. */
const turnImage = (node: Image, place: LinkPlace): PhrasingContent => {
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
