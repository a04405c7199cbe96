import type { Conditions, Place } from '../schema/conditions.ts';
import type { ContractTier, HourlyRate } from '../schema/contract-tier.ts';
import type { Price } from '../schema/currency.ts';
import type { Fee, Surcharge } from '../schema/fees.ts';
import type { BandId, RoleId } from '../schema/identifier.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { TravelPart } from '../schema/travel.ts';
import type { Minutes } from '../schema/units.ts';
import { currencyName } from './currency-name.ts';
import { describeDuration } from './describe-duration.ts';
import { partName } from './part-names.ts';
import { textIn } from './text-in.ts';
import type { Words } from './words.ts';

/** A price of the list in words. @example '€ 58,00', 'vanaf € 150,00', 'inbegrepen' */
export const describePrice = (price: Price, { translator, format }: Words): string => {
  if (typeof price === 'number') return format.money(price);
  if (typeof price === 'string') return translator.text(`amount.${price}`);
  return translator.text('amount.from', { amount: format.money(price.from) });
};

/** What a caption says of amounts: their currency, and whether VAT is inside. @example { currency: 'euro', vat: 'zonder btw' } */
export const describeAmounts = ({ currency = 'EUR', vat }: PriceList, { language, translator, format }: Words) => ({
  currency: currencyName(currency, language),
  vat: vat.included
    ? translator.text('rates.withVat', { country: format.country(vat.included) })
    : translator.text('rates.withoutVat'),
});

