import { describe, expect, test } from 'vitest';
import { isRuleError, type LineItem } from '../../../src/rules/index.ts';
import type { BillContext } from '../../../src/rules/pricing/bill-context.ts';
import { billLines } from '../../../src/rules/pricing/bill-line.ts';
import { chargesOf } from '../../../src/rules/pricing/charges-of.ts';
import {
  amountOf,
  joined,
  monthlyWork,
  monthsWithOtherWork,
  type RatedWork,
  timesRate,
  workAtRates,
  workByMonth,
} from '../../../src/rules/pricing/concepts/rated-work.ts';
import { labourCharges } from '../../../src/rules/pricing/labour-charges.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';
import { roleId } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const [engineer, cabling, consulting] = [roleId('engineer'), roleId('cabling'), roleId('consulting')];
const name = { nl: 'naam', en: 'name' };
const rateBands = [
  { id: 'weekdayDaytime', name, hours: { 'mon-fri': ['08:00-20:00'] } },
  { id: 'late', name, hours: { 'mon-fri': ['20:00-22:00'] } },
  { id: 'rest', name, hours: 'otherwise', factor: 150, of: 'weekdayDaytime' },
];
const day = { cabling: 95, technician: 68, engineer: 129, consulting: 'included' };
const late = { start: { at: 'weekday', weekday: 1, time: '20:00' } } as const;
const night = { start: { at: 'weekday', weekday: 1, time: '23:00' } } as const;

const contextOf = (lines: readonly LineItem[], weekdayDaytime: object = day, more: object = {}): BillContext => {
  const hourlyRates = { late: { ...day, ...weekdayDaytime }, weekdayDaytime: { ...day, ...weekdayDaytime }, ...more };
  const prepaid = 'prepaid' in more ? more : {};
  const list = listWith({ rateBands, travel: { perVisit: 10 }, tiers: oneTier({ hourlyRates, ...prepaid }) });
  const [tier] = list.tiers;
  const request = { months: 6, lines };
  const billed = billLines(request, list);
  if (tier === undefined || isRuleError(billed)) throw new Error('The list has one level.');
  return { request, priceList: list, tier, lines: billed };
};

/** The work of a month in its order: the rate with its factor in euros, minutes, cents and lines. */
const told = (context: BillContext) =>
  workAtRates(monthlyWork(labourCharges(context)), context).map(
    ({ rate, factor, minutes, cents, lines }) =>
      `${rate / 10_000} (${factor} %): ${minutes} min, ${cents / 100}, of ${lines().join()}`,
  );

describe('the work of a month', () => {
  const lines = [
    line({ minutes: 60, roleId: engineer }),
    line({ minutes: 30 }),
    line({ minutes: 60, roleId: consulting }),
    line({ minutes: 60, ...night }),
    line({ minutes: 15, times: 2 }),
    line({ minutes: 45, per: 'once' }),
  ];

  test('is added up by rate and factor, the lowest first, without what is included', () => {
    expect(told(contextOf(lines))).toEqual([
      '68 (100 %): 60 min, 68, of 1,4',
      '102 (150 %): 60 min, 102, of 3',
      '129 (100 %): 60 min, 129, of 0',
    ]);
  });

  test('is the same in any order of its lines', () => {
    const amounts = (all: readonly LineItem[]) => told(contextOf(all)).map((text) => text.split(', of')[0]);
    expect(amounts(lines.toReversed())).toEqual(amounts(lines));
  });

  test('takes at equal rates what has no factor first', () => {
    const equal = { technician: 66, engineer: 99 };
    expect(told(contextOf([line({ minutes: 60, ...night }), line({ minutes: 60, roleId: engineer })], equal))).toEqual([
      '99 (100 %): 60 min, 99, of 1',
      '99 (150 %): 60 min, 99, of 0',
    ]);
  });

  test('takes at equal rates what has no steps first, then tables by the bands and roles of the list', () => {
    const stepsAt = (amount: number) => ({ brackets: 'graduated', steps: [{ upTo: 600, amount }, { amount: 50 }] });
    const rates = { engineer: 90, technician: stepsAt(90), cabling: stepsAt(90) };
    const jobs = [
      line({ minutes: 15, ...late }),
      line({ minutes: 30, roleId: cabling, ...late }),
      line({ minutes: 45 }),
      line({ minutes: 60, roleId: cabling }),
      line({ minutes: 75, roleId: engineer }),
    ];
    const orderOf = (all: readonly LineItem[]) => {
      const context = contextOf(all, rates);
      return workAtRates(monthlyWork(labourCharges(context)), context).map(({ minutes }) => minutes);
    };
    expect(orderOf(jobs)).toEqual([75, 60, 45, 30, 15]);
    expect(orderOf(jobs.toReversed())).toEqual([75, 60, 45, 30, 15]);
  });

  test('takes what only bundles can hold before what costs nothing', () => {
    const prepaid = [{ minutes: 600, amount: 900, validMonths: 12 }];
    const list = listWith({
      tiers: oneTier({
        prepaid,
        hourlyRates: { weekdayDaytime: { cabling: 95, engineer: 0, consulting: 'included' } },
      }),
    });
    const [tier] = list.tiers;
    const request = { months: 1, lines: [line({ minutes: 60, roleId: engineer }), line({ minutes: 30 })] };
    const billed = billLines(request, list);
    if (tier === undefined || isRuleError(billed)) throw new Error('The list has one level.');
    const context = { request, priceList: list, tier, lines: billed };
    const works = workAtRates(monthlyWork(labourCharges(context)), context);
    expect(works.map(({ pool, minutes }) => [pool, minutes])).toEqual([
      ['bundles', 30],
      [undefined, 60],
    ]);
  });
});

