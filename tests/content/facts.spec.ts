import { expect } from '@playwright/test';
import { z } from 'zod';
import { type BuiltPage, mainOf, wordsOf } from '../site/built-pages.ts';
import { fileTest as test } from './built-site.ts';
import { readChecks } from './checks.ts';

const words = z.array(z.string().min(1)).min(1);

/** What a page must tell: its address in the first language, and by language the words to find there. */
const factSchema = z.object({ id: z.string(), page: z.string() }).catchall(words);

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

test('every fact is on its page, in every language', ({ built }) => {
  const texts = new Map(built.pages.map((page) => [page.path, textOf(page)]));
  const missing = readChecks(built.content, 'facts.yaml', factSchema).flatMap(({ id, page, ...inLanguages }) =>
    built.languages.flatMap(({ language, root }) => {
      const wanted = words.parse(inLanguages[language]);
      return wanted
        .filter((found) => !texts.get(root + page)?.includes(found))
        .map((found) => [id, root + page, found]);
    }),
  );
  expect(missing).toEqual([]);
});
