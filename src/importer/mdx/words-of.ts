import type { Nodes } from 'mdast';
import { literalOf } from './expression.ts';

/** The words that a reader sees of a node: those between braces included, remarks and attributes not. */
export const wordsOf = (node: Nodes): string => {
  if (node.type === 'mdxTextExpression') return literalOf(node);
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
};
