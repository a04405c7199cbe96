import { describeRegions } from '../../i18n/describe-regions.ts';
import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Scenario } from '../../share/index.ts';

/** Where help on site is given, when any is asked for: a warning when the country of the visit, or else that of the VAT, is not, or partly, there. */
export const onSiteNote = (
  { request, visitCountry }: Scenario,
  { onSiteRegions }: PriceList,
  words: Words,
): string[] => {
  if (!request.lines.some(({ place }) => place === 'onSite')) return [];
  const { translator, format } = words;
  const regions = describeRegions(onSiteRegions, words);
  const at = visitCountry ?? request.vat?.country;
  if (at === undefined) return [translator.text('onSite.where', { regions })];
  if (onSiteRegions.whole.includes(at)) return [];
  const country = format.country(at);
  return [translator.text(onSiteRegions.part.includes(at) ? 'onSite.part' : 'onSite.none', { country, regions })];
};
