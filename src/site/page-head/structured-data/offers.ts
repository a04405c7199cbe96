import type { ContractTier } from '../../../schema/contract-tier.ts';
import { minorUnitsOf } from '../../../schema/currency.ts';
import type { Cents } from '../../../schema/units.ts';
import { describeAmounts, textIn, type Words } from '../../../words/index.ts';
import { pageAddress } from '../../page-address.ts';
import { site, wordsFor } from '../../site.ts';
import { absolute, type PageContext, providerReference, type Reference, type Thing } from './schema-org.ts';

/** The UN/CEFACT codes for the units of a price. */
const unitCodes = { hour: 'HUR', month: 'MON', quarter: 'QAN', year: 'ANN' } as const;

const { currency = 'EUR', vat } = site.priceList;
const minorUnits = minorUnitsOf(currency);

/** An amount of the price list. */
const priceThing = (cents: Cents, per: keyof typeof unitCodes): Thing => ({
  '@type': 'UnitPriceSpecification',
  price: (cents / 10 ** minorUnits).toFixed(minorUnits),
  priceCurrency: currency,
  unitCode: unitCodes[per],
  valueAddedTaxIncluded: vat.included !== undefined,
  validFrom: site.priceList.takenOverOn,
});

/** The catalogue is the same thing on every page that shows it. */
export const catalogReference = ({ language }: PageContext): Reference => ({
  '@id': absolute(`${pageAddress('/contracten/tarieven/', language)}#offers`),
});

/** The hourly rates under a tier; a rate on request has no price to publish. */
const hourlyOffers = ({ id: tierId, hourlyRates }: ContractTier, page: PageContext): Thing[] => {
  const { translator, names } = wordsFor(page.language);
  return site.priceList.rateBands.flatMap((band) =>
    site.priceList.roles.flatMap((role): Thing[] => {
      const rate = hourlyRates[band.id]?.[role.id];
      // A price that is no plain amount an hour has no place in the vocabulary.
      if (typeof rate !== 'number' || site.priceList.rateUnit !== undefined) return [];
      const name = translator.text('subject.hourlyRate', {
        role: names.role(role.id),
        tier: names.tier(tierId),
        band: textIn(band.name, page.language),
      });
      return [{ '@type': 'Offer', name, priceSpecification: priceThing(rate, 'hour') }];
    }),
  );
};

/** The fees beside the monthly one that are a plain amount for each month, quarter or year. */
const feeOffers = ({ fees = [] }: ContractTier, page: PageContext): Thing[] =>
  fees.flatMap(({ id, name, amount, per, unit }): Thing[] => {
    if (typeof amount !== 'number' || per === 'once' || unit !== undefined) return [];
    const named = name === undefined ? id : textIn(name, page.language);
    return [{ '@type': 'Offer', name: named, priceSpecification: priceThing(amount, per) }];
  });

const tierOffer = (tier: ContractTier, page: PageContext): Thing => ({
  '@type': 'Offer',
  name: wordsFor(page.language).names.tier(tier.id),
  offeredBy: providerReference,
  ...(tier.monthlyFee !== undefined && { priceSpecification: priceThing(tier.monthlyFee, 'month') }),
  addOn: [...feeOffers(tier, page), ...hourlyOffers(tier, page)],
});

const nameIn = (words: Words): string => words.translator.text('rates.caption', describeAmounts(site.priceList, words));

/** What every contract level costs a month, and what an hour costs under it. */
export const offerCatalog = (page: PageContext): Thing => ({
  '@type': 'OfferCatalog',
  ...catalogReference(page),
  name: nameIn(wordsFor(page.language)),
  itemListElement: site.priceList.tiers.map((tier) => tierOffer(tier, page)),
});
