import type { ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isElement } from '../safety/markup.ts';
import { isWordless } from './screen.ts';

const otherTags = new Set(
  'base body button embed form head html iframe link math meta noscript object option script select style template textarea title'.split(
    ' ',
  ),
);

const tag = /<(?=\/?([a-z][a-z\d-]*))/gi;

/** Escapes what only looks like a tag, such as `Array<string>`. */
const tagsAlone = (text: string): string =>
  text.replace(tag, (sign, name: string) => {
    const known = name.toLowerCase();
    return isElement(known) || otherTags.has(known) ? sign : '&lt;';
  });

/** Without recursion, because tags may be nested to any depth. */
const textIn = (root: Root): string => {
  const texts: string[] = [];
  const left: (RootContent | ElementContent)[] = root.children.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') texts.push(node.value);
    if (node.type !== 'element' || isWordless(node)) continue;
    for (const child of node.children.toReversed()) left.push(child);
  }
  return texts.join('');
};

/**
 * The plain text of what MkDocs inserts into pages as HTML, such as a title in front matter or a label in the menu.
 *
 * @example wordsOfHtml('Over <b>ons</b> &amp; meer') === 'Over ons & meer'
 */
export const wordsOfHtml = (text: string): string =>
  /[<&]/.test(text)
    ? textIn(fromHtml(tagsAlone(text), { fragment: true }))
        .replace(/\s+/g, ' ')
        .trim()
    : text;
