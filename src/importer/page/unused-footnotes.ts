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

const shownNodes = (node: Nodes, used: ReadonlySet<string>, page: Page): readonly Nodes[] => {
  if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) return [node];
  const line = page.places.get(node);
  if (line) addNote(page, 'footnote-unused', line);
  return node.children.flatMap((child) => shownNodes(child, used, page));
};

/** Makes text of the footnotes that nothing refers to: MkDocs shows them all, and Starlight only those that are referred to. */
export const showUnusedFootnotes = (tree: Root, page: Page): void => {
  const used = usedIn(tree);
  visitNodes(tree, (parent) => {
    if (!('children' in parent)) return;
    const children: Nodes[] = parent.children;
    const shown = children.flatMap((node) => shownNodes(node, used, page));
    children.length = 0;
    for (const node of shown) children.push(node);
  });
};
