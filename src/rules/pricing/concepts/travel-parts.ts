import type { TravelPart } from '../../../schema/travel.ts';
import type { Cents, Minutes } from '../../../schema/units.ts';
import { ruleError } from '../../errors.ts';
import { productNode } from '../../explain/amount-nodes.ts';
import type { Explanation, Subject } from '../../explain/explanation.ts';
import { given, notPriced, published } from '../../explain/nodes.ts';
import { timesCents } from '../../money/cents.ts';
import { jobAmount } from '../../money/job-amount.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge } from '../charge.ts';
import type { OpenPlace } from '../open-item.ts';
import { statedPrice } from '../price.ts';
import type { LineItem } from '../request.ts';
import { visitsOfLine } from '../travel-charges.ts';
import type { Concept } from './concept.ts';
import { holds } from './conditions.ts';

type Priced = Pick<Charge, 'unitPrice' | 'why' | 'openItems'>;

/** What the list asks of a visit and the visitor has not said is open, never 0. */
const notFilledIn = (subject: Subject, place: OpenPlace): Priced => ({
  unitPrice: null,
  openItems: [{ ...place, reason: 'notFilledIn', explanation: notPriced(subject, 'travel') }],
});

const known = (unitPrice: Cents, why: () => Explanation): Priced => ({ unitPrice, why, openItems: [] });

const byZone = (part: Extract<TravelPart, { zones: unknown }>, { zone }: LineItem, line: number, place: OpenPlace) => {
  const found = part.zones.find(({ id }) => id === zone);
  if (found === undefined) return notFilledIn({ of: 'lineTravel', line }, { ...place, about: 'zone' });
  return statedPrice(found.amount, { of: 'zone', zoneId: found.id }, 'travel', place);
};

const byDistance = (
  { perDistance, unit, free = 0 }: Extract<TravelPart, { perDistance: unknown }>,
  { distance }: LineItem,
  line: number,
  place: OpenPlace,
): Priced => {
  const subject = { of: 'distance', line } as const;
  if (distance === undefined) return notFilledIn(subject, { ...place, about: 'distance' });
  const counted = Math.max(0, distance - free);
  const amount = timesCents(perDistance, counted);
  return known(amount, () =>
    productNode({ of: 'lineTravel', line }, amount, [
      given(subject, { unit, amount: counted }),
      published({ of: 'distancePrice', line }, { unit: 'cents', amount: perDistance }, 'travel'),
    ]),
  );
};

const byTime = (
  { perHour, increment = 1 as Minutes, free = 0 }: Extract<TravelPart, { perHour: unknown }>,
  { travelMinutes }: LineItem,
  line: number,
  place: OpenPlace,
): Priced => {
  const subject = { of: 'travelTime', line } as const;
  if (travelMinutes === undefined) return notFilledIn(subject, { ...place, about: 'travelTime' });
  const counted = (Math.ceil(Math.max(0, travelMinutes - free) / increment) * increment) as Minutes;
  const amount = jobAmount(perHour, counted);
  return known(amount, () =>
    productNode({ of: 'lineTravel', line }, amount, [
      given(subject, { unit: 'minutes', amount: counted }),
      published({ of: 'travelRate', line }, { unit: 'centsPerHour', amount: perHour }, 'travel'),
    ]),
  );
};

const priceOf = (part: TravelPart, item: LineItem, line: number, place: OpenPlace): Priced => {
  if ('zones' in part) return byZone(part, item, line, place);
  if ('perDistance' in part) return byDistance(part, item, line, place);
  if ('perHour' in part) return byTime(part, item, line, place);
  return statedPrice(part.perVisit, { of: 'travelPrice' }, 'travel', place);
};

const chargesOf = (part: TravelPart, context: BillContext): Charge[] =>
  context.request.lines.flatMap((item, line) => {
    if (item.place !== 'onSite' || !holds(part.when, context, line)) return [];
    const place = { what: 'travel', per: item.per, line, about: 'travel' } as const;
    return [{ ...visitsOfLine(item, line, context.request.months), ...priceOf(part, item, line, place) }];
  });

/** Kilometres or miles of one visit, and a day of travel. */
const [mostDistance, mostMinutes] = [10_000, 1_440];

const isWithin = (value: number | undefined, most: number): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= 0 && value <= most);

/** Travel in parts that are added: by visit, zone, distance and time. */
export const travelParts: Concept = {
  isUsed: ({ travel }) => Array.isArray(travel),
  requestError: ({ lines }, { travel }) => {
    const zones = Array.isArray(travel) ? travel.flatMap((part) => ('zones' in part ? part.zones : [])) : [];
    for (const [line, { zone, distance, travelMinutes }] of lines.entries()) {
      if (zone !== undefined && !zones.some(({ id }) => id === zone))
        return ruleError('unknownZoneOfVisit', { line, zone });
      if (!isWithin(distance, mostDistance) || !isWithin(travelMinutes, mostMinutes)) {
        return ruleError('invalidVisit', { line });
      }
    }
    return undefined;
  },
  charges: (context) => {
    const { travel } = context.priceList;
    // A price that was agreed stands in place of all parts.
    if (!Array.isArray(travel) || context.request.agreedTravel !== undefined) return [];
    return travel.flatMap((part) => chargesOf(part, context));
  },
};
