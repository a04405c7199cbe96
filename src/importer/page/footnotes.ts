import type { FootnoteDefinition, Nodes, Root } from 'mdast';
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

const isFootnote = (node: Nodes): node is FootnoteDefinition => node.type === 'footnoteDefinition';

/**
 * Puts footnotes that stand in a container at the end of the page, where people find them anyway: within a tag the reader of the
 * build takes `[^1]: words` for the address of a link.
 */
export const moveFootnotesOut = (tree: Root): void => {
  // Grows while it is gone through: what is moved can hold others.
  for (const top of tree.children) {
    visitNodes(top, (parent) => {
      if (!('children' in parent)) return;
      const children: Nodes[] = parent.children;
      const [footnotes, rest] = [children.filter(isFootnote), children.filter((node) => !isFootnote(node))];
      if (footnotes.length === 0) return;
      children.length = 0;
      for (const node of rest) children.push(node);
      for (const node of footnotes) tree.children.push(node);
    });
  }
};
