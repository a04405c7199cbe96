import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainCharge } from '../../../src/rules/explain/explain-charge.ts';
import { type Explanation, type History, type HistoryTerms, isRuleError, type Job } from '../../../src/rules/index.ts';
import { billLines } from '../../../src/rules/pricing/bill-line.ts';
import { chargesIn } from '../../../src/rules/pricing/charge.ts';
import { chargesOf } from '../../../src/rules/pricing/charges-of.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents, FactorPercent } from '../../../src/schema/units.ts';
import { providerList } from '../../providers/read-list.ts';
import { closedList } from '../../support/price-lists/closed-list.ts';
import { richList } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';
import { anyListWithBundles, anyListWithIncluded, anyListWithSteps } from '../pricing/random-contracts.ts';
import { anyList } from '../pricing/random-lists.ts';
import { billedTotals, requestOf, totalsOf } from './bill-of-rows.ts';
import { anyJobs, counted } from './random-jobs.ts';

const historyOf = (jobs: readonly Job[], list: PriceList, terms: HistoryTerms = {}): History => {
  const history = counted(jobs, list, terms).result();
  if (isRuleError(history)) throw new Error(JSON.stringify(history));
  return history;
};

/** Prices rows, and holds the history against the table of months of all of them. */
const comesToBill = (jobs: readonly Job[], list: PriceList, terms: HistoryTerms = {}): void => {
  const history = historyOf(jobs, list, terms);
  expect(history.rows).toBe(jobs.length);
  expect(totalsOf(history)).toEqual(billedTotals(jobs, list, terms));
};

const noTerms: HistoryTerms = {};
const agreed: HistoryTerms = { agreedTravel: 4_500 as Cents, agreedOutOfBandFactor: 150 as FactorPercent };
const asked: HistoryTerms = { units: { user: 4, server: 1 }, options: ['portal'] };

const lists: readonly (readonly [string, PriceList, HistoryTerms])[] = [
  ['the published list', priceList, noTerms],
  ['the published list, with an agreed factor and price of a visit', priceList, agreed],
  ['a list of every concept', richList, asked],
  ['closed days of its own', closedList, noTerms],
  ['bands by factor and rules of billing', providerList('six-bands'), noTerms],
  ['bundles of hours', providerList('blocks-of-hours'), noTerms],
  ['a call-out with surcharges', providerList('call-out'), noTerms],
  ['rates by place', providerList('by-place'), noTerms],
];

/** Those whose rows alone say what is billed. */
const plainLists = lists.filter(([, , terms]) => terms === noTerms);

describe('a history comes to what billMonths gives for all of its rows, month by month', () => {
  test.each(lists)('under %s', (_, list, terms) => {
    fc.assert(
      fc.property(anyJobs(list), (jobs) => comesToBill(jobs, list, terms)),
      { numRuns: 40 },
    );
  });

  test.each([
    ['included minutes', anyListWithIncluded],
    ['rates by steps', anyListWithSteps],
    ['bundles', anyListWithBundles],
    ['any week, zone and bands', anyList],
  ] as const)('under any list with %s', (_, any) => {
    fc.assert(
      fc.property(
        any.chain((list) => fc.tuple(fc.constant(list), anyJobs(list, 25))),
        ([list, jobs]) => comesToBill(jobs, list),
      ),
      { numRuns: 60 },
    );
  });
});

/** A node without what tells a row from another one of the same bill: its lines, and how long was worked in it. */
const plain = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (['line', 'lines', 'from'].includes(key) ? undefined : value)),
  );

const amountIn = (node: Explanation | null): unknown => (node && 'value' in node ? node.value.amount : null);

const inOrder = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).toSorted();

