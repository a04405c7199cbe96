import type { BlockContent, RootContent } from 'mdast';

/** Everything that stands in a container: the types of the tree know fewer combinations than MDX does. */
export const asBlocks = (nodes: readonly RootContent[]): BlockContent[] =>
  nodes.filter((node): node is BlockContent => node.type !== 'yaml');
