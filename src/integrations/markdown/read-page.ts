import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { pagePart } from '../page-part.ts';
import { textOf } from './text-of.ts';

/** What a built page says, without the header, menus and footer that stand around it. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly content: readonly ElementContent[];
}

const contentOf = (main: Element): ElementContent[] => {
  const content = select('.sl-markdown-content', main);
  if (content === undefined) throw new Error('A built page has no .sl-markdown-content.');
  return content.children;
};

/** What nobody reads need not be parsed. */
const unread = /<(script|style)\b[\s\S]*?<\/\1>/g;

const languageOf = (html: string): string => /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';

/** Reads a page that the build wrote. */
export const readPage = (html: string): Page => ({
  title: textOf(pagePart(html, 'title')),
  description: String(pagePart(html, 'description').properties.content),
  language: languageOf(html),
  content: contentOf(pagePart(html.replaceAll(unread, ''), 'main')),
});

/** The addresses in the menu of a page, in its order. */
export const readMenu = (html: string): string[] =>
  selectAll('a', pagePart(html, 'menu')).map(({ properties }) => String(properties.href));