/** What each charge of a bill is and how it came about, as often as it stands in the bill. */
const explainedBill = (jobs: readonly Job[], list: PriceList, index: number): unknown[] => {
  const [request, tier] = [requestOf(jobs), list.tiers[index]];
  const lines = tier && billLines(request, list, tier);
  if (tier === undefined || lines === undefined || isRuleError(lines)) throw new Error('No bill.');
  const context = { request, priceList: list, tier, lines };
  const charges = chargesOf(context);
  const months = Array.from({ length: request.months }, (_, month) => chargesIn(charges, month)).flat();
  return months.flatMap(({ charge, quantity }) => {
    const part = [charge.what, charge.unitPrice, plain(explainCharge(charge, context).unit?.explanation ?? null)];
    return Array.from({ length: quantity }, () => part);
  });
};

describe.each(plainLists)('what explains a history under %s', (_, list) => {
  test('is what explains the bill of its rows, part by part', () => {
    fc.assert(
      fc.property(anyJobs(list, 12), (jobs) => {
        const counter = counted(jobs, list);
        for (const index of list.tiers.keys()) {
          const { parts = [] } = counter.partsOf(index) ?? {};
          const each = parts.flatMap(({ what, each: cents, explanation, times }) =>
            Array.from({ length: times }, () => [what, cents, plain(explanation)]),
          );
          expect(inOrder(each)).toEqual(inOrder(explainedBill(jobs, list, index)));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('adds up to each of its figures', () => {
    fc.assert(
      fc.property(anyJobs(list, 40), (jobs) => {
        const [history, counter] = [historyOf(jobs, list), counted(jobs, list)];
        for (const [index, tier] of history.tiers.entries()) {
          for (const [month, { total, fee, work }] of tier.months.entries()) {
            const { parts = [], moreCents = 0 } = counter.partsOf(index, month) ?? {};
            expect(parts.reduce((sum, { cents }) => sum + (cents ?? 0), moreCents)).toBe(total);
            expect(fee + work).toBe(total);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('of one row is that of its price by itself', () => {
    fc.assert(
      fc.property(anyJobs(list, 5), (jobs) => {
        const counter = counted(jobs, list);
        const rows = jobs.flatMap((job) => list.tiers.map((_, index) => counter.explainedPrice(job, index)));
        const prices = jobs.flatMap((job) => counter.pricesOf(job) ?? []);
        expect(rows.map((row) => [row?.cents, row?.billed.billed])).toEqual(
          prices.map(({ cents, billedMinutes }) => [cents, billedMinutes]),
        );
        const explained = rows.flatMap((row) => (row?.explanation && 'value' in row.explanation ? [row] : []));
        expect(explained.map(({ explanation }) => amountIn(explanation))).toEqual(explained.map(({ cents }) => cents));
      }),
      { numRuns: 25 },
    );
  });
});

test.each(plainLists)('each job is laid on the clock as the rules lay it, under %s', (_, list) => {
  fc.assert(
    fc.property(anyJobs(list, 20), (jobs) => {
      const counter = counted(jobs, list);
      for (const job of jobs) {
        for (const [index, tier] of list.tiers.entries()) {
          const lines = billLines({ ...requestOf([job]), months: 1 }, list, tier);
          const laid = isRuleError(lines) ? undefined : lines[0]?.split;
          expect(plain(counter.billedOf(job, index)?.split)).toEqual(plain(laid));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('the order of rows changes nothing, and time adds up', () => {
  fc.assert(
    fc.property(anyJobs(priceList), (jobs) => {
      const [one, other] = [historyOf(jobs, priceList), historyOf(jobs.toReversed(), priceList)];
      expect(other).toEqual(one);
      for (const { billed, bands } of one.tiers) {
        const { billedMinutes, worked, byMinimum, byRounding, free } = billed;
        expect(worked).toBe(one.workedSeconds * 1_000);
        expect(billedMinutes * 60_000).toBe(worked + byRounding + (byMinimum - free) * 60_000);
        expect(bands.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(billedMinutes);
      }
      expect(one.lengths.classes.reduce((sum, { rows }) => sum + rows, 0)).toBe(one.rows);
    }),
    { numRuns: 60 },
  );
});
