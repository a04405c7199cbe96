import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billMonths, frequencies, isRuleError, type MonthCharge, type QuoteRequest } from '../../../src/rules/index.ts';
import { jobsInMonth, jobsWithin } from '../../../src/rules/pricing/frequency.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import { richList } from '../../support/price-lists/rich-list.ts';
import { priceList, tierId } from '../../support/published.ts';
import { anyClockRequest, charged, estimate, euros, line } from '../../support/requests.ts';

const table = (request: QuoteRequest, tier: TierId, list = priceList): MonthCharge[][] => {
  const months = billMonths(request, list, tier);
  if (isRuleError(months)) throw new Error(months.code);
  return months;
};

const sumOf = (charges: readonly MonthCharge[]): number =>
  charges.reduce((sum, { charge, quantity }) => sum + quantity * (charge.unitPrice ?? 0), 0);

describe('the table of months', () => {
  test('adds up to the bill', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        for (const { tierId: id, total } of estimate(request).tiers) {
          expect(sumOf(table(request, id).flat())).toBe(total.cents);
        }
      }),
    );
  });

  test('adds up to the first year in its first twelve months', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        for (const { tierId: id, firstYear } of estimate(request).tiers) {
          const first = request.months < 12 ? null : sumOf(table(request, id).slice(0, 12).flat());
          expect(firstYear?.cents ?? null).toBe(first);
        }
      }),
    );
  });

  test('has a month for each that was asked, the fee in each', () => {
    const months = table({ months: 14, lines: [] }, tierId('standard'));
    expect(months).toHaveLength(14);
    expect(months.map(sumOf)).toEqual(months.map(() => euros(58)));
  });

  test('puts the work of a quarter in its first month', () => {
    const months = table({ months: 7, lines: [line({ per: 'quarter', times: 2 })] }, tierId('none'));
    expect(months.map(sumOf)).toEqual([21_600, 0, 0, 21_600, 0, 0, 21_600]);
    // Nothing stands in the months between, the fee of 0 apart.
    expect(months.map(({ length }) => length)).toEqual([2, 1, 1, 2, 1, 1, 2]);
  });

  test('names a tier that the list does not have', () => {
    expect(billMonths({ months: 1, lines: [] }, priceList, 'gold' as TierId)).toMatchObject({
      code: 'tierNotListed',
      data: { tierId: 'gold' },
    });
  });

  test.each<[string, Partial<QuoteRequest>]>([
    ['invalidMonths', { months: 0 }],
    ['invalidStartTime', { lines: [line({ start: { at: 'weekday', weekday: 0, time: '25:00' } })] }],
  ])('is not drawn up of a request with the error %s', (code, wrong) => {
    expect(billMonths({ months: 1, lines: [], ...wrong }, priceList, tierId('none'))).toMatchObject({ code });
  });
});

test('a bill adds up by kind and by how often, monthly work though there is none', () => {
  const idsOf = (request: QuoteRequest, list = priceList) =>
    estimate(request, list).tiers.map(({ charges }) => charges.map(({ id }) => id));
  expect(idsOf({ months: 1, lines: [] })[0]).toEqual(['monthlyFee', 'labourPerMonth']);
  const lines = [line({ per: 'year' }), line({ place: 'onSite', per: 'once' }), line({ per: 'week' })];
  expect(idsOf({ months: 1, lines })[0]).toEqual([
    ...['monthlyFee', 'labourPerMonth', 'labourPerWeek', 'labourPerYear', 'labourOnce', 'travelOnce'],
  ]);
  const units = { user: 1, server: 1 };
  expect(idsOf({ months: 1, lines: [], units }, richList)[1]).toEqual([
    ...['monthlyFee', 'labourPerMonth', 'feePerQuarter', 'feePerYear', 'feeOnce', 'surchargeOnce'],
  ]);
});

test('the first year is told from twelve months on', () => {
  const firstYearOf = (months: number) => estimate({ months, lines: [] }).tiers[1]?.firstYear?.cents;
  expect([11, 12, 13].map(firstYearOf)).toEqual([undefined, euros(696), euros(696)]);
});

describe('how often work is done', () => {
  test.each([
    ['once', 3, 14, 3],
    ['month', 3, 14, 42],
    ['quarter', 2, 14, 10],
    ['year', 1, 14, 2],
    ['year', 1, 12, 1],
    ['week', 1, 1, 4],
    ['week', 1, 12, 52],
    ['week', 3, 1, 13],
    ['week', 1, 0, 0],
  ] as const)('%s, %d times, in %d months: %d jobs', (per, times, months, jobs) => {
    expect(jobsWithin(per, times, months)).toBe(jobs);
  });

  test('the jobs of the months add up, whatever the frequency', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frequencies),
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 0, max: 120 }),
        (per, times, months) => {
          const each = Array.from({ length: months }, (_, month) => jobsInMonth(per, times, month));
          expect(each.reduce((sum, jobs) => sum + jobs, 0)).toBe(jobsWithin(per, times, months));
          expect(each.every((jobs) => jobs >= 0)).toBe(true);
        },
      ),
    );
  });

  test('is told in the explanation', () => {
    const [none] = estimate({ months: 14, lines: [line({ per: 'quarter', times: 2 })] }).tiers;
    const work = charged(none, 'labourPerQuarter');
    expect(work.cents).toBe(euros(1_080));
    expect(work.explanation).toMatchObject({
      kind: 'sum',
      subject: { of: 'charges', what: 'labour', per: 'quarter' },
      parts: [
        { kind: 'product', factors: [{ kind: 'spread', value: { amount: 10 }, months: 14 }, { kind: 'product' }] },
      ],
    });
    expect(none?.perMonth.cents).toBe(0);
  });
});
