import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { expects } from '../schema/expectations.ts';
import type { Language } from '../schema/language.ts';
import { dictionaries as own } from '../words/dictionaries/index.ts';
import type { Texts } from '../words/index.ts';
import type { Check, Finding } from './check.ts';
import type { ContentReader } from './content-reader.ts';

/** The interface texts of each language of a site. */
export type Dictionaries = Readonly<Record<Language, Texts>>;

type Dictionary = Readonly<Record<string, string>>;

/** A page carries its texts as lines of a key, a tab and a text. */
const dictionarySchema = z.record(
  z.string(),
  z.string(expects('message')).regex(/^[^\t\n]*\S[^\t\n]*$/, expects('message')),
);

/** What every dictionary is compared with. */
const keys: Dictionary = own.nl ?? {};

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** The text that says which placeholders a key has; undefined for a key that the language does not have. */
const modelOf = (key: string, language: Language): string | undefined => {
  if (Object.hasOwn(keys, key)) return keys[key];
  const [ending = '', category] = pluralForm.exec(key) ?? [];
  const { pluralCategories } = new Intl.PluralRules([language, 'en']).resolvedOptions();
  const isForm = pluralCategories.some((own) => own === category);
  return isForm ? keys[`${key.slice(0, -ending.length)}_other`] : undefined;
};

const unknownKeys =
  (language: Language): Check<Dictionary> =>
  (texts) =>
    Object.keys(texts)
      .filter((key) => modelOf(key, language) === undefined)
      .map((key) => ({
        path: [key],
        expected: 'a key of the interface texts, as src/words/dictionaries/en.json lists them',
        got: `"${key}"`,
        fix: 'Correct the key, or remove the line.',
      }));

const placeholders = (text: string): string[] => text.match(/\{\{\w+\}\}|\[[A-Z_]+\]/g) ?? [];

/** A form for one number of things may spell that number out. */
const mayLackCount = (key: string): boolean => /_(?:zero|one|two)$/.test(key);

const placeholderFinding = (key: string, text: string, language: Language): Finding[] => {
  const [wanted, found] = [placeholders(modelOf(key, language) ?? ''), placeholders(text)];
  const lacking = wanted.filter((name) => !found.includes(name) && !(name === '{{count}}' && mayLackCount(key)));
  const extra = found.filter((name) => !wanted.includes(name) && !(name === '{{count}}' && pluralForm.test(key)));
  if (lacking.length + extra.length === 0) return [];
  return [
    {
      path: [key],
      expected: wanted.length === 0 ? 'a text without placeholders' : `a text with ${wanted.join(', ')}`,
      got: `"${text}"`,
      fix: 'Write each placeholder exactly so, where the site is to fill in its value, and no other.',
    },
  ];
};

const placeholdersStand =
  (language: Language): Check<Dictionary> =>
  (texts) =>
    Object.entries(texts)
      .filter(([key]) => modelOf(key, language) !== undefined)
      .flatMap(([key, text]) => placeholderFinding(key, text, language));

const shown = 10;

const everyKeyIsThere: Check<Dictionary> = (texts) => {
  const missing = Object.keys(keys).filter((key) => !Object.hasOwn(texts, key));
  if (missing.length === 0) return [];
  const more = missing.length > shown ? ` and ${missing.length - shown} more` : '';
  return [
    {
      path: [],
      expected: 'a text for every key of src/words/dictionaries/en.json',
      got: `none for ${missing.slice(0, shown).join(', ')}${more}`,
      fix: 'Copy these lines from there, and translate them.',
    },
  ];
};

const noDictionary = (file: string, language: Language) => ({
  file,
  path: '(the whole file)',
  expected: `the interface texts in "${language}", which provider.yaml names under languages`,
  got: 'no such file',
  fix: `Copy src/words/dictionaries/en.json to content/${file} and translate its texts, or take "${language}" out of languages.`,
});

/** The dictionary that comes with the product: that of the language itself, or of the one that it is a form of, as `nl` of `nl-BE`. */
const ownTexts = (language: Language): Texts | undefined => own[language] ?? own[new Intl.Locale(language).language];

const readDictionary = (read: ContentReader, contentFolder: string, language: Language): (() => Texts) => {
  const file = `i18n/${language}.json`;
  const basis = ownTexts(language);
  if (!existsSync(join(contentFolder, file))) {
    if (basis === undefined) read.report([noDictionary(file, language)]);
    return () => basis ?? {};
  }
  const checks = [unknownKeys(language), placeholdersStand(language)];
  const texts = read.one(file, dictionarySchema, basis ? checks : [...checks, everyKeyIsThere]);
  return () => ({ ...basis, ...texts() });
};

/**
 * Reads the interface texts of a site: those that come with the product, and over them those of `content/i18n/`. A language that the
 * product does not have needs a file there with a text for each key.
 */
export const readDictionaries = (
  read: ContentReader,
  contentFolder: string,
  languages: readonly Language[],
): (() => Dictionaries) => {
  const texts = languages.map((language) => [language, readDictionary(read, contentFolder, language)] as const);
  return () => Object.fromEntries(texts.map(([language, textsOf]) => [language, textsOf()]));
};
