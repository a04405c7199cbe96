import Slugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { visitNodes } from '../mdx/visit-nodes.ts';
import type { Settings } from '../project/settings.ts';

/** Python-Markdown's anchors, such as `prijzen` or `prijzen_1` for the second one. */
const oldAnchor = (text: string, { unicodeAnchors }: Settings, taken: ReadonlySet<string>): string => {
  const plain = unicodeAnchors ? text : text.normalize('NFKD').replace(/[^\p{ASCII}]/gu, '');
  const base = plain
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
  if (!taken.has(base) && base !== '') return base;
  let count = 1;
  while (taken.has(`${base}_${count}`)) count += 1;
  return `${base}_${count}`;
};

/** Anchors that the writer gave; they stay as they are. */
const idsOf = (node: Nodes): readonly string[] =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? node.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && one.name === 'id' && typeof one.value === 'string' ? [one.value] : [],
      )
    : [];

/**
 * From the anchors of a page's headings in MkDocs to those in Starlight, which differ in accents and in how they count. The heading that
 * becomes the title has the anchor of the page itself, which is empty here.
 */
export const readAnchors = (title: Heading | undefined, tree: Root, settings: Settings): Map<string, string> => {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  const slugger = new Slugger();
  const add = (heading: Heading, next: string): void => {
    const own = heading.data?.anchor ?? oldAnchor(textOfNode(heading), settings, taken);
    taken.add(own);
    if (!anchors.has(own)) anchors.set(own, next);
  };
  if (title) add(title, '');
  visitNodes(tree, (node) => {
    if (node.type === 'heading') add(node, slugger.slug(textOfNode(node)));
    for (const id of idsOf(node)) anchors.set(id, id);
  });
  return anchors;
};
