import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type PageWords, WordCounter } from './bag.ts';

type Node = Root | RootContent | ElementContent;

const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** What the site adds to the words of a page: links to headings, names of asides and pictures, buttons of code. */
const addedClasses = [
  // The outline of a drawn diagram, in words.
  'dw-chart',
  'sr-only',
  'sl-anchor-link',
  'starlight-aside__title',
  'copy',
  'sl-badge',
  'data-footnote-backref',
];
const addedTags = new Set(['svg', 'button', 'kbd', 'script', 'style', 'template']);

const isAdded = (node: Element): boolean =>
  addedTags.has(node.tagName) ||
  node.properties.dataFootnoteRef !== undefined ||
  classesOf(node).some((name) => addedClasses.includes(name));

const isCode = ({ tagName }: Element): boolean => tagName === 'pre' || tagName === 'code';

const isLineOfCode = (node: Node): boolean => node.type === 'element' && classesOf(node).includes('ec-line');

/** Colours may divide words of code, so its pieces are joined. */
const textIn = (node: Node): string => {
  if (node.type === 'text') return node.value;
  return ('children' in node ? node.children.map(textIn).join('') : '') + (isLineOfCode(node) ? '\n' : '');
};

/** The text of a node that is counted as a whole. */
const wholeText = (node: Node): string | undefined => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && isCode(node) ? textIn(node) : undefined;
};

const add = (node: Node, words: WordCounter, isOptional: boolean): void => {
  const text = wholeText(node);
  if (text !== undefined) words.put(text, isOptional);
  if (node.type === 'element' && node.tagName === 'img') words.allow(String(node.properties.alt ?? ''));
  if (text !== undefined || !('children' in node)) return;
  const isQuiet = isOptional || (node.type === 'element' && isAdded(node));
  for (const child of node.children) add(child, words, isQuiet);
};

const find = (node: Node, fits: (element: Element) => boolean): Element | undefined => {
  if (node.type === 'element' && fits(node)) return node;
  for (const child of 'children' in node ? node.children : []) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
};

/**
 * The words of a built page of Starlight; `undefined` when the page has no place for text.
 *
 * @param html the whole document
 */
export const builtWords = (html: string): PageWords | undefined => {
  const root = fromHtml(html);
  const main = find(root, (element) => classesOf(element).includes('sl-markdown-content'));
  if (!main) return undefined;
  const words = new WordCounter();
  const title = find(root, ({ tagName }) => tagName === 'h1');
  if (title) words.allow(textIn(title));
  add(main, words, false);
  return words;
};
