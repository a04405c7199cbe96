import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';

const isCanonicalTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

/** A language as a BCP 47 tag, such as `nl`, `pt-BR` or `qaa-Arab`; which ones a site has stands in `content/provider.yaml`. */
export const languageSchema = z
  .string(expects('language'))
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, expects('language'))
  .refine(isCanonicalTag, expects('language'));
export type Language = z.infer<typeof languageSchema>;

const textSchema = z.string(expects('text')).trim().min(1, expects('text')).max(most.textLength, expects('textLength'));

const nameSchema = z.string(expects('text')).trim().min(1, expects('text')).max(most.nameLength, expects('nameLength'));

/** A text by language. Which of them are there depends on the file: `textIn` of `src/words/` reads one. */
export type LocalizedText = Readonly<Record<Language, string>>;

const inEachOf = (languages: readonly Language[], text: z.ZodString) =>
  z.object(Object.fromEntries(languages.map((language) => [language, text]))).catchall(text);

/**
 * What the data files of a site hold where readers get a text: one in each language of the site. Texts in further languages may stay, so
 * that a language can be left out and taken up again.
 *
 * @example const { text, name } = localizedTexts(['nl', 'en']);
 */
export const localizedTexts = (languages: readonly Language[]) => ({
  text: inEachOf(languages, textSchema).meta({ id: 'localizedText' }),
  /** Short enough for the head of a column. */
  name: inEachOf(languages, nameSchema).meta({ id: 'localizedName' }),
});
export type LocalizedTexts = ReturnType<typeof localizedTexts>;

const inAnyLanguage = <Text extends z.ZodString>(text: Text) =>
  z
    .record(languageSchema, text, expects('textInSomeLanguage'))
    .refine((texts) => Object.keys(texts).length > 0, expects('textInSomeLanguage'))
    .meta({ minProperties: 1 });

/** A text of a price list. A published list never changes, so it may lack a language that the site got later. */
export const publishedTextSchema = inAnyLanguage(textSchema).meta({ id: 'publishedText' });

/** A name of a price list, short enough for the head of a column. */
export const publishedNameSchema = inAnyLanguage(nameSchema).meta({ id: 'publishedName' });

/** A name or a sentence that is the same in every language. */
export const plainTextSchema = z
  .string(expects('text'))
  .min(1, expects('text'))
  .max(most.textLength, expects('textLength'));
