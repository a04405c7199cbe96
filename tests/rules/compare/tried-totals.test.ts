import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areComparable, type TriedTotal, totalsUnder } from '../../../src/rules/compare/tried-totals.ts';
import { isRuleError, type LineItem } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { estimate, line } from '../../support/requests.ts';
import { dayAndRest } from '../../support/shared-work.ts';

const totalsOf = (list: PriceList, lines: readonly LineItem[], months = 12, within?: number): readonly TriedTotal[] => {
  const totals = totalsUnder({ months, lines }, list, within);
  if (isRuleError(totals)) throw new Error(totals.code);
  return totals;
};

const onlyOf = (tier: object, lines: readonly LineItem[], parts: object = {}): TriedTotal => {
  const [only] = totalsOf(listWith({ ...parts, tiers: oneTier(tier) }), lines);
  if (only === undefined) throw new Error('The list has one level.');
  return only;
};

const rates = (technician: unknown) => ({
  hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: 1, consulting: 1 } },
});
const steps = (brackets: string) => rates({ brackets, steps: [{ upTo: 600, amount: 110 }, { amount: 50 }] });

describe('what work comes to, to be tried', () => {
  const [first, second] = twoTiers({});
  const list = listWith({ tiers: [first, { ...second, monthlyFee: 30, ...rates(80) }] });

  test('is the total of an estimate under every level, or of its first months', () => {
    const lines = [line({ minutes: 90, times: 2 })];
    const wanted = estimate({ months: 12, lines }, list).tiers.map(({ total }) => total.cents);
    expect(totalsOf(list, lines).map(({ total }) => total)).toEqual(wanted);
    expect(totalsOf(list, lines, 12, 1).map(({ total }) => total)).toEqual(wanted.map((total) => total / 12));
  });

  test('is an error where a line is', () => {
    const lines = [line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-02-30T10:00' } })];
    expect(totalsUnder({ months: 1, lines }, list)).toMatchObject({ code: 'invalidStartDateTime' });
  });

  test('has no amount beyond the last step of a rate, which cannot be compared', () => {
    const ended = rates({ brackets: 'graduated', steps: [{ upTo: 600, amount: 110 }] });
    const both = listWith({ tiers: [first, { ...second, ...ended }] });
    expect(areComparable(totalsOf(both, [line({ minutes: 45 })]))).toBe(true);
    expect(areComparable(totalsOf(both, [line({ minutes: 60 })]))).toBe(false);
  });

  test('tells which step of a rate the year reaches', () => {
    const reached = (minutes: number) => onlyOf(steps('graduated'), [line({ minutes })]).reached;
    expect(reached(45)).toBe(reached(30));
    expect(reached(60)).not.toBe(reached(45));
    expect(onlyOf({}, [line({ minutes: 45 })]).reached).toBe(onlyOf({}, [line({ minutes: 60 })]).reached);
  });
});

describe('work that is added goes on in a line', () => {
  const work = [line({ minutes: 60, times: 2 }), line({ minutes: 30 })];

  test.each<[string, object, object, number]>([
    ['of as many cents of rounding as there are jobs in a year', {}, {}, 36],
    ['of as many more as there are bands', {}, { rateBands: dayAndRest }, 72],
    ['of as many more as a rate has steps', steps('graduated'), {}, 60],
  ])('%s', (_, tier, parts, rounding) => {
    expect(onlyOf(tier, work, parts).line).toEqual({ lift: 0, rounding });
  });

  test('while the lift to a minimum stays', () => {
    expect(onlyOf({ minimumPerMonth: { amount: 300, of: 'bill' } }, work).line?.lift).toBe(12 * (30_000 - 27_000));
  });

  test.each<[string, object, object]>([
    ['minutes that a month includes', { included: { minutes: 60 } }, {}],
    ['bundles', { prepaid: [{ minutes: 600, amount: 900, validMonths: 12 }] }, {}],
    ['rules of billing', {}, { billing: [{ increment: 15, freeUnder: 7 }] }],
    ['surcharges', {}, { surcharges: [{ id: 'c', name: { nl: 'c' }, amount: 5, per: 'job' }] }],
    [
      'a minimum of each job',
      {},
      { billing: { remote: { increment: 15, minimum: 30 }, onSite: { increment: 15, minimum: 60 } } },
    ],
  ])('but not with %s', (_, tier, parts) => {
    expect(onlyOf(tier, work, parts).line).toBeUndefined();
  });

  test('so that each step costs as much as the one before it, but for the rounding', () => {
    const anyTier = fc.record({
      rate: fc.integer({ min: 1, max: 20_000 }).map((amount) => amount / 100),
      last: fc.integer({ min: 1, max: 20_000 }).map((amount) => amount / 100),
      brackets: fc.constantFrom('graduated', 'volume', undefined),
      minimum: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(anyTier, fc.integer({ min: 1, max: 60 }), ({ rate, last, brackets, minimum }, step) => {
        const technician = brackets ? { brackets, steps: [{ upTo: 3_000, amount: rate }, { amount: last }] } : rate;
        const at = (more: number) =>
          onlyOf({ minimumPerMonth: { amount: minimum, of: 'bill' }, ...rates(technician) }, [
            line({ minutes: (step + more) * 15 }),
          ]);
        const [less, middle, more] = [at(0), at(1), at(2)];
        const isSame = less.reached === more.reached && less.line?.lift === more.line?.lift;
        const bend = Math.abs(more.total - middle.total - (middle.total - less.total));
        if (isSame) expect(bend).toBeLessThanOrEqual(2 * (more.line?.rounding ?? Number.NaN));
      }),
    );
  });
});
