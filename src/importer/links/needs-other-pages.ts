import type { Nodes, Root } from 'mdast';
import { visitNodes } from '../mdx/nodes.ts';
import { resolveLink } from './resolve-link.ts';
import type { SiteIndex } from './site-index.ts';

const addressAttributes = new Set(['href', 'src']);

const addressesOf = (node: Nodes): readonly string[] => {
  if (node.type === 'link' || node.type === 'image') return [node.url];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && addressAttributes.has(one.name) && typeof one.value === 'string'
      ? [one.value]
      : [],
  );
};

/** Whether a link names an anchor of another page, or an address that a page gets from its text. */
const isOpen = (url: string, file: string, index: SiteIndex): boolean => {
  const target = resolveLink(url, file, index);
  if (target.kind === 'page') return target.anchor !== undefined && target.page.file !== file;
  return target.kind === 'nothing';
};

/** Whether links on a page can only be rewritten once all pages were read. */
export const needsOtherPages = (tree: Root, file: string, index: SiteIndex): boolean => {
  let needs = false;
  visitNodes(tree, (node) => {
    needs ||=
      (node.type === 'linkReference' && node.referenceType !== 'shortcut') ||
      addressesOf(node).some((url) => isOpen(url, file, index));
  });
  return needs;
};