describe('work that is joined', () => {
  const context = contextOf([]);
  const work = (more: Partial<RatedWork> & { readonly of: readonly number[] }): RatedWork => {
    const { of, ...own } = more;
    return {
      ...{ rate: 680_000, factor: 100, minutes: 60, cents: 6_800, share: undefined as never },
      lines: () => of,
      ...own,
    };
  };
  const shown = (works: readonly RatedWork[]) =>
    joined(works, context).map(({ rate, factor, pool, minutes, cents, whole, lines }) => ({
      ...{ rate, factor, pool, minutes, cents, lines: lines() },
      ...(whole && { whole }),
    }));

  test('at one rate is one, with all of its lines in their order', () => {
    expect(shown([work({ of: [10, 2] }), work({ of: [2, 1], minutes: 30, cents: 3_400 })])).toEqual([
      { rate: 680_000, factor: 100, pool: undefined, minutes: 90, cents: 10_200, lines: [1, 2, 10] },
    ]);
  });

  test('keeps what it was with the minutes that are included', () => {
    const whole = { minutes: 100, cents: 11_333 };
    const joinedWhole = { minutes: 160, cents: 18_133 };
    expect(shown([work({ of: [0], whole }), work({ of: [1] })])).toMatchObject([{ minutes: 120, whole: joinedWhole }]);
    expect(shown([work({ of: [0] }), work({ of: [1], whole })])).toMatchObject([{ minutes: 120, whole: joinedWhole }]);
    expect(shown([work({ of: [0] }), work({ of: [1] })])[0]).not.toHaveProperty('whole');
  });

  test.each<[string, Partial<RatedWork>]>([
    ['rate', { rate: 690_000 }],
    ['factor', { factor: 150 }],
    ['way of being priced', { pool: 'bundles' }],
  ])('is told apart by its %s', (_, other) => {
    expect(shown([work({ of: [0] }), work({ of: [1], ...other })])).toHaveLength(2);
  });

  test('stands in the order of its rates', () => {
    const works = [work({ of: [0], rate: 900_000 }), work({ of: [1], pool: 'bundles', rate: 0 }), work({ of: [2] })];
    expect(shown(works).map(({ lines }) => lines[0])).toEqual([1, 2, 0]);
  });
});

describe('what minutes come to', () => {
  const context = contextOf([]);

  test('is rounded half up once, also beyond what a number holds', () => {
    expect(timesRate(9_999, 3_000, 100, context)).toBe(5_000);
    expect(timesRate(9_998, 3_000, 100, context)).toBe(4_999);
    const many = 3_000 * 1_001;
    expect(timesRate(999_999_999, many, 100, context)).toBe((999_999_999 * 1_001 + 1) / 2);
  });

  test('is for all of some work what its jobs cost, for a part its rate, and never more', () => {
    // Two quarters of an hour at 0.98, each rounded up.
    const work = { rate: 9_800, minutes: 30, cents: 50 };
    expect(amountOf(work, 30, context)).toBe(50);
    expect(amountOf(work, 16, context)).toBe(26);
    expect(amountOf({ ...work, cents: 40 }, 29, context)).toBe(40);
  });
});

describe('the work of each month', () => {
  const lines = [
    line({ minutes: 60 }),
    line({ minutes: 30, per: 'quarter' }),
    line({ minutes: 15, per: 'once', place: 'onSite' }),
  ];
  const context = contextOf(lines);
  const bill = chargesOf(context);

  test('holds that of every month, and that of a quarter or once in the month in which it is done', () => {
    const months = workByMonth(bill, 6).map(({ month, work }) => [month, work.map(({ charge }) => charge.line).join()]);
    expect(months).toEqual([
      [0, '0,1,2'],
      [1, '0'],
      [2, '0'],
      [3, '0,1'],
      [4, '0'],
      [5, '0'],
    ]);
    expect(
      workByMonth(bill, 6)
        .flatMap(({ work }) => work)
        .every(({ charge }) => charge.what === 'labour'),
    ).toBe(true);
  });

  test('is shared by months that differ in nothing', () => {
    const [, second, third] = workByMonth(bill, 6);
    expect(third?.work).toBe(second?.work);
  });

  test('stands beside that of every month in some', () => {
    expect(monthsWithOtherWork(bill, 6).map(({ month }) => month)).toEqual([0, 3]);
    expect(monthsWithOtherWork(chargesOf(contextOf(lines.slice(0, 1))), 6)).toEqual([]);
  });

  test('of every month is no travel', () => {
    const visits = contextOf([line({ minutes: 60, place: 'onSite' })]);
    expect(monthlyWork(chargesOf(visits)).map(({ charge }) => charge.what)).toEqual(['labour']);
  });
});
