import type { Place } from '../../../schema/conditions.ts';
import type { ContractTier } from '../../../schema/contract-tier.ts';
import { minorUnitsOf, type Price } from '../../../schema/currency.ts';
import type { BandId, RoleId } from '../../../schema/identifier.ts';
import type { Cents } from '../../../schema/units.ts';
import { describeAmounts, partName, textIn, type Words } from '../../../words/index.ts';
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

type Rate = ContractTier['hourlyRates'][BandId][RoleId];

/** The places of a rate that differs by them; none of one that is the same everywhere. */
const byPlace = (rate: Rate | undefined): readonly { readonly place?: Place; readonly price: Price }[] => {
  if (rate === undefined) return [];
  if (typeof rate !== 'object' || !('remote' in rate)) return [{ price: rate }];
  return (['remote', 'onSite'] as const).map((place) => ({ place, price: rate[place] }));
};

/** The hourly rates under a tier; a price that is no plain amount an hour has no place in the vocabulary. */
const hourlyOffers = ({ id: tierId, hourlyRates }: ContractTier, page: PageContext): Thing[] => {
  const { translator, names } = wordsFor(page.language);
  const { rateBands, roles, rateUnit } = site.priceList;
  if (rateUnit !== undefined) return [];
  return rateBands.flatMap((band) =>
    roles.flatMap((role) =>
      byPlace(hourlyRates[band.id]?.[role.id]).flatMap(({ place, price }): Thing[] => {
        if (typeof price !== 'number') return [];
        const rate = translator.text('subject.hourlyRate', {
          role: names.role(role.id),
          tier: names.tier(tierId),
          band: textIn(band.name, page.language),
        });
        const name = place
          ? translator.text('rates.atPlace', { rate, place: translator.text(`place.${place}.inline`) })
          : rate;
        return [{ '@type': 'Offer', name, priceSpecification: priceThing(price, 'hour') }];
      }),
    ),
  );
};

/** The fees of a tier and of the list beside the monthly one, that are a plain amount for each month, quarter or year, by the unit that they count. */
const feeOffers = (tier: ContractTier, page: PageContext): Thing[] => {
  const { names } = wordsFor(page.language);
  const ofList = (site.priceList.fees ?? []).filter(({ when }) => when?.tiers?.includes(tier.id) ?? true);
  return [...(tier.fees ?? []), ...ofList].flatMap(({ id, amount, per, unit }): Thing[] => {
    if (typeof amount !== 'number' || per === 'once') return [];
    const counted = unit && { unitText: partName(unit, names) };
    return [
      { '@type': 'Offer', name: partName(id, names), priceSpecification: { ...priceThing(amount, per), ...counted } },
    ];
  });
};

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
