import type { PhrasingContent } from 'mdast';
import { literalNode } from '../mdx/expression.ts';

const ofCode = new Set(['code', 'kbd', 'samp', 'tt']);

/** Signs that Astro makes finer. */
const fine = /["']|--|\.\.\./;

/** What stands in a tag. Within code, quotes and hyphens stay as they are typed. */
export const exactText = (tag: string, children: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const texts = children.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  const text = texts.join('');
  const isExact = ofCode.has(tag) && texts.length === children.length && fine.test(text);
  return isExact ? [literalNode(text)] : children;
};
