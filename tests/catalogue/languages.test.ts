import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { fallBackOf } from '../../src/integrations/fall-back.ts';
import { isoDateSchema } from '../../src/schema/units.ts';
import { starlightLocales } from '../../src/site/languages.ts';
import { makeWords, textIn } from '../../src/words/index.ts';
import { addLanguage, madeUp } from '../support/files/add-language.ts';
import { contentCopy } from '../support/files/content-copy.ts';
import { plain } from '../support/plain.ts';
import { referenceContent } from '../support/sites.ts';

/** A site in a language that no code names, written from right to left. */
const threeLanguages = (language = 'qaa-Arab') => {
  const copy = contentCopy();
  addLanguage(copy.folder, language);
  return { copy, catalogue: loadCatalogue(copy.folder) };
};

describe('a made-up language', () => {
  test('needs a dictionary and texts, and no code', () => {
    const { catalogue } = threeLanguages();
    const [question] = catalogue.faq.questions;
    expect(catalogue.provider.languages).toEqual(['nl', 'en', 'qaa-Arab']);
    expect(textIn(question?.question ?? {}, 'qaa-Arab')).toBe(madeUp(textIn(question?.question ?? {}, 'en')));
  });

  test('speaks in every tool, with the names of the price list in its first language', () => {
    const { dictionaries, priceLists } = threeLanguages().catalogue;
    const [list] = priceLists;
    if (list === undefined) throw new Error('The content holds no price list.');
    const words = makeWords('qaa-Arab', dictionaries['qaa-Arab'] ?? {}, list);
    expect(words.translator.count('unit.hours', 2, { amount: 2 })).toBe(
      madeUp('{{amount}}\u00a0hours').replace('{{amount}}', '2'),
    );
    for (const { id, name } of list.roles) expect(words.names.role(id)).toBe(textIn(name, 'nl'));
  });

  test('is missed once by a price list that is older', () => {
    const { priceLists, provider } = threeLanguages('fr').catalogue;
    const sentences = priceLists.map((list) => fallBackOf(list, provider.languages));
    expect(sentences).toEqual(
      priceLists.map(({ id }) => expect.stringContaining(`price-lists/${id}.yaml lacks texts in fr:`)),
    );
    expect(priceLists.map((list) => fallBackOf(list, ['nl', 'en']))).toEqual(priceLists.map(() => undefined));
  });

  test('has the forms of its own plural rules, and the form for other numbers where it has none', () => {
    const { copy } = threeLanguages('ar');
    copy.replace('i18n/ar.json', '  "unit.hours_one"', '  "unit.hours_two": "both {{amount}}",\n  "unit.hours_one"');
    const { dictionaries, priceLists } = loadCatalogue(copy.folder);
    const [list] = priceLists;
    if (list === undefined) throw new Error('The content holds no price list.');
    const { count } = makeWords('ar', dictionaries.ar ?? {}, list).translator;
    expect(count('unit.hours', 2, { amount: 2 })).toBe('both 2');
    expect(count('unit.hours', 5, { amount: 5 })).toBe(madeUp('{{amount}}\u00a0hours').replace('{{amount}}', '5'));
  });
});

describe('one language', () => {
  test.each(['nl', 'en'])('is enough: %s', (language) => {
    const copy = contentCopy();
    copy.replace('provider.yaml', 'languages: [nl, en]', `languages: [${language}]`);
    rmSync(join(copy.folder, 'docs/en'), { recursive: true });
    const { provider, dictionaries, pages } = loadCatalogue(copy.folder);
    expect(provider.languages).toEqual([language]);
    expect(Object.keys(dictionaries)).toEqual([language]);
    expect(pages.filter((page) => page.startsWith('/en/'))).toEqual([]);
  });
});

test('the first language stands at the root, the others in a folder in small letters, each by its own name and direction', () => {
  expect(starlightLocales(['nl', 'en', 'pt-BR', 'ar', 'qaa', 'qaa-Arab'])).toEqual({
    root: { label: 'Nederlands', lang: 'nl', dir: 'ltr' },
    en: { label: 'English', lang: 'en', dir: 'ltr' },
    'pt-br': { label: 'Português (Brasil)', lang: 'pt-BR', dir: 'ltr' },
    ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
    qaa: { label: 'Qaa', lang: 'qaa', dir: 'ltr' },
    'qaa-arab': { label: expect.stringMatching(/^Qaa/), lang: 'qaa-Arab', dir: 'rtl' },
  });
  expect(starlightLocales(['fr'])).toEqual({ root: { label: 'Français', lang: 'fr', dir: 'ltr' } });
});

test.each([
  ['fr', '21 novembre 2026', '1 234,5'],
  ['pt-BR', '21 de novembro de 2026', '1.234,5'],
  ['qaa', '21 November 2026', '1,234.5'],
])('dates and numbers follow the customs of %s, or else those of English', (language, date, number) => {
  const [list] = loadCatalogue(referenceContent).priceLists;
  if (list === undefined) throw new Error('The content holds no price list.');
  const { format } = makeWords(language, {}, list);
  expect(plain(format.date(isoDateSchema.parse('2026-11-21')))).toBe(date);
  expect(plain(format.number(1234.5))).toBe(number);
});
