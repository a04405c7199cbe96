import type { PhrasingContent } from 'mdast';
import { definitionAt } from '../page/labels.ts';
import type { BlockConstruct, InlineConstruct, InlineContext } from './construct.ts';

/** `[name]: address`, the definition, which is not shown. */
export const definition: BlockConstruct = {
  name: 'definition',
  read: ({ lines, start, page }) => {
    const found = definitionAt(lines[start]?.text ?? '', lines[start + 1]?.text, page.labels.definitionLines);
    return found && { nodes: [], next: start + found.size };
  },
};

const resolve = (node: PhrasingContent, { page }: InlineContext): PhrasingContent => {
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

/** `[text][name]`, a link or image whose address is defined elsewhere on the page. */
export const reference: InlineConstruct = {
  name: 'reference',
  rewrite: (children, context) => children.map((node) => resolve(node, context)),
};
