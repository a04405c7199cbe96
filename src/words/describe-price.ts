import type { ConditionalRule } from '../schema/billing.ts';
import type { Conditions } from '../schema/conditions.ts';
import type { Price } from '../schema/currency.ts';
import type { Surcharge } from '../schema/fees.ts';
import type { TravelPart } from '../schema/travel.ts';
import type { Minutes } from '../schema/units.ts';
import { describeDuration } from './describe-duration.ts';
import { partName } from './part-names.ts';
import type { Words } from './words.ts';

/** A price of the list in words. @example '€ 58,00', 'vanaf € 150,00', 'inbegrepen' */
export const describePrice = (price: Price, { translator, format }: Words): string => {
  if (typeof price === 'number') return format.money(price);
  if (typeof price === 'string') return translator.text(`amount.${price}`);
  return translator.text('amount.from', { amount: format.money(price.from) });
};

/** What the conditions of a part of the list name, one by one. */
export const describeConditions = (
  { tiers = [], roles = [], places = [], bands = [] }: Conditions,
  { translator, names }: Words,
): string[] => [
  ...tiers.map(names.tier),
  ...roles.map(names.role),
  ...places.map((place) => translator.text(`place.${place}.inline`)),
  ...bands.map(names.band),
];

/** For what a part of the list holds, if not for everything. @example ' (alleen op locatie)' */
export const whenText = (when: Conditions, words: Words) => {
  const { translator, format } = words;
  const parts = describeConditions(when, words);
  return parts.length === 0 ? '' : ` ${translator.text('rates.when', { parts: format.list(parts) })}`;
};

/** What a rule of billing does, the parts that it states. @example 'in stappen van 15 minuten, minimaal 60 minuten' */
export const describeBilling = (rule: Omit<ConditionalRule, 'when'>, words: Words): string => {
  const part = (field: 'increment' | 'minimum' | 'freeUnder' | 'freeFirst'): readonly string[] => {
    const minutes = rule[field];
    if (minutes === undefined) return [];
    return [words.translator.text(`billing.rule.${field}`, { time: words.translator.count('unit.minutes', minutes) })];
  };
  return [...part('increment'), ...part('minimum'), ...part('freeUnder'), ...part('freeFirst')].join(', ');
};

/** What a surcharge comes to. @example '€ 50,00 per bezoek', '25% van het tarief per klus (alleen: op locatie)' */
export const describeSurcharge = ({ amount, percent, of, per, when }: Surcharge, words: Words): string => {
  const { translator, format } = words;
  const price =
    percent === undefined
      ? describePrice(amount ?? 'onRequest', words)
      : translator.text(of === 'job' ? 'rates.percentOfJob' : 'rates.percentOfRate', {
          percent: format.number(percent),
        });
  return translator.text(`rates.per.${per}`, { price }) + whenText(when ?? {}, words);
};

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

/** What one part of travel costs, a sentence for each zone. @example '€ 0,45 per km, na 10 km' */
export const describeTravelPart = (part: TravelPart, words: Words): string[] =>
  travelTexts(part, words).map((told) => told + whenText(part.when ?? {}, words));
