import type { Element, Nodes } from 'hast';

/** The nodes directly below a node; the contents of a template are a tree of their own. */
const childrenOf = (node: Nodes): readonly Nodes[] => {
  if (node.type === 'element' && node.tagName === 'template') return node.content?.children ?? [];
  return 'children' in node ? node.children : [];
};

/** Every element of a page in the order of its start tags, those in templates too. It needs no stack as deep as the page. */
export function* elementsOf(root: Nodes): Generator<Element> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element') yield node;
    waiting.push(...childrenOf(node).toReversed());
  }
}

/** The text of an element as browsers run or apply it: what stands directly in it, unchanged. */
export const rawTextOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');
