import type { PhrasingContent } from 'mdast';
import { inline } from '../mdx/jsx.ts';

/** The same on one line: MDX takes a tag at the start of a line for one that opens or closes a block. */
export const onOneLine = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node): PhrasingContent => {
    if (node.type === 'text') return { ...node, value: node.value.replace(/(?<!\s)\s*\n\s*/g, ' ') };
    if (node.type === 'break') return inline('br', {});
    if ('children' in node) node.children = onOneLine(node.children);
    return node;
  });
