import { join, relative } from 'node:path/posix';
import { slug } from 'github-slugger';
import type { Image, Link, LinkReference, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { inline, type Properties, tidy, visitNodes } from '../mdx/nodes.ts';
import type { NoteCode } from '../notes.ts';
import { isAddress, isPictureAddress, isPictureFile, isSafeAddress } from '../safety/address.ts';
import { firstResult } from '../values.ts';
import { withoutBareLinks } from './bare-links.ts';
import { type LinkTarget, resolveLink } from './resolve-link.ts';
import type { SiteIndex } from './site-index.ts';

/** The page on which links stand, and the files that they use. */
export interface LinkContext {
  readonly index: SiteIndex;
  /** The file of the page in the project, and its new path without extension. */
  readonly file: string;
  readonly path: string;
  /** Files shown as images, which are copied next to the pages. */
  readonly images: Set<string>;
  /** Files that are served as they are. */
  readonly downloads: Set<string>;
  /** Whether browsers would run something in a file, which is then not copied. */
  readonly isActive: (path: string) => boolean;
  /** Pictures whose size the build cannot read, which it must not import. */
  readonly unmeasured: ReadonlySet<string>;
  readonly note: (code: NoteCode, node: Nodes, url: string) => void;
}

interface Themed {
  readonly url: string;
  /** The class that hides the image in the other theme. */
  readonly hiding: string | undefined;
}

/** `#only-dark` and `#only-light` show an image in one theme only; GitHub has its own names for this. */
const themes = /#(?:only-(light|dark)|gh-(light|dark)-mode-only)$/;

/** @example themeOf('net.png#only-dark') equals { url: 'net.png', hiding: 'light:sl-hidden' } */
const themeOf = (url: string): Themed => {
  const found = themes.exec(url);
  if (!found) return { url, hiding: undefined };
  const theme = found[1] ?? found[2];
  return { url: url.slice(0, found.index), hiding: theme === 'light' ? 'dark:sl-hidden' : 'light:sl-hidden' };
};

/** Leaves accented letters alone, because people read these addresses. */
const encode = (path: string): string => path.replace(/[\s<>"?#%]/g, encodeURIComponent);

const pageLink = (target: LinkTarget & { kind: 'page' }, node: Nodes, url: string, context: LinkContext): string => {
  const { page, query, anchor } = target;
  const isOwn = page.file === context.file && query === '';
  if (!anchor) return isOwn && url.startsWith('#') ? url : `${page.address}${query}`;
  const next = page.anchors.get(anchor);
  if (next === undefined) context.note('anchor-missing', node, url);
  const hash = next === '' ? '_top' : (next ?? anchor);
  if (!isOwn && next === '') return `${page.address}${query}`;
  return `${isOwn ? '' : page.address}${query}#${encode(hash)}`;
};

/** @example withoutSpaces('mailto:hulp@example.org?subject=Storing op kantoor') has %20 for each space */
const withoutSpaces = (address: string): string => address.trim().replaceAll(' ', '%20');

/**
 * The address on the new site for a safe address. One that leads nowhere, or to a file that is not copied, is kept and
 * noted.
 */
const rewriteUrl = (url: string, node: Nodes, context: LinkContext, missing: NoteCode = 'link-broken'): string => {
  const target = resolveLink(url, context.file, context.index);
  if (target.kind === 'page') return pageLink(target, node, url, context);
  if (target.kind === 'elsewhere') return withoutSpaces(url);
  if (target.kind === 'nothing') {
    context.note(missing, node, url);
    return url;
  }
  if (context.isActive(target.path)) {
    context.note('file-active', node, url);
    return url;
  }
  context.downloads.add(target.path);
  return `${context.index.base}${encode(target.newPath)}${target.rest}`;
};

const asTag = (node: Image, context: LinkContext, properties: Properties = {}): PhrasingContent => {
  const src = rewriteUrl(node.url, node, context, 'image-missing');
  return inline('img', { src, alt: node.alt ?? '', title: node.title ?? undefined, ...properties });
};

/** An image that Astro can optimise stays Markdown; any other becomes a tag. */
const rewriteImage = (node: Image, context: LinkContext): PhrasingContent => {
  const { url, hiding } = themeOf(node.url);
  node.url = url;
  const target = resolveLink(url, context.file, context.index);
  if (target.kind === 'nothing' || hiding !== undefined) return asTag(node, context, { class: hiding });
  if (target.kind === 'elsewhere') {
    node.url = withoutSpaces(url);
    return isPictureAddress(url) ? node : asTag(node, context);
  }
  const isPicture = target.kind === 'asset' && isPictureFile(target.path) && !context.isActive(target.path);
  if (!isPicture) return asTag(node, context);
  if (context.unmeasured.has(target.path)) {
    context.note('image-size', node, url);
    return asTag(node, context);
  }
  context.images.add(target.path);
  const { base } = context.index;
  const path = relative(join(base, context.path, '..'), join(base, target.newPath));
  node.url = encode(path.startsWith('../') ? path : `./${path}`);
  return node;
};

const addressAttributes = new Set(['href', 'src', 'poster', 'data']);

type Attribute = MdxJsxTextElement['attributes'][number];

const hasText = (attribute: Attribute): attribute is MdxJsxAttribute & { value: string } =>
  attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';

const hasAddress = (attribute: Attribute): attribute is MdxJsxAttribute & { value: string } =>
  hasText(attribute) && addressAttributes.has(attribute.name);

/** Images with attributes have become tags, which may be for one theme only. */
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

/** What is wrong with an address that no page may have. */
const faultOf = (url: string): NoteCode | undefined => {
  if (!isSafeAddress(url)) return 'address-unsafe';
  return isAddress(url) ? undefined : 'address-invalid';
};

/** Removes from a tag the addresses that no page may have. */
const dropFaulty = (tag: MdxJsxFlowElement | MdxJsxTextElement, context: LinkContext): void => {
  tag.attributes = tag.attributes.filter((attribute) => {
    const fault = hasAddress(attribute) ? faultOf(attribute.value) : undefined;
    if (fault && hasAddress(attribute)) context.note(fault, tag, attribute.value);
    return fault === undefined;
  });
};

const rewriteNode = (node: Nodes, context: LinkContext): void => {
  if (node.type === 'link' && isSafeAddress(node.url)) node.url = rewriteUrl(node.url, node, context);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  if (node.name === 'img') hideInTheme(node);
  dropFaulty(node, context);
  for (const attribute of node.attributes) {
    if (hasAddress(attribute))
      attribute.value = rewriteUrl(
        attribute.value,
        node,
        context,
        node.name === 'img' ? 'image-missing' : 'link-broken',
      );
  }
};

/** The text of a link or image whose address no page may have. */
const withoutAddress = (node: Link | Image, fault: NoteCode, context: LinkContext): readonly Nodes[] => {
  context.note(fault, node, node.url);
  return node.type === 'link' ? node.children.flatMap((child) => rewriteChild(child, context)) : wordsOfImage(node);
};

const wordsOfImage = ({ alt }: Image): readonly Nodes[] => (alt ? [{ type: 'text', value: alt }] : []);

/** `[text][name]`, as it was typed. */
const asTyped = ({ children, label, identifier, referenceType }: LinkReference): readonly PhrasingContent[] => {
  const name = referenceType === 'full' ? (label ?? identifier) : '';
  const end = referenceType === 'shortcut' ? ']' : `][${name}]`;
  return [{ type: 'text', value: '[' }, ...children, { type: 'text', value: end }];
};

/** What `[text][name]` may mean: the anchor with this name, or that of the heading with these words. */
const anchorsNamed = ({ label, identifier }: LinkReference): readonly string[] =>
  [label ?? '', identifier].flatMap((name) => [name, slug(name)]);

/** A link to an anchor of this page or, failing that, of any. A name alone in brackets is text. */
const rewriteReference = (node: LinkReference, context: LinkContext): readonly PhrasingContent[] => {
  const { index, file } = context;
  const find = (anchor: string): LinkTarget | undefined => {
    const own = index.pages.get(file);
    const page = own?.anchors.has(anchor) ? own : index.pageWith(anchor);
    return page && { kind: 'page', page, query: '', anchor };
  };
  const target = node.referenceType === 'shortcut' ? undefined : firstResult(anchorsNamed(node), find);
  if (target?.kind === 'page')
    return [{ type: 'link', url: pageLink(target, node, '', context), children: node.children }];
  if (node.referenceType !== 'shortcut') context.note('reference-missing', node, `[${node.label ?? node.identifier}]`);
  return tidy(asTyped(node));
};

const rewriteChild = (node: Nodes, context: LinkContext): readonly Nodes[] => {
  if (node.type === 'text') return withoutBareLinks(node);
  if (node.type === 'linkReference') return rewriteReference(node, context);
  const fault = node.type === 'link' || node.type === 'image' ? faultOf(node.url) : undefined;
  if (fault && (node.type === 'link' || node.type === 'image')) return withoutAddress(node, fault, context);
  return [node.type === 'image' ? rewriteImage(node, context) : node];
};

const rewriteChildren = (parent: Parents, context: LinkContext): void => {
  const children: Nodes[] = parent.children;
  const turned = children.flatMap((node) => rewriteChild(node, context));
  children.length = 0;
  for (const node of turned) children.push(node);
};

/** Replaces the address of every link and image on a page by that on the new site. */
export const rewriteLinks = (tree: Root, context: LinkContext): void => {
  visitNodes(tree, (node) => rewriteNode(node, context));
  visitNodes(tree, (node) => {
    if ('children' in node) rewriteChildren(node, context);
  });
};
