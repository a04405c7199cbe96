import { buildDate, contentFolder, loadCatalogue } from '../catalogue/index.ts';
import { isRuleError, priceListOn } from '../rules/index.ts';
import type { Language } from '../schema/language.ts';
import { makeWords, memoizeByKey, type Texts, type Words } from '../words/index.ts';
import { faqWithFigures } from './faq-figures.ts';
import { textsFor } from './list-texts.ts';

const catalogue = loadCatalogue(contentFolder);

const currentPriceList = () => {
  const date = buildDate();
  const list = priceListOn(date, catalogue.priceLists);
  if (!isRuleError(list)) return list;
  const first = catalogue.priceLists[0]?.id;
  throw new Error(`No price list holds on ${date}, the day of this build; the first begins on ${first}.`);
};

const priceList = currentPriceList();
const { languages } = catalogue.provider;

/** The language of a page; Starlight gives it as a language tag. */
export const languageOf = (tag: string): Language => {
  const language = languages.find((candidate) => candidate === tag);
  if (language === undefined) throw new Error(`The site has no texts in "${tag}": name it in content/provider.yaml.`);
  return language;
};

const messagesOf: (tag: string) => Texts = memoizeByKey((tag) =>
  textsFor(catalogue.dictionaries[languageOf(tag)] ?? {}, languageOf(tag), priceList),
);

/** The words of a page in its language. */
export const wordsFor: (tag: string) => Words = memoizeByKey((tag) =>
  makeWords(languageOf(tag), messagesOf(tag), priceList),
);

/** What every page is made from, read once for a build. */
export const site = {
  ...catalogue,
  priceList,
  faq: faqWithFigures(catalogue.faq, priceList, languages, wordsFor),
};

/**
 * What a page prints of something that a site may do without; the checks of the content have named each page that lacks it.
 *
 * @throws Error which names what is lacking
 */
export const present = <Part>(part: Part | undefined, name: string): Part => {
  if (part === undefined) throw new Error(`A page prints ${name}, which the content does not have.`);
  return part;
};

/** Some of the texts of a page's language, by key; a form that the language does not have, as that for few, is left out. */
export const messagesFor = (tag: string, keys: readonly (keyof Texts)[]): Texts => {
  const all = messagesOf(tag);
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
};
