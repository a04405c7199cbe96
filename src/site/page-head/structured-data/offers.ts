import type { ContractTier } from '../../../schema/contract-tier.ts';
import { minorUnitsOf } from '../../../schema/currency.ts';
import type { Cents } from '../../../schema/units.ts';
import { textIn } from '../../../words/index.ts';
import { pageAddress } from '../../page-address.ts';
import { site, wordsFor } from '../../site.ts';
import { absolute, type PageContext, providerReference, type Reference, type Thing } from './schema-org.ts';

/** The UN/CEFACT codes for the units of a price. */
const unitCodes = { month: 'MON', hour: 'HUR' } as const;

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
      if (typeof rate !== 'number') return [];
      const name = translator.text('subject.hourlyRate', {
        role: names.role(role.id),
        tier: names.tier(tierId),
        band: textIn(band.name, page.language),
      });
      return [{ '@type': 'Offer', name, priceSpecification: priceThing(rate, 'hour') }];
    }),
  );
};

const tierOffer = (tier: ContractTier, page: PageContext): Thing => ({
  '@type': 'Offer',
  name: wordsFor(page.language).names.tier(tier.id),
  offeredBy: providerReference,
  ...(tier.monthlyFee !== undefined && { priceSpecification: priceThing(tier.monthlyFee, 'month') }),
  addOn: hourlyOffers(tier, page),
});

/** What every contract level costs a month, and what an hour costs under it. */
export const offerCatalog = (page: PageContext): Thing => ({
  '@type': 'OfferCatalog',
  ...catalogReference(page),
  name: wordsFor(page.language).translator.text('rates.caption'),
  itemListElement: site.priceList.tiers.map((tier) => tierOffer(tier, page)),
});
