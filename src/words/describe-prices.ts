import type { ComparedPoint, ComparisonRow } from '../rules/index.ts';
import type { BandId } from '../schema/identifier.ts';
import type { PriceList, RateBand } from '../schema/price-list.ts';
import { currencyName } from './currency-name.ts';
import { describeClosed } from './describe-closed-hours.ts';
import { describeHours } from './describe-hours.ts';
import { describeBilling, describeConditions, describeSurcharge, describeTravelPart } from './describe-price.ts';
import { describePricePoint } from './describe-price-point.ts';
import { describeTierValue } from './describe-tier.ts';
import { partName } from './part-names.ts';
import { textIn } from './text-in.ts';
import type { Words } from './words.ts';

/** What a caption says of amounts: their currency, and whether VAT is inside. @example { currency: 'euro', vat: 'zonder btw' } */
export const describeAmounts = ({ currency = 'EUR', vat }: PriceList, { language, translator, format }: Words) => ({
  currency: currencyName(currency, language),
  vat: vat.included
    ? translator.text('rates.withVat', { country: format.country(vat.included) })
    : translator.text('rates.withoutVat'),
});

/** A row of a table in which each tier has a column. */
export interface TierRow {
  readonly name: string;
  readonly cells: readonly string[];
}

const besideWork: readonly ComparedPoint['of'][] = [
  'monthlyFee',
  'fee',
  'minimumPerMonth',
  'terms',
  'includedMinutes',
  'bundle',
  'bundleSizes',
  'bundleValidity',
];

const isFee = ({ of }: ComparedPoint): boolean => besideWork.includes(of);

/** What each tier costs beside work: its monthly fee, other fees, the least that they come to, its terms, included minutes and bundles. */
export const describeFees = (rows: readonly ComparisonRow[], words: Words): TierRow[] =>
  rows
    .filter(({ point }) => isFee(point))
    .map(({ point, values }) => ({
      name: describePricePoint(point, words) ?? words.translator.text('column.monthlyFee'),
      cells: values.map(({ value }) => describeTierValue(value, words)),
    }));

/** The name of a band, and what its rates are a factor of. @example 'weekend (150% van overdag)' */
export const describeBand = ({ id, factor, of }: RateBand, { translator, names, format }: Words): string =>
  factor === undefined || of === undefined
    ? names.band(id)
    : translator.text('rates.bandFactor', {
        band: names.band(id),
        percent: format.number(factor),
        of: names.band(of),
      });

const hoursOfBand = ({ hours }: RateBand, words: Words): string => {
  const { translator } = words;
  if (hours === 'otherwise') return translator.text('hours.otherwise');
  if (!('week' in hours)) return describeHours({ hours }, words);
  const onClosed = Object.entries(hours.closed).map(([id, windows]) => {
    const days = describeClosed(id, words);
    const times = windows.map(([opens, closes]) => `${opens}–${closes}`).join(', ');
    return times === '' ? translator.text('closed.none', { days }) : translator.text('closed.hours', { days, times });
  });
  return [describeHours({ hours: hours.week }, words), ...onClosed].filter(Boolean).join(', ');
};

/** Each band by its name, and when it holds. @example [{ band: 'dag', hours: 'maandag tot en met vrijdag 08:00–18:00' }] */
export const describeBands = ({ rateBands }: PriceList, words: Words): { band: string; hours: string }[] =>
  rateBands.map((band) => ({ band: words.names.band(band.id), hours: hoursOfBand(band, words) }));

/** When each band holds, in a sentence, by its name where there are more. @example 'dag (maandag tot en met vrijdag 08:00–18:00) en nacht (alle andere uren)' */
export const describeBandHours = (list: PriceList, words: Words): string => {
  const { translator, format } = words;
  const bands = describeBands(list, words);
  const [first, second] = bands;
  if (second === undefined && list.rateBands[0]?.hours === 'otherwise') return translator.text('hours.all');
  if (second === undefined) return first?.hours ?? '';
  return format.list(bands.map((band) => translator.text('rates.bandHours', band)));
};

/** What each role costs in a band under each tier, by place where that makes a difference. */
export const describeRates = (rows: readonly ComparisonRow[], bandId: BandId, words: Words): TierRow[] => {
  const { translator, format, names, language } = words;
  const { rateUnit } = names.list;
  return rows.flatMap(({ point, values }) => {
    if (point.of !== 'hourlyRate' || point.bandId !== bandId) return [];
    const role = names.role(point.roleId);
    const rate = rateUnit
      ? translator.text('rates.perUnit', { role, unit: textIn(rateUnit.name, language) })
      : translator.text('rates.perHour', { role });
    const { place } = point;
    return [
      {
        name: place
          ? translator.text('rates.atPlace', { rate, place: translator.text(`place.${place}.inline`) })
          : rate,
        // The name of the row already says what the amount is for.
        cells: values.map(({ value }) =>
          value.unit === 'centsPerHour' ? format.money(value.amount) : describeTierValue(value, words),
        ),
      },
    ];
  });
};

/** The rules of billing, each with what it holds for; none where the list has one for each place. */
export const describeBillingRules = ({ billing: { rules = [] } }: PriceList, words: Words) =>
  rules.map(({ when = {}, ...rule }) => ({
    where: words.format.list(describeConditions(when, words)) || words.translator.text('billing.everything'),
    rule: describeBilling(rule, words),
  }));

/** What a job, a visit or a contract costs beside time, by name. */
export const describeSurcharges = ({ surcharges = [] }: PriceList, words: Words) =>
  surcharges.map((surcharge) => {
    const name = partName(surcharge.id, words.names);
    return {
      name: surcharge.optional ? words.translator.text('rates.optional', { name }) : name,
      price: describeSurcharge(surcharge, words),
    };
  });

/** What travel to a visit costs, a part at a time; empty where the list says that it is on request. */
export const describeTravel = ({ travel }: PriceList, words: Words): string[] => {
  if (Array.isArray(travel)) {
    return travel.flatMap((part) => describeTravelPart(part, words));
  }
  return travel.perVisit === 'onRequest' ? [] : describeTravelPart({ perVisit: travel.perVisit }, words);
};
