import { describeRegions } from '../../i18n/describe-regions.ts';
import type { Words } from '../../i18n/words.ts';
import type { QuoteRequest } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** Where help on site is given, when the request asks for any: a warning when the chosen country is not, or partly, there. */
export const onSiteNote = ({ lines, vat }: QuoteRequest, { onSiteRegions }: PriceList, words: Words): string[] => {
  if (!lines.some(({ place }) => place === 'onSite')) return [];
  const { translator, format } = words;
  const regions = describeRegions(onSiteRegions, words);
  if (vat === undefined) return [translator.text('onSite.where', { regions })];
  if (onSiteRegions.whole.includes(vat.country)) return [];
  const country = format.country(vat.country);
  return [
    translator.text(onSiteRegions.part.includes(vat.country) ? 'onSite.part' : 'onSite.none', { country, regions }),
  ];
};
