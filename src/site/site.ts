import english from '../../content/i18n/en.json';
import dutch from '../../content/i18n/nl.json';
import { contentFolder, loadCatalogue } from '../catalogue/index.ts';
import { isRuleError, priceListOn } from '../rules/index.ts';
import { type Language, languages } from '../schema/language.ts';
import { type IsoDate, isoDateSchema } from '../schema/units.ts';
import { type MessageKey, type Messages, makeWords, type Words } from '../words/index.ts';
import { faqWithFigures } from './faq-figures.ts';

/** The day of the build, in UTC; BUILD_DATE sets it, so that an old site can be built again as it was. */
const buildDate = (): IsoDate => isoDateSchema.parse(process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10));

const catalogue = loadCatalogue(contentFolder);

const currentPriceList = () => {
  const date = buildDate();
  const list = priceListOn(date, catalogue.priceLists);
  if (!isRuleError(list)) return list;
  const first = catalogue.priceLists[0]?.id;
  throw new Error(`No price list holds on ${date}, the day of this build; the first begins on ${first}.`);
};

const messages: Record<Language, Messages> = { nl: dutch, en: english };

const priceList = currentPriceList();

const words: Record<Language, Words> = {
  nl: makeWords('nl', messages.nl, priceList),
  en: makeWords('en', messages.en, priceList),
};

/** What every page is made from, read once for a build. */
export const site = { ...catalogue, priceList, faq: faqWithFigures(catalogue.faq, priceList, words) };

/** The language of a page; Starlight gives it as a language tag. */
export const languageOf = (tag: string): Language => {
  const language = languages.find((candidate) => candidate === tag);
  if (language === undefined) throw new Error(`The site has no texts in "${tag}": add it to src/schema/language.ts.`);
  return language;
};

/** The words of a page in its language. */
export const wordsFor = (tag: string): Words => words[languageOf(tag)];

/** Some of the texts of a page's language, by key. */
export const messagesFor = (tag: string, keys: readonly MessageKey[]): Partial<Record<MessageKey, string>> => {
  const all = messages[languageOf(tag)];
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
};
