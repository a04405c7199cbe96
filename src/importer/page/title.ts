import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitNodes, wordsOf } from '../mdx/nodes.ts';
import { addNote, type Page } from './page.ts';

/** Takes the first heading of level 1 out of the tree, because Starlight prints the title itself. */
export const takeTitle = (tree: Root): Heading | undefined => {
  const title = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  if (title) tree.children = tree.children.filter((node) => node !== title);
  return title;
};

const tags = new Set(['a', 'img', 'Icon', 'LinkButton']);

const isDropped = (node: Nodes): boolean =>
  node.type === 'mdxJsxTextElement'
    ? tags.has(node.name ?? '')
    : ['link', 'image', 'footnoteReference'].includes(node.type);

/** Notes what a title loses, of which only the text is kept. */
export const noteTitle = (title: Heading, page: Page): void => {
  const found: Nodes[] = [];
  visitNodes(title, (node) => {
    if (isDropped(node)) found.push(node);
  });
  const line = [...found, title].map((node) => page.places.get(node)).find((place) => place !== undefined);
  if (line && found.length > 0) addNote(page, 'title-words', line);
};

/**
 * The title that MkDocs derives from the name of the file when the page has none.
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

/** An `<h1>` that makes up a whole block; one without text is a picture and no title. */
const htmlTitleIn = (node: RootContent): MdxJsxTextElement | undefined => {
  const [tag, ...more] = node.type === 'paragraph' ? node.children : [];
  const isTitle = tag?.type === 'mdxJsxTextElement' && tag.name === 'h1' && wordsOf(tag).trim() !== '';
  return isTitle && more.length === 0 ? tag : undefined;
};

const idOf = ({ attributes }: MdxJsxTextElement): string | undefined => {
  const id = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
};

/** Takes a title in HTML, such as `<h1 align="center">Gids</h1>`, out of the tree. */
export const takeHtmlTitle = (tree: Root, page: Page): Heading | undefined => {
  const block = tree.children.find((node) => htmlTitleIn(node) !== undefined);
  const raw = block && htmlTitleIn(block);
  if (!raw) return undefined;
  tree.children = tree.children.filter((node) => node !== block);
  const anchor = idOf(raw);
  const title: Heading = { type: 'heading', depth: 1, children: raw.children, ...(anchor && { data: { anchor } }) };
  const place = page.places.get(block);
  if (place) page.places.set(title, place);
  return title;
};
