import { fromHtml } from 'hast-util-from-html';
import { textOf } from '../markdown/text-of.ts';
import type { Card } from './card.ts';

/** The part of a page that a pattern finds, parsed alone: whole pages take most of a second for each hundred. */
const find = (html: string, pattern: RegExp) => {
  const [found] = pattern.exec(html) ?? [];
  const [element] = found === undefined ? [] : fromHtml(found, { fragment: true }).children;
  if (element?.type !== 'element') throw new Error(`A built page has nothing like ${pattern}.`);
  return element;
};

/** Reads from a built page what its preview picture shows. */
export const readCard = (html: string): Omit<Card, 'provider'> => ({
  title: textOf(find(html, /<h1[\s>][\s\S]*?<\/h1>/)),
  description: String(find(html, /<meta name="description"[^>]*>/).properties.content),
});
