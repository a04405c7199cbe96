import { textOf } from '../markdown/text-of.ts';
import { pagePart } from '../page-part.ts';
import type { Card } from './card.ts';

/** Reads from a built page what its preview picture shows. */
export const readCard = (html: string): Omit<Card, 'provider'> => ({
  title: textOf(pagePart(html, 'title')),
  description: String(pagePart(html, 'description').properties.content),
});
