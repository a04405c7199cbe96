import type { Heading, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { wordsOf } from '../mdx/words-of.ts';
import type { Page } from './page.ts';

/** The title that a block of HTML is; one without words is a picture, and none. */
const rawTitleIn = (node: RootContent): MdxJsxTextElement | undefined => {
  const [tag, ...more] = node.type === 'paragraph' ? node.children : [];
  const isTitle = tag?.type === 'mdxJsxTextElement' && tag.name === 'h1' && wordsOf(tag).trim() !== '';
  return isTitle && more.length === 0 ? tag : undefined;
};

const idOf = ({ attributes }: MdxJsxTextElement): string | undefined => {
  const id = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
};

/** Takes a title in HTML, such as `<h1 align="center">Gids</h1>`, out of the tree: Starlight prints the title of a page itself. */
export const takeRawTitle = (tree: Root, page: Page): Heading | undefined => {
  const block = tree.children.find((node) => rawTitleIn(node) !== undefined);
  const raw = block && rawTitleIn(block);
  if (!raw) return undefined;
  tree.children = tree.children.filter((node) => node !== block);
  const anchor = idOf(raw);
  const title: Heading = { type: 'heading', depth: 1, children: raw.children, ...(anchor && { data: { anchor } }) };
  const place = page.places.get(block);
  if (place) page.places.set(title, place);
  return title;
};
