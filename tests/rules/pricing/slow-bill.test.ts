import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billMonths, isRuleError, type QuoteRequest, quote } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';
import { line } from '../../support/requests.ts';
import {
  anyListWithBundles,
  anyListWithIncluded,
  anyListWithSteps,
  anyPlainList,
  anyRequest,
} from './random-contracts.ts';
import { isShared, slowMonths } from './slow-bill.ts';

const tierOf = ({ tiers: [tier] }: PriceList) => {
  if (tier === undefined) throw new Error('The list has no tier.');
  return tier;
};

/** What every month of a request comes to. */
const monthsOf = (request: QuoteRequest, list: PriceList): number[] => {
  const months = billMonths(request, list, tierOf(list).id);
  if (isRuleError(months)) throw new Error(`${months.code} ${JSON.stringify(months.data)}`);
  return months.map((charges) =>
    charges.reduce((sum, { charge, quantity }) => sum + quantity * (charge.unitPrice ?? 0), 0),
  );
};

/** The table ends with the last month that has a charge, of nothing though it may be. */
const untilLastCost = (months: readonly number[]): readonly number[] =>
  months.slice(0, months.findLastIndex((cost) => cost !== 0) + 1);

const sumOf = (months: readonly number[]): number => months.reduce((sum, month) => sum + month, 0);

/** A term that the list does not have is an error. */
const fitting = (request: QuoteRequest, list: PriceList): QuoteRequest => {
  const { term, ...rest } = request;
  return tierOf(list).terms?.some(({ months }) => months === term) ? request : rest;
};

/** A month of monthly jobs and fees alone, whose jobs have prices of their own. */
const monthAlone = (request: QuoteRequest, list: PriceList): number => {
  const { fees, prepaid: _, ...tier } = tierOf(list);
  const lines = request.lines.filter(({ per }) => per === 'month');
  const monthly = { ...tier, fees: fees?.filter(({ per }) => per === 'month') };
  return slowMonths({ list, tier: monthly, request: { ...request, lines } })[0] ?? 0;
};

const agrees = (asked: QuoteRequest, list: PriceList): void => {
  const request = fitting(asked, list);
  const slow = slowMonths({ list, tier: tierOf(list), request });
  expect(untilLastCost(monthsOf(request, list))).toEqual(untilLastCost(slow));
  const quoted = quote(request, list);
  if (isRuleError(quoted)) throw new Error(quoted.code);
  expect(quoted.tiers[0]?.total.cents).toBe(sumOf(slow));
  const isAverage = isShared({ list, tier: tierOf(list), request });
  expect(quoted.tiers[0]?.isAverage ?? false).toBe(isAverage);
  const perMonth = isAverage
    ? Math.round(sumOf(slow.slice(0, request.months)) / request.months)
    : monthAlone(request, list);
  expect(quoted.tiers[0]?.perMonth.cents).toBe(perMonth);
  expect(quoted.tiers[0]?.firstYear?.cents ?? null).toBe(request.months < 12 ? null : sumOf(slow.slice(0, 12)));
};

describe('a bill is what the slow way comes to', () => {
  test.each([
    ['of work at rates alone', anyPlainList, 300],
    ['with included minutes', anyListWithIncluded, 200],
    ['with rates in steps', anyListWithSteps, 200],
    ['with bundles', anyListWithBundles, 60],
  ] as const)('%s', (_, anyList, most) => {
    fc.assert(
      fc.property(anyList, anyRequest(most), (list, request) => agrees(request, list)),
      { numRuns: 250 },
    );
  });
});

/** A published list of blocks of hours; its rates are left out. */
const blocks = (more: object = {}) =>
  listWith({
    billing: { remote: { increment: 15, minimum: 15 }, onSite: { increment: 15, minimum: 15 } },
    tiers: oneTier({
      hourlyRates: {},
      prepaid: [
        {
          ...{ from: 300, step: 60, validMonths: 12, brackets: 'volume' },
          steps: [{ upTo: 600, perHour: 100 }, { upTo: 1_500, perHour: 95 }, { perHour: 85 }],
        },
      ],
      ...more,
    }),
  });

const slow = (request: QuoteRequest, list: PriceList) => slowMonths({ list, tier: tierOf(list), request });

describe('the slow way, worked out by hand', () => {
  test.each<[string, QuoteRequest, object, number[]]>([
    ['twenty hours in one block', { months: 1, lines: [line({ per: 'once', minutes: 1_200 })] }, {}, [190_000]],
    ['25 hours are cheaper as 26', { months: 1, lines: [line({ per: 'once', minutes: 1_500 })] }, {}, [221_000]],
    [
      'two windows of a year',
      { months: 14, lines: [line({ minutes: 15 })] },
      {},
      [50_000, ...Array(11).fill(0), 50_000, 0],
    ],
    [
      'six hours, of which one is over at a rate',
      { months: 1, lines: [line({ per: 'once', minutes: 360 })] },
      { hourlyRates: { weekdayDaytime: { technician: 99 } }, prepaid: [{ minutes: 300, amount: 400, validMonths: 1 }] },
      [49_900],
    ],
  ])('%s', (_, request, more, expected) => {
    expect(slow(request, blocks(more))).toEqual(expected);
  });
});
