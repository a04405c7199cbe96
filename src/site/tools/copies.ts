import type { CountryId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { type ToolId, toolsWithOwnTexts } from '../../tools/index.ts';
import { memoize, memoizeByKey } from '../../words/index.ts';
import { type Copy, copyOf, copyOfData } from '../data/published-file.ts';
import { site } from '../site.ts';
import { lazyTextsOf } from './lazy-texts.ts';

const textsCopies = memoizeByKey((language: Language) =>
  memoizeByKey((own: ToolId | undefined) =>
    copyOf(`/texts/${own ? `${own}-${language}` : language}.json`, lazyTextsOf(language, own)),
  ),
);

/** The texts of what tools load on demand, or those of a tool that has its own. */
export const textsCopy = (language: Language, id?: ToolId): Copy =>
  textsCopies(language)(toolsWithOwnTexts.find((each) => each === id));

/** The closed days of the countries that a link can name: those of the price list. */
export const holidayCopies = memoize((): (Copy & { readonly country: CountryId })[] => {
  const listed = site.priceList.vat.rates.map(({ country }) => country);
  return site.holidays
    .filter(({ country }) => listed.includes(country))
    .map((holidays) => ({
      country: holidays.country,
      ...copyOfData(`holidays/${holidays.country.toLowerCase()}`, holidays),
    }));
});

/** Every published list but today's, which the pages have. */
export const listCopies = memoize((): (Copy & { readonly list: PriceList })[] =>
  site.priceLists
    .filter(({ id }) => id !== site.priceList.id)
    .map((list) => ({ list, ...copyOfData(`price-lists/${list.id}`, list) })),
);

/** Every file that a tool can load on demand, besides scripts and styles. */
export const allCopies = (): Copy[] => [
  ...site.provider.languages.flatMap((language) =>
    [undefined, ...toolsWithOwnTexts].map((id) => textsCopy(language, id)),
  ),
  ...holidayCopies(),
  ...listCopies(),
];
