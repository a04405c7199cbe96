import type { Nodes, Root } from 'mdast';
import { visitNodes } from '../mdx/visit-nodes.ts';
import { addNote, type Page } from './page.ts';

const usedIn = (tree: Root): ReadonlySet<string> => {
  const used = new Set<string>();
  visitNodes(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
  });
  return used;
};

/** Makes text of the footnotes that nothing refers to: MkDocs shows them all, and Starlight only those that are referred to. */
export const showUnusedFootnotes = (tree: Root, page: Page): void => {
  const used = usedIn(tree);
  visitNodes(tree, (parent) => {
    if (!('children' in parent)) return;
    const children: Nodes[] = parent.children;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node?.type !== 'footnoteDefinition' || used.has(node.identifier)) continue;
      const line = page.places.get(node);
      if (line) addNote(page, 'footnote-unused', line);
      children.splice(index, 1, ...node.children);
    }
  });
};
