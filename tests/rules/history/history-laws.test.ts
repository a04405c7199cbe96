import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billMonths, type History, isRuleError, type Job, type MonthCharge } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { providerList } from '../../providers/read-list.ts';
import { priceList } from '../../support/published.ts';
import { anyJobs, asLine, counted, monthOf } from './random-jobs.ts';

const lists: readonly (readonly [string, PriceList])[] = [
  ['the published list', priceList],
  ['bands by factor and rules of billing', providerList('six-bands')],
  ['bundles of hours', providerList('blocks-of-hours')],
  ['a call-out with surcharges', providerList('call-out')],
];

/** The same rows as one request, in which each is a line that is done once, in its own month. */
const bill = (jobs: readonly Job[], list: PriceList, tier: TierId): MonthCharge[][] => {
  const first = Math.min(...jobs.map(monthOf));
  const months = Math.max(...jobs.map(monthOf)) - first + 1;
  const lines = jobs.map((job) => asLine(job, monthOf(job) - first));
  const table = billMonths({ months, lines }, list, tier);
  if (isRuleError(table)) throw new Error(JSON.stringify(table));
  return table;
};

const historyOf = (jobs: readonly Job[], list: PriceList): History => {
  const history = counted(jobs, list).result();
  if (isRuleError(history)) throw new Error(JSON.stringify(history));
  return history;
};

const totalOf = (charges: readonly MonthCharge[]): number =>
  charges.reduce((sum, { charge, quantity }) => sum + quantity * (charge.unitPrice ?? 0), 0);

describe.each(lists)('a history under %s', (_, list) => {
  test('comes to what billMonths gives for all of its rows, month by month', () => {
    fc.assert(
      fc.property(anyJobs(list), (jobs) => {
        const history = historyOf(jobs, list);
        expect(history.rows).toBe(jobs.length);
        for (const { tierId, total, months, beyond } of history.tiers) {
          const table = bill(jobs, list, tierId);
          expect(total).toBe(totalOf(table.flat()));
          expect(months.map((month) => month.total)).toEqual(table.slice(0, months.length).map(totalOf));
          expect(beyond).toBe(totalOf(table.slice(months.length).flat()));
        }
      }),
      { numRuns: 60 },
    );
  });
});
