import fc from 'fast-check';
import { sumNode } from '../../src/rules/explain/amount-nodes.ts';
import {
  type ExplainedAmount,
  frequencies,
  isRuleError,
  type LineItem,
  type Quote,
  type QuoteRequest,
  quote,
  type SumId,
  type TierQuote,
} from '../../src/rules/index.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { Cents, FactorPercent, Minutes } from '../../src/schema/units.ts';
import { priceList, roleId } from './published.ts';

/** A line of work, a technician's remote hour each month by default. */
export const line = (change: Partial<Omit<LineItem, 'minutes'>> & { minutes?: number } = {}): LineItem => ({
  roleId: roleId('technician'),
  place: 'remote',
  times: 1,
  per: 'month',
  ...change,
  minutes: (change.minutes ?? 60) as Minutes,
});

/** Prices a request that is known to be valid. */
export const estimate = (request: QuoteRequest, list: PriceList = priceList): Quote => {
  const result = quote(request, list);
  if (isRuleError(result)) throw new Error(`${result.code} ${JSON.stringify(result.data)}`);
  return result;
};

const nothing: ExplainedAmount = { cents: 0 as Cents, explanation: sumNode({ of: 'perMonth' }, 0 as Cents, []) };

/** What a tier charges of one kind; nothing when it has no such charge. */
export const charged = (tier: TierQuote | undefined, id: SumId): ExplainedAmount =>
  tier?.charges.find((sum) => sum.id === id)?.amount ?? nothing;

/** Euros as people write them, in whole cents. */
export const euros = (amount: number): Cents => Math.round(amount * 100) as Cents;

export const anyLine: fc.Arbitrary<LineItem> = fc.record({
  roleId: fc.constantFrom(...priceList.roles.map(({ id }) => id)),
  place: fc.constantFrom('remote', 'onSite'),
  minutes: fc.integer({ min: 1, max: 60_000 }).map((minutes) => minutes as Minutes),
  // No more than keeps the largest of these requests within the amounts that are exact.
  times: fc.integer({ min: 1, max: 50 }),
  per: fc.constantFrom(...frequencies),
});

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A time of day on a whole minute. */
export const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);

const anyDate = fc
  .date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2029-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Gives a line a start that suits its frequency. */
export const withAnyStart = (item: LineItem): fc.Arbitrary<LineItem> =>
  item.per === 'once'
    ? fc
        .tuple(anyDate, anyTime)
        .map(([date, time]) => ({ ...item, start: { at: 'dateTime', dateTime: `${date}T${time}` } }))
    : fc
        .tuple(fc.integer({ min: 0, max: 6 }), anyTime)
        .map(([weekday, time]) => ({ ...item, start: { at: 'weekday', weekday, time } }));

/** A line with a start, its job often of a few hours. */
export const anyStartedLine: fc.Arbitrary<LineItem> = fc
  .tuple(anyLine, fc.option(fc.integer({ min: 1, max: 900 })))
  .chain(([item, minutes]) => withAnyStart({ ...item, minutes: (minutes ?? item.minutes) as Minutes }));

export const anyFactor = fc.integer({ min: 1, max: 1_000 }).map((percent) => percent as FactorPercent);

/** Lines with and without a start, with or without an agreed factor. */
export const anyClockRequest: fc.Arbitrary<QuoteRequest> = fc
  .record({
    months: fc.integer({ min: 1, max: 120 }),
    lines: fc.array(fc.oneof(anyLine, anyStartedLine), { maxLength: 8 }),
    factor: fc.option(anyFactor),
  })
  .map(({ factor, ...request }) => (factor === null ? request : { ...request, agreedOutOfBandFactor: factor }));

/** A result as text, without what explains its amounts. */
export const withoutExplanations = (result: unknown): string =>
  JSON.stringify(result, (key, value: unknown) => (key === 'explanation' ? undefined : value));
