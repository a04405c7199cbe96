import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineItem, Quote } from '../../../src/rules/index.ts';
import type { BandId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents, FactorPercent, Minutes } from '../../../src/schema/units.ts';
import { anyFactor, anyStartedLine, estimate } from '../../support/requests.ts';
import { anyList } from './random-lists.ts';

const jobAmounts = (result: Quote): number[] =>
  result.tiers.flatMap(({ lines }) => lines.map(({ perJob }) => perJob?.cents ?? 0));

const totals = (result: Quote): number[] => result.tiers.map(({ total }) => total.cents);

const withoutStart = ({ start, ...item }: LineItem): LineItem => item;

/** The band whose rates a band takes, and the percentage of them. */
const termsIn = (bandId: BandId, { rateBands }: PriceList) => {
  const { of = bandId, factor = 100 } = rateBands.find(({ id }) => id === bandId) ?? {};
  return { of, percent: factor };
};

describe('the price of a job with a start', () => {
  test('is that of one without, wherever it lies within the hours', () => {
    const withinHours = fc
      .record({ item: anyStartedLine, hour: fc.integer({ min: 8, max: 18 }), weekday: fc.integer({ min: 0, max: 4 }) })
      .chain(({ item, hour, weekday }) =>
        fc.integer({ min: 1, max: (20 - hour) * 60 }).map((minutes) => ({
          ...withoutStart(item),
          minutes: minutes as Minutes,
          start:
            item.per === 'once'
              ? ({ at: 'dateTime', dateTime: `2027-03-0${weekday + 1}T${String(hour).padStart(2, '0')}:00` } as const)
              : ({ at: 'weekday', weekday, time: `${String(hour).padStart(2, '0')}:00` } as const),
        })),
      );
    fc.assert(
      fc.property(withinHours, anyFactor, (item, factor) => {
        const plain = estimate({ months: 3, lines: [withoutStart(item)] });
        const timed = estimate({ months: 3, lines: [item] });
        expect([totals(timed), jobAmounts(timed)]).toEqual([totals(plain), jobAmounts(plain)]);
        expect(totals(estimate({ months: 3, lines: [item], agreedOutOfBandFactor: factor }))).toEqual(totals(plain));
      }),
    );
  });

  test('is that of one without, to a cent, where the whole rate was agreed for other hours', () => {
    fc.assert(
      fc.property(anyStartedLine, (item) => {
        const agreedOutOfBandFactor = 100 as FactorPercent;
        const timed = jobAmounts(estimate({ months: 1, lines: [item], agreedOutOfBandFactor }));
        const plain = jobAmounts(estimate({ months: 1, lines: [withoutStart(item)] }));
        for (const [index, amount] of timed.entries()) {
          expect(Math.abs(amount - (plain[index] ?? Number.NaN))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('is rounded half up once for each band, exactly', () => {
    const halfUp = (dividend: bigint, divisor: bigint): bigint => (dividend * 2n + divisor) / (divisor * 2n);
    fc.assert(
      fc.property(anyList, anyStartedLine, anyFactor, (list, item, factor) => {
        const result = estimate({ months: 1, lines: [item], agreedOutOfBandFactor: factor }, list);
        const [first] = list.rateBands;
        for (const [index, { hourlyRates }] of list.tiers.entries()) {
          const amounts = (result.lines[0]?.split ?? []).map((share) => {
            const { of, percent } =
              share.in === 'band' ? termsIn(share.bandId, list) : { of: first?.id, percent: factor };
            const rate = of && (hourlyRates[of]?.[item.roleId] as Cents);
            return halfUp(BigInt(rate ?? 0) * BigInt(share.minutes) * BigInt(percent), 6_000n);
          });
          const wanted = amounts.reduce((sum, amount) => sum + amount, 0n);
          expect(BigInt(result.tiers[index]?.lines[0]?.perJob?.cents ?? -1)).toBe(wanted);
        }
      }),
    );
  });

  test('never falls when the job is longer or the factor higher', () => {
    fc.assert(
      fc.property(anyStartedLine, fc.integer({ min: 0, max: 900 }), anyFactor, anyFactor, (item, more, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const longer = { ...item, minutes: Math.min(item.minutes + more, 60_000) as Minutes };
        const price = (job: LineItem, factor: number) =>
          totals(estimate({ months: 1, lines: [job], agreedOutOfBandFactor: factor as FactorPercent }));
        const [base, moreWork, dearer] = [price(item, low), price(longer, low), price(item, high)];
        for (const [tier, total] of base.entries()) {
          expect(moreWork[tier]).toBeGreaterThanOrEqual(total);
          expect(dearer[tier]).toBeGreaterThanOrEqual(total);
        }
      }),
    );
  });
});
