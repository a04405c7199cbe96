import type { AstroIntegration } from 'astro';
import { type Language, languageSchema } from '../schema/language.ts';
import type { PriceList } from '../schema/price-list.ts';

const isText = (value: object): boolean =>
  Object.entries(value).every(
    ([key, text]) => typeof text === 'string' && text !== 'onRequest' && languageSchema.safeParse(key).success,
  );

/** The languages that some text by language in a value lacks. */
const lackedBy = (value: unknown, languages: readonly Language[]): Language[] => {
  if (typeof value !== 'object' || value === null) return [];
  const isGroup = !Array.isArray(value) && Object.keys(value).length > 0;
  if (isGroup && isText(value)) return languages.filter((language) => !Object.hasOwn(value, language));
  return Object.values(value).flatMap((inner) => lackedBy(inner, languages));
};

/**
 * What to say of a price list that lacks a language which the site got after it was published; undefined when it lacks none.
 *
 * @example fallBackOf(list, ['nl', 'en', 'fr']) // 'content/price-lists/2026-11-21.yaml lacks texts in fr: …'
 */
export const fallBackOf = (list: PriceList, languages: readonly Language[]): string | undefined => {
  const lacked = [...new Set(lackedBy(list, languages))];
  return lacked.length === 0
    ? undefined
    : `content/price-lists/${list.id}.yaml lacks texts in ${lacked.join(', ')}: pages show each in the first language that it has.`;
};

/** Says at the build, once for each price list, which languages it lacks. */
export const fallBack = (languages: readonly Language[], priceLists: readonly PriceList[]): AstroIntegration => ({
  name: 'price-lists',
  hooks: {
    'astro:config:done': ({ logger }) => {
      for (const list of priceLists) {
        const sentence = fallBackOf(list, languages);
        if (sentence !== undefined) logger.warn(sentence);
      }
    },
  },
});
