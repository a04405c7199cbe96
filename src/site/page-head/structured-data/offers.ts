import { isDeepStrictEqual } from 'node:util';
import { compareTiers, isRuleError, listedRate, sharedRate, type TierValue } from '../../../rules/index.ts';
import type { Place } from '../../../schema/conditions.ts';
import type { ContractTier } from '../../../schema/contract-tier.ts';
import { minorUnitsOf, type Price } from '../../../schema/currency.ts';
import type { BandId, RoleId } from '../../../schema/identifier.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import {
  describeAmounts,
  describeDuration,
  describePoint,
  describeTierValue,
  partName,
  textIn,
  type Words,
  whenText,
} from '../../../words/index.ts';
import { pageAddress } from '../../page-address.ts';
import { site, wordsFor } from '../../site.ts';
import { absolute, type PageContext, providerReference, type Reference, type Thing } from './schema-org.ts';

/** The UN/CEFACT codes for the units of a price; what is paid once has none. */
const unitCodes = { hour: 'HUR', month: 'MON', quarter: 'QAN', year: 'ANN', once: undefined } as const;

type Per = keyof typeof unitCodes;

/** A price of the list, or the least of one that begins at an amount; null where it names no amount. */
const priceThing = (price: Price | undefined, per: Per, { currency = 'EUR', vat, takenOverOn }: PriceList) => {
  const cents = typeof price === 'object' ? price.from : price;
  if (typeof cents !== 'number') return null;
  const minorUnits = minorUnitsOf(currency);
  const amount = (cents / 10 ** minorUnits).toFixed(minorUnits);
  const unitCode = unitCodes[per];
  return {
    '@type': unitCode ? 'UnitPriceSpecification' : 'PriceSpecification',
    ...(cents === price ? { price: amount } : { minPrice: amount }),
    priceCurrency: currency,
    ...(unitCode && { unitCode }),
    valueAddedTaxIncluded: vat.included !== undefined,
    validFrom: takenOverOn,
  };
};

/** The catalogue is the same thing on every page that shows it. */
export const catalogReference = ({ language }: PageContext): Reference => ({
  '@id': absolute(`${pageAddress('/contracten/tarieven/', language)}#offers`),
});

/** A price at one place, or everywhere; undefined where it has steps, which have no place in the vocabulary, or is from a bundle. */
interface PlacedPrice {
  readonly place?: Place;
  readonly price: Price | undefined;
}

/** The places of a rate that differs by them; none of one that is the same everywhere. */
const byPlace = (band: BandId, role: RoleId, tier: ContractTier, list: PriceList): readonly PlacedPrice[] => {
  const places = ['remote', 'onSite'] as const;
  const [remote, onSite] = places.map((place) => {
    const isShared = sharedRate({ of: 'hourlyRate', bandId: band, roleId: role, place }, tier, list);
    return { place, price: isShared ? undefined : listedRate(band, role, place, tier, list) };
  });
  if (remote === undefined || onSite === undefined) return [];
  return isDeepStrictEqual(remote.price, onSite.price) ? [{ price: remote.price }] : [remote, onSite];
};

/** The hourly rates under a tier; what is priced by another unit of time has no place in the vocabulary. */
const hourlyOffers = (tier: ContractTier, { translator, names }: Words): Thing[] => {
  const { list, language } = names;
  if (list.rateUnit !== undefined) return [];
  return list.rateBands.flatMap((band) =>
    list.roles.flatMap((role) =>
      byPlace(band.id, role.id, tier, list).flatMap(({ place, price }): Thing[] => {
        const priceSpecification = priceThing(price, 'hour', list);
        if (priceSpecification === null) return [];
        const rate = translator.text('subject.hourlyRate', {
          role: names.role(role.id),
          tier: names.tier(tier.id),
          band: textIn(band.name, language),
        });
        const name = place
          ? translator.text('rates.atPlace', { rate, place: translator.text(`place.${place}.inline`) })
          : rate;
        return [{ '@type': 'Offer', name, priceSpecification }];
      }),
    ),
  );
};

/** The fees of a tier and of the list beside the monthly one, by the unit that they count; amounts in steps have no place in the vocabulary. */
const feeOffers = (tier: ContractTier, { names }: Words): Thing[] => {
  const ofList = (names.list.fees ?? []).filter(({ when }) => when?.tiers?.includes(tier.id) ?? true);
  return [...(tier.fees ?? []), ...ofList].flatMap(({ id, amount, per, unit }): Thing[] => {
    const price = priceThing(amount, per, names.list);
    if (price === null) return [];
    const counted = unit && { unitText: partName(unit, names) };
    return [{ '@type': 'Offer', name: partName(id, names), priceSpecification: { ...price, ...counted } }];
  });
};

/** The bundles of one size; those whose price follows from their size have no place in the vocabulary. */
const bundleOffers = ({ prepaid = [] }: ContractTier, words: Words): Thing[] =>
  prepaid.flatMap((bundle): Thing[] => {
    if (!('minutes' in bundle)) return [];
    const size = words.translator.text('rates.bundle', { time: describeDuration(bundle.minutes, words) });
    const name = size + whenText(bundle.when ?? {}, words);
    return [{ '@type': 'Offer', name, priceSpecification: priceThing(bundle.amount, 'once', words.names.list) }];
  });

/** A promise as a number with its UN/CEFACT code; a business day has none, and no code is that of a day of 24 hours. */
const promisedNumber = (value: TierValue) => {
  switch (value.unit) {
    case 'minutes':
      return value.amount % 60 === 0
        ? { maxValue: value.amount / 60, unitCode: 'HUR' }
        : { maxValue: value.amount, unitCode: 'MIN' };
    case 'businessDays':
      return { maxValue: value.days };
    case 'percent':
      return { minValue: value.amount, unitCode: 'P1' };
    default:
      return null;
  }
};

/** The times and the availability that a level promises, which have no property of their own in the vocabulary. */
const promises = ({ id }: ContractTier, words: Words): Thing[] => {
  const rows = compareTiers(words.names.list, [id]);
  if (isRuleError(rows)) return [];
  return rows.flatMap(({ point, values: [told] }): Thing[] => {
    const number = told && promisedNumber(told.value);
    if (!number) return [];
    const [name, description] = [describePoint(point, words), describeTierValue(told.value, words)];
    return [{ '@type': 'PropertyValue', name, description, ...number }];
  });
};

/** What a contract level costs a month, with its other fees, its bundles and its rates, and what it promises. */
export const tierOffer = (tier: ContractTier, words: Words): Thing => {
  const promised = promises(tier, words);
  return {
    '@type': 'Offer',
    name: words.names.tier(tier.id),
    offeredBy: providerReference,
    ...(tier.monthlyFee !== undefined && {
      priceSpecification: priceThing(tier.monthlyFee, 'month', words.names.list),
    }),
    addOn: [...feeOffers(tier, words), ...bundleOffers(tier, words), ...hourlyOffers(tier, words)],
    ...(promised.length > 0 && { additionalProperty: promised }),
  };
};

const nameIn = (words: Words): string => words.translator.text('rates.caption', describeAmounts(site.priceList, words));

/** What every contract level costs a month, and what an hour costs under it. */
export const offerCatalog = (page: PageContext): Thing => ({
  '@type': 'OfferCatalog',
  ...catalogReference(page),
  name: nameIn(wordsFor(page.language)),
  itemListElement: site.priceList.tiers.map((tier) => tierOffer(tier, wordsFor(page.language))),
});
