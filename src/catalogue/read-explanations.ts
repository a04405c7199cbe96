import { type Faq, faqSchema } from '../schema/faq.ts';
import { type Glossary, glossarySchema } from '../schema/glossary.ts';
import { type OpenPoints, openPointsSchema } from '../schema/open-points.ts';
import type { ContentReader } from './content-reader.ts';
import { repeatedIds } from './repeated-ids.ts';

/** What the data files explain to readers: terms, questions, and what the sources leave open. */
export interface Explanations {
  readonly glossary: Glossary;
  readonly faq: Faq;
  readonly openPoints: OpenPoints;
}

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

/** Reads the files that explain. */
export const readExplanations = (read: ContentReader): (() => Explanations) => {
  const glossary = read.one('glossary.yaml', glossarySchema, [({ terms }) => repeatedIds(['terms'], idsOf(terms))]);
  const faq = read.one('faq.yaml', faqSchema, [({ questions }) => repeatedIds(['questions'], idsOf(questions))]);
  const openPoints = read.one('open-points.yaml', openPointsSchema, [
    ({ points }) => repeatedIds(['points'], idsOf(points)),
  ]);
  return () => ({ glossary: glossary(), faq: faq(), openPoints: openPoints() });
};
