import type { Nodes } from 'mdast';

/** Calls a function for a node and all below it, in the order of the page. */
export const visitNodes = (node: Nodes, call: (node: Nodes) => void): void => {
  call(node);
  if ('children' in node) for (const child of node.children) visitNodes(child, call);
};
