import type { Nodes } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { literalOf } from './expression.ts';

const isBreak = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br');

/** The words of a node on one line, those between braces included; the end of a line stands between words. */
export const wordsOf = (node: Nodes): string => {
  if (isBreak(node)) return ' ';
  if (node.type === 'mdxTextExpression') return literalOf(node);
  const text = 'children' in node ? node.children.map(wordsOf).join('') : textOfNode(node);
  return text.replace(/\s+/g, ' ');
};