/** A row of a table in which each tier has a column; null where a tier has nothing to say there. */
export interface TierRow {
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

interface NamedPrice {
  readonly name: string;
  readonly price: Price;
}

type Step = NonNullable<Fee['steps']>[number];

const rangeOf = (steps: readonly Step[], index: number, { translator, format }: Words): string => {
  const from = format.number((steps[index - 1]?.upTo ?? 0) + 1);
  const upTo = steps[index]?.upTo;
  return upTo === undefined
    ? translator.text('rates.rangeFrom', { from })
    : translator.text('rates.range', { from, to: format.number(upTo) });
};

const feeName = (fee: Fee, range: string | null, words: Words): string => {
  const { text } = words.translator;
  const values = {
    fee: partName(fee.id, words.names),
    per: text(`frequency.${fee.per}`).toLocaleLowerCase(words.language),
    unit: fee.unit ? partName(fee.unit, words.names) : '',
    range: range ?? '',
  };
  const kind =
    fee.unit === undefined ? 'fee' : range === null ? 'feeEach' : (`fee.${fee.brackets ?? 'volume'}` as const);
  const name = text(`rates.${kind}`, values);
  return fee.optional ? text('rates.optional', { name }) : name;
};

const pricesOfFee = (fee: Fee, words: Words): NamedPrice[] => {
  const { steps } = fee;
  if (steps === undefined) return [{ name: feeName(fee, null, words), price: fee.amount ?? 'onRequest' }];
  return steps.map(({ amount }, index) => ({ name: feeName(fee, rangeOf(steps, index, words), words), price: amount }));
};

const feesOf = (tier: ContractTier, { fees = [] }: PriceList): Fee[] => [
  ...(tier.fees ?? []),
  ...fees.filter(({ when }) => when?.tiers?.includes(tier.id) ?? true),
];

const minimumOf = ({ minimumPerMonth }: ContractTier, { translator }: Words): NamedPrice[] => {
  if (minimumPerMonth === undefined) return [];
  const { amount, of } =
    typeof minimumPerMonth === 'object' ? minimumPerMonth : { amount: minimumPerMonth, of: 'fees' };
  return [{ name: translator.text(of === 'bill' ? 'rates.minimumOfBill' : 'rates.minimumOfFees'), price: amount }];
};

/** Rows by their name, each tier in its own column. */
const rowsOf = (columns: readonly (readonly { readonly name: string; readonly text: string }[])[]): TierRow[] =>
  [...new Set(columns.flat().map(({ name }) => name))].map((name) => ({
    name,
    cells: columns.map((entries) => entries.find((entry) => entry.name === name)?.text ?? null),
  }));

const termText = ({ months, discount }: NonNullable<ContractTier['terms']>[number], words: Words): string => {
  const term = words.translator.count('unit.months', months);
  if (discount === undefined) return term;
  return words.translator.text('rates.termDiscount', { term, percent: words.format.number(discount) });
};

const termRow = ({ terms }: ContractTier, words: Words) =>
  terms === undefined
    ? []
    : [{ name: words.translator.text('rates.terms'), text: terms.map((term) => termText(term, words)).join('; ') }];

/** What each tier costs beside work: its monthly fee, other fees, the least that they come to, and its terms. */
export const describeFees = (list: PriceList, words: Words): TierRow[] =>
  rowsOf(
    list.tiers.map((tier) => [
      ...[
        ...(tier.monthlyFee === undefined
          ? []
          : [{ name: words.translator.text('column.monthlyFee'), price: tier.monthlyFee }]),
        ...feesOf(tier, list).flatMap((fee) => pricesOfFee(fee, words)),
        ...minimumOf(tier, words),
      ].map(({ name, price }) => ({ name, text: describePrice(price, words) })),
      ...termRow(tier, words),
    ]),
  );

const placesOf = (bandId: BandId, roleId: RoleId, { tiers }: PriceList): readonly (Place | undefined)[] => {
  const isByPlace = tiers.some(({ hourlyRates }) => {
    const rate = hourlyRates[bandId]?.[roleId];
    return typeof rate === 'object' && 'remote' in rate;
  });
  return isByPlace ? ['remote', 'onSite'] : [undefined];
};

const rateAt = (rate: HourlyRate | undefined, place: Place = 'remote'): Price =>
  typeof rate === 'object' && 'remote' in rate ? rate[place] : (rate ?? 'onRequest');

/** What each role costs in a band under each tier, by place where that makes a difference. */
export const describeRates = (list: PriceList, bandId: BandId, words: Words): TierRow[] => {
  const { translator, names, language } = words;
  const { rateUnit } = list;
  return list.roles.flatMap(({ id }) => {
    const role = names.role(id);
    const rate = rateUnit
      ? translator.text('rates.perUnit', { role, unit: textIn(rateUnit.name, language) })
      : translator.text('rates.perHour', { role });
    return placesOf(bandId, id, list).map((place) => ({
      name: place ? translator.text('rates.atPlace', { rate, place: translator.text(`place.${place}.inline`) }) : rate,
      cells: list.tiers.map(({ hourlyRates }) => describePrice(rateAt(hourlyRates[bandId]?.[id], place), words)),
    }));
  });
};

/** For what a part of the list holds, if not for everything. @example ' (alleen op locatie)' */
const whenText = (
  { tiers = [], roles = [], places = [], bands = [] }: Conditions,
  { translator, names, format }: Words,
) => {
  const parts = [
    ...tiers.map(names.tier),
    ...roles.map(names.role),
    ...places.map((place) => translator.text(`place.${place}.inline`)),
    ...bands.map(names.band),
  ];
  return parts.length === 0 ? '' : ` ${translator.text('rates.when', { parts: format.list(parts) })}`;
};

const surchargeText = ({ amount, percent, of, per, when }: Surcharge, words: Words): string => {
  const { translator, format } = words;
  const price =
    percent === undefined
      ? describePrice(amount ?? 'onRequest', words)
      : translator.text(of === 'job' ? 'rates.percentOfJob' : 'rates.percentOfRate', {
          percent: format.number(percent),
        });
  return translator.text(`rates.per.${per}`, { price }) + whenText(when ?? {}, words);
};

/** What a job, a visit or a contract costs beside time, by name. */
export const describeSurcharges = ({ surcharges = [] }: PriceList, words: Words) =>
  surcharges.map((surcharge) => {
    const name = partName(surcharge.id, words.names);
    return {
      name: surcharge.optional ? words.translator.text('rates.optional', { name }) : name,
      price: surchargeText(surcharge, words),
    };
  });

const travelTexts = (part: TravelPart, words: Words): string[] => {
  const { text } = words.translator;
  const { format } = words;
  if ('perVisit' in part) return [text('rates.per.visit', { price: describePrice(part.perVisit, words) })];
  if ('zones' in part) {
    return part.zones.map(({ id, amount }) =>
      text('rates.zone', { zone: partName(id, words.names), price: describePrice(amount, words) }),
    );
  }
  const { free = 0 } = part;
  if ('perDistance' in part) {
    const unit = text(part.unit === 'km' ? 'unit.oneKm' : 'unit.oneMile');
    const price = text('rates.perDistance', { price: format.money(part.perDistance), unit });
    const distance = text(`unit.${part.unit}`, { amount: format.number(free) });
    return [free > 0 ? text('rates.afterFree', { price, free: distance }) : price];
  }
  const price = text('rates.perTravelHour', { price: format.money(part.perHour) });
  return [free > 0 ? text('rates.afterFree', { price, free: describeDuration(free as Minutes, words) }) : price];
};

/** What travel to a visit costs, a part at a time; empty where the list says that it is on request. */
export const describeTravel = ({ travel }: PriceList, words: Words): string[] => {
  if (Array.isArray(travel)) {
    return travel.flatMap((part) => travelTexts(part, words).map((told) => told + whenText(part.when ?? {}, words)));
  }
  return travel.perVisit === 'onRequest' ? [] : travelTexts({ perVisit: travel.perVisit }, words);
};
