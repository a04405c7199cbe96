import type { PhrasingContent } from 'mdast';
import { definitionOf } from '../page/labels.ts';
import type { BlockConstruct, InlineConstruct, InlinePlace } from './construct.ts';

/** `[name]: address` for links elsewhere on the page, which get the address itself. */
export const definition: BlockConstruct = {
  name: 'definition',
  read: ({ lines, start, page }) =>
    definitionOf(lines[start]?.text ?? '', page.labels.definitionLines) ? { nodes: [], next: start + 1 } : undefined,
};

const turnNode = (node: PhrasingContent, { page }: InlinePlace): PhrasingContent => {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const found = page.labels.definitions.get(node.identifier);
  if (!found) return node;
  const { url, title = null } = found;
  const { position } = node;
  const at = position ? { position } : {};
  return node.type === 'linkReference'
    ? { type: 'link', url, title, children: node.children, ...at }
    : { type: 'image', url, title, alt: node.alt ?? '', ...at };
};

/** `[words][name]`, whose address stands elsewhere on the page. */
export const reference: InlineConstruct = {
  name: 'reference',
  turn: (children, place) => children.map((node) => turnNode(node, place)),
};
