import type { Heading, Nodes, Root } from 'mdast';
import { visitNodes } from '../mdx/visit-nodes.ts';
import { addNote, type Page } from './page.ts';

/** Takes the first heading of the first level out of the tree: Starlight prints the title of a page itself. */
export const takeTitle = (tree: Root): Heading | undefined => {
  const title = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  if (title) tree.children = tree.children.filter((node) => node !== title);
  return title;
};

const tags = new Set(['a', 'img', 'Icon', 'LinkButton']);

const isMore = (node: Nodes): boolean =>
  node.type === 'mdxJsxTextElement'
    ? tags.has(node.name ?? '')
    : ['link', 'image', 'footnoteReference'].includes(node.type);

/** Puts in the report that a title held more than its words, which are all that becomes of it. */
export const noteTitle = (title: Heading, page: Page): void => {
  const found: Nodes[] = [];
  visitNodes(title, (node) => {
    if (isMore(node)) found.push(node);
  });
  const line = [...found, title].map((node) => page.places.get(node)).find((place) => place !== undefined);
  if (line && found.length > 0) addNote(page, 'title-words', line);
};

/**
 * The title that MkDocs gives a page which says none: its file's name.
 *
 * @example titleOfFile('diensten/break-en-fix.md') === 'Break en fix'
 */
export const titleOfFile = (file: string): string => {
  const name =
    file
      .replace(/\.[^./]*$/, '')
      .split('/')
      .pop() ?? '';
  const words = name.replace(/[-_]+/g, ' ').trim();
  if (/^(?:index|readme)$/i.test(words)) return 'Home';
  return words === words.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};
