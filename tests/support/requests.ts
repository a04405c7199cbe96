import fc from 'fast-check';
import { isRuleError, type LineItem, type Quote, type QuoteRequest, quote } from '../../src/rules/index.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { Cents, Minutes } from '../../src/schema/units.ts';
import { priceList, roleId } from './published.ts';

/** A line of work, a technician's remote hour each month unless said otherwise. */
export const line = (change: Partial<Omit<LineItem, 'minutes'>> & { minutes?: number } = {}): LineItem => ({
  roleId: roleId('technician'),
  place: 'remote',
  times: 1,
  per: 'month',
  ...change,
  minutes: (change.minutes ?? 60) as Minutes,
});

/** Prices a request that is known to be right. */
export const estimate = (request: QuoteRequest, list: PriceList = priceList): Quote => {
  const result = quote(request, list);
  if (isRuleError(result)) throw new Error(`${result.code} ${JSON.stringify(result.data)}`);
  return result;
};

/** Euros as people write them, in whole cents. */
export const euros = (amount: number): Cents => Math.round(amount * 100) as Cents;

export const anyLine: fc.Arbitrary<LineItem> = fc.record({
  roleId: fc.constantFrom(...priceList.roles.map(({ id }) => id)),
  place: fc.constantFrom('remote', 'onSite'),
  minutes: fc.integer({ min: 1, max: 60_000 }).map((minutes) => minutes as Minutes),
  times: fc.integer({ min: 1, max: 1_000 }),
  per: fc.constantFrom('once', 'month'),
});

export const anyRequest: fc.Arbitrary<QuoteRequest> = fc.record({
  months: fc.integer({ min: 1, max: 120 }),
  lines: fc.array(anyLine, { maxLength: 8 }),
});
