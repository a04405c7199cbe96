import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { textOf } from './text-of.ts';

/** What a built page says, without the header, menus and footer that stand around it. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly content: readonly ElementContent[];
  /** The addresses in the site's menu, in its order. */
  readonly menu: readonly string[];
}

const part = (root: Root, selector: string): Element => {
  const found = select(selector, root);
  if (found === undefined) throw new Error(`A built page has no ${selector}.`);
  return found;
};

/** What nobody reads need not be parsed. */
const unread = /<(script|style)\b[\s\S]*?<\/\1>/g;

/** Reads a page that the build wrote. */
export const readPage = (html: string): Page => {
  const root = fromHtml(html.replaceAll(unread, ''));
  return {
    title: textOf(part(root, 'main h1')),
    description: String(part(root, 'meta[name=description]').properties.content),
    language: String(part(root, 'html').properties.lang),
    content: part(root, '.sl-markdown-content').children,
    menu: selectAll('nav.sidebar a', root).map(({ properties }) => String(properties.href)),
  };
};
