import type { Element, ElementContent } from 'hast';

/** The text of an element, with single spaces. */
export const textOf = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
};
