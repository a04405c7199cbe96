import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { type BuiltPage, builtPages, mainOf, wordsOf } from './built-pages.ts';

const words = z.array(z.string().min(1)).min(1);
const factSchema = z.strictObject({ id: z.string(), page: z.string(), nl: words, en: words });
const facts = z.array(factSchema).parse(parse(readFileSync('tests/facts.yaml', 'utf8')));

const partSchema = z.strictObject({ says: z.string(), page: z.string(), nl: words, en: words });
const sourceSchema = z.strictObject({ source: z.string(), rows: z.array(partSchema).min(1) });
const ledger = z.array(sourceSchema).parse(parse(readFileSync('tests/ledger.yaml', 'utf8')));

/** The text of a page without pop-up definitions, labels of anchors, and what follows the text. */
const textOf = (page: BuiltPage): string =>
  wordsOf(
    mainOf(page)
      .replace(/<span[^>]*\spopover[\s\S]*?<\/span>/g, ' ')
      .replace(/<a class="sl-anchor-link[\s\S]*?<\/a>/g, ' ')
      .replace(/<footer[\s\S]*<\/footer>/g, ' '),
  );

const texts = new Map(builtPages().map((page) => [page.path, textOf(page)]));

test('each fact has an id of its own', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});

const isToldOn = (page: string, { nl, en }: Pick<z.infer<typeof factSchema>, 'nl' | 'en'>): void => {
  expect(nl.filter((found) => !texts.get(page)?.includes(found))).toEqual([]);
  expect(en.filter((found) => !texts.get(`/en${page}`)?.includes(found))).toEqual([]);
};

for (const { id, page, ...told } of facts) {
  test(`${id} is on ${page} in both languages`, () => isToldOn(page, told));
}

for (const { source, rows } of ledger) {
  for (const { says, page, ...told } of rows) {
    test(`${source}, “${says}” is on ${page} in both languages`, () => isToldOn(page, told));
  }
}
