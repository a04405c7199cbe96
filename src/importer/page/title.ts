import type { Heading, Root } from 'mdast';

/** Takes the first heading of the first level out of the tree: Starlight prints the title of a page itself. */
export const takeTitle = (tree: Root): Heading | undefined => {
  const title = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  if (title) tree.children = tree.children.filter((node) => node !== title);
  return title;
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
