import type { PriceList } from '../schema/price-list.ts';
import type { Words } from './words.ts';

/** Where help on site is given. @example 'Luxemburg en België, en in bepaalde regio’s van Duitsland en Frankrijk' */
export const describeRegions = ({ whole, part }: PriceList['onSiteRegions'], { translator, format }: Words): string => {
  const named = (countries: typeof whole) => format.list(countries.map(format.country));
  return translator.text(part.length > 0 ? 'regions.wholeAndPart' : 'regions.whole', {
    whole: named(whole),
    part: named(part),
  });
};
