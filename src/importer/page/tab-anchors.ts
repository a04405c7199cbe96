import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { inline } from '../mdx/nodes.ts';

const isTabs = (node: Nodes): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === 'Tabs';

const labelOf = (tab: Nodes): readonly string[] =>
  tab.type === 'mdxJsxFlowElement'
    ? tab.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && one.name === 'label' && typeof one.value === 'string' ? [one.value] : [],
      )
    : [];

/** More than people write on a page, whose every tag costs the parser of the build time. */
const maxKept = 500;

/**
 * Puts in front of content tabs the anchors that their labels had. Inside a tab they would not do, because browsers go
 * to no place in one that is shut.
 *
 * @param anchorFor the anchor for a label below a heading
 */
export const keepTabAnchors = (
  tree: Root,
  anchorFor: (label: string, heading: Heading | undefined) => string,
): void => {
  let heading: Heading | undefined;
  let left = maxKept;
  const anchorsOf = (tabs: MdxJsxFlowElement): readonly Paragraph[] => {
    const labels = tabs.children.flatMap(labelOf).slice(0, left);
    left -= labels.length;
    const children = labels.map((label) => inline('span', { id: anchorFor(label, heading) }));
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  };
  const visit = (parent: Parents): void => {
    const children: Nodes[] = parent.children;
    const own = [...children];
    children.length = 0;
    for (const node of own) {
      if (node.type === 'heading') heading = node;
      if (isTabs(node)) children.push(...anchorsOf(node));
      children.push(node);
      if ('children' in node) visit(node);
    }
  };
  visit(tree);
};
