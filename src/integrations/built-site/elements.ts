import type { Element, ElementContent, Nodes } from 'hast';

/** The direct children of a node; those of a template hang in a tree of their own. */
const childrenOf = (node: Nodes): readonly Nodes[] => {
  if (node.type === 'element' && node.tagName === 'template') return node.content?.children ?? [];
  return 'children' in node ? node.children : [];
};

/** Every element of a page in the order of the start tags, including those in templates. Not recursive: pages can nest deeply. */
export function* elementsOf(root: Nodes): Generator<Element> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element') yield node;
    waiting.push(...childrenOf(node).toReversed());
  }
}

export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** The text directly inside an element, unchanged: what browsers run of a script and apply of a style. */
export const rawTextOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** The text of an element and everything in it, with single spaces. */
export const textOf = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
};
