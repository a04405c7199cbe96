import { expect } from '@playwright/test';
import { z } from 'zod';
import { type BuiltPage, mainOf, wordsOf } from '../site/built-pages.ts';
import { type BuiltSite, fileTest as test } from './built-site.ts';
import { readChecks } from './checks.ts';

const words = z.array(z.string().min(1)).min(1);

/** What a page must tell: its address in the first language, and by language the words to find there. */
const factSchema = z.object({ id: z.string(), page: z.string() }).catchall(words);

/** A source page with its parts in their order, and what tells each of them. */
const sourceSchema = z.object({
  source: z.string(),
  rows: z.array(z.object({ says: z.string(), page: z.string() }).catchall(words)),
});

/** The text of a page without pop-up definitions, labels of anchors, and what follows the text. */
const textOf = (page: BuiltPage): string =>
  wordsOf(
    mainOf(page)
      .replace(/<span[^>]*\spopover[\s\S]*?<\/span>/g, ' ')
      .replace(/<a class="sl-anchor-link[\s\S]*?<\/a>/g, ' ')
      .replace(/<footer[\s\S]*<\/footer>/g, ' '),
  );

test('each fact has an id of its own, and words in every language of the site', ({ built }) => {
  const facts = readChecks(built.content, 'facts.yaml', factSchema);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  const languages = built.languages.map(({ language }) => language).sort();
  for (const { id, page, ...inLanguages } of facts) expect(Object.keys(inLanguages).sort(), id).toEqual(languages);
});

/** What a page must tell and does not, in any language. */
const missingFrom = (
  { pages, languages }: BuiltSite,
  told: readonly ({ readonly name: string; readonly page: string } & Readonly<Record<string, unknown>>)[],
): string[][] => {
  const texts = new Map(pages.map((page) => [page.path, textOf(page)]));
  return told.flatMap(({ name, page, ...inLanguages }) =>
    languages.flatMap(({ language, root }) =>
      words
        .parse(inLanguages[language])
        .filter((found) => !texts.get(root + page)?.includes(found))
        .map((found) => [name, root + page, found]),
    ),
  );
};

test('every fact is on its page, in every language', ({ built }) => {
  const facts = readChecks(built.content, 'facts.yaml', factSchema);
  expect(
    missingFrom(
      built,
      facts.map(({ id, ...fact }) => ({ ...fact, name: id })),
    ),
  ).toEqual([]);
});

test('every part of the sources is told on its page, in every language', ({ built }) => {
  const parts = readChecks(built.content, 'ledger.yaml', sourceSchema).flatMap(({ source, rows }) =>
    rows.map(({ says, ...part }) => ({ ...part, name: `${source}: ${says}` })),
  );
  expect(missingFrom(built, parts)).toEqual([]);
});
