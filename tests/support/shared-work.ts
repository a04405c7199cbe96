import { expect } from 'vitest';
import {
  billMonths,
  type ExplainedAmount,
  isRuleError,
  type QuoteRequest,
  quoteAmounts,
} from '../../src/rules/index.ts';
import type { TierId } from '../../src/schema/identifier.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import { estimate, withoutExplanations } from './requests.ts';

const name = { nl: 'naam', en: 'name' };

/** The published hours, and all others at one and a half times. */
export const dayAndRest = [
  { id: 'weekdayDaytime', name, hours: { 'mon-fri': ['08:00-20:00'] } },
  { id: 'rest', name, hours: 'otherwise', factor: 150, of: 'weekdayDaytime' },
];

/** Rates of one level, of which that of a technician is what a test is about. */
export const ratesWith = (technician: unknown) => ({
  hourlyRates: { weekdayDaytime: { cabling: 95, technician, engineer: 129, consulting: 'included' } },
});

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

export const under = (request: Partial<QuoteRequest>, list: PriceList) => {
  const [tier] = estimate({ months: 1, lines: [], ...request }, list).tiers;
  if (tier === undefined) throw new Error('The list has one level.');
  return tier;
};

export const totalOf = (request: Partial<QuoteRequest>, list: PriceList): number => under(request, list).total.cents;

export const monthsOf = (request: QuoteRequest, list: PriceList): number[] => {
  const months = billMonths(request, list, 'none' as TierId);
  if (isRuleError(months)) throw new Error(months.code);
  return months.map((month) =>
    month.reduce((sum, { charge, quantity }) => sum + quantity * (charge.unitPrice ?? 0), 0),
  );
};

export const shownIn = ({ explanation }: ExplainedAmount): number => {
  const parts = explanation.kind === 'sum' ? explanation.parts : [];
  return sumOf(parts.map((part) => (part.kind === 'notPriced' ? 0 : part.value.amount)));
};

/** The laws of every bill: with and without explanation, as a table of months, and in its parts it comes to the same. */
export const expectOneAmount = (request: QuoteRequest, list: PriceList): void => {
  expect(withoutExplanations(quoteAmounts(request, list))).toBe(withoutExplanations(estimate(request, list)));
  const { total, firstYear } = under(request, list);
  const months = monthsOf(request, list);
  expect(sumOf(months)).toBe(total.cents);
  expect(firstYear?.cents ?? sumOf(months.slice(0, 12))).toBe(sumOf(months.slice(0, 12)));
  expect(shownIn(total)).toBe(total.cents);
  expect(shownIn(firstYear ?? total)).toBe((firstYear ?? total).cents);
};

/** The order of lines changes nothing. */
export const expectSameReversed = (request: QuoteRequest, list: PriceList): void =>
  expect(totalOf({ ...request, lines: request.lines.toReversed() }, list)).toBe(totalOf(request, list));
