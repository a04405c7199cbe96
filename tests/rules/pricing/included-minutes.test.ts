import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billMonths, isRuleError, type LineItem, type QuoteRequest, quoteAmounts } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Percent } from '../../../src/schema/units.ts';
import { outline } from '../../support/outline.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';
import { roleId } from '../../support/published.ts';
import { anyLine, charged, estimate, euros, line, withoutExplanations } from '../../support/requests.ts';

const name = { nl: 'naam', en: 'name' };
const [engineer, cabling] = [roleId('engineer'), roleId('cabling')];

/** A level at 108.00 for a technician, 129.00 for an engineer and 95.00 for cabling, evenings at one and a half times. */
const including = (included: object | undefined, more: object = {}): PriceList =>
  listWith({
    rateBands: [
      { id: 'weekdayDaytime', name, hours: { 'mon-fri': ['08:00-20:00'] } },
      { id: 'rest', name, hours: 'otherwise', factor: 150, of: 'weekdayDaytime' },
    ],
    travel: { perVisit: 10 },
    tiers: oneTier({ ...(included && { included }), ...more }),
  });

const under = (request: Partial<QuoteRequest>, list: PriceList) => {
  const [tier] = estimate({ months: 1, lines: [], ...request }, list).tiers;
  if (tier === undefined) throw new Error('The list has one level.');
  return tier;
};

const creditsOf = (request: Partial<QuoteRequest>, list: PriceList): number[] => {
  const tier = under(request, list);
  return [charged(tier, 'creditPerMonth').cents, charged(tier, 'creditOnce').cents];
};

const evening = { start: { at: 'weekday', weekday: 1, time: '21:00' } } as const;

describe('two hours included each month', () => {
  const list = including({ minutes: 120 });

  test.each<[string, readonly LineItem[], number]>([
    ['pay for two of three hours', [line({ times: 3 })], -21_600],
    ['pay for all of an hour and a half', [line({ minutes: 90 })], -16_200],
    ['pay for nothing where nothing is done', [], 0],
    ['are taken by the lowest rate first', [line({ roleId: engineer }), line(), line({ roleId: cabling })], -20_300],
    ['are taken by a part of a job', [line({ minutes: 150 })], -21_600],
    ['pay one and a half times the rate in the evening', [line({ ...evening })], -16_200],
    [
      'pay for the day before the evening',
      [line({ ...evening, minutes: 60 }), line({ minutes: 75 })],
      -13_500 - 12_150,
    ],
    ['pay for what is billed, not what is worked', [line({ minutes: 46 })], -10_800],
    ['pay for visits, but not for travel', [line({ place: 'onSite', times: 2, minutes: 30 })], -21_600],
  ])('%s', (_, lines, credit) => {
    expect(creditsOf({ lines }, list)).toEqual([credit, 0]);
  });

  test('pay for no more in a year than in each of its months', () => {
    expect(under({ months: 12, lines: [line({ times: 3 })] }, list).total.cents).toBe(12 * 10_800);
  });

  test('are not carried over from a month without work', () => {
    const quarterly = { months: 6, lines: [line({ times: 5, per: 'quarter' })] };
    expect(under(quarterly, list).total.cents).toBe(2 * 3 * 10_800);
  });

  test('pay for other work in what monthly work leaves', () => {
    const lines = [line(), line({ per: 'once', minutes: 90 })];
    expect(creditsOf({ months: 2, lines }, list)).toEqual([-10_800, -10_800]);
    expect(under({ months: 2, lines }, list).total.cents).toBe(euros(54));
  });

  test('pay for weekly work as it falls in the months', () => {
    const months = billMonths({ months: 3, lines: [line({ per: 'week', minutes: 30 })] }, list, 'none' as TierId);
    if (isRuleError(months)) throw new Error(months.code);
    const paid = months.map((month) =>
      month.reduce((sum, { charge, quantity }) => sum + quantity * (charge.unitPrice ?? 0), 0),
    );
    // Four, five and four weeks of half an hour, of which four are included.
    expect(paid).toEqual([0, 5_400, 0]);
  });

  test('pay the rate that was agreed', () => {
    const agreedRateDiscounts = [{ tierId: 'none' as TierId, percent: 50 as Percent }];
    expect(creditsOf({ lines: [line({ times: 3 })], agreedRateDiscounts }, list)).toEqual([-10_800, 0]);
    expect(creditsOf({ lines: [line({ times: 2 })], agreedRateDiscounts }, list)).toEqual([-10_800, 0]);
  });

  test('stand before the least of a month', () => {
    const least = including({ minutes: 120 }, { minimumPerMonth: { amount: 300, of: 'bill' } });
    expect(under({ lines: [line({ times: 3 })] }, least).perMonth.cents).toBe(euros(300));
  });
});

test.each<[string, object, number]>([
  ['at one place', { places: ['remote'] }, -10_800],
  ['of one role', { roles: ['engineer'] }, -12_900],
  ['that begins in the evening', { bands: ['rest'] }, -16_200],
])('minutes for work %s pay for no other', (_, when, credit) => {
  const lines = [
    line(),
    line({ place: 'onSite', roleId: engineer }),
    line({ ...evening, place: 'onSite', roleId: roleId('technician') }),
  ];
  expect(creditsOf({ lines }, including({ minutes: 600, when }))).toEqual([credit, 0]);
});

test('work that costs nothing more or has no price takes no minutes', () => {
  const rates = (technician: unknown) => ({
    hourlyRates: { weekdayDaytime: { cabling: 95, technician, engineer: 129, consulting: 145 } },
  });
  const lines = [line(), line({ roleId: engineer })];
  for (const technician of ['included', 'onRequest', 'notOffered']) {
    expect(creditsOf({ lines }, including({ minutes: 60 }, rates(technician)))).toEqual([-12_900, 0]);
  }
  expect(creditsOf({ lines }, including({ minutes: 60 }, rates({ from: 90 })))).toEqual([-9_000, 0]);
});

test('a rate that is wholly covered is credited exactly what its jobs cost, a part of it never more', () => {
  // Fifteen minutes at 10.01 are 2.5025, so 2.50 a job; an hour of them costs 10.00.
  const rates = { hourlyRates: { weekdayDaytime: { cabling: 1, technician: 10.01, engineer: 1, consulting: 1 } } };
  const lines = [line({ minutes: 15, times: 4 })];
  const credit = (minutes: number) => creditsOf({ lines }, including({ minutes }, rates))[0];
  expect([30, 59, 60, 90].map(credit)).toEqual([-501, -984, -1_000, -1_000]);
  const cheap = { hourlyRates: { weekdayDaytime: { cabling: 1, technician: 0.01, engineer: 1, consulting: 1 } } };
  expect(creditsOf({ lines }, including({ minutes: 59 }, cheap))).toEqual([0, 0]);
});

test('by a unit of eight hours the minutes are worth an eighth of it an hour', () => {
  const rates = { hourlyRates: { weekdayDaytime: { cabling: 1, technician: 800, engineer: 1, consulting: 1 } } };
  const list = listWith({
    rateUnit: { minutes: 480, name },
    tiers: oneTier({ included: { minutes: 90 }, ...rates }),
  });
  expect(creditsOf({ lines: [line({ minutes: 120 })] }, list)).toEqual([-15_000, 0]);
});

describe('the explanation of included minutes', () => {
  test('tells which minutes were taken at which rate, and how many are left', () => {
    const list = including({ minutes: 120 });
    const lines = [line({ roleId: engineer }), line({ minutes: 90 })];
    expect(outline(charged(under({ lines }, list), 'creditPerMonth').explanation)).toEqual([
      'sum charges credit month = -22650 cents',
      '  allowance includedMinutes none = -22650 cents, 0 left',
      '    published includedMinutes none = 120 minutes (monthlyFee)',
      '    90 of 90 at 10800 centsPerHour, lines 1: -16200',
      '    30 of 60 at 12900 centsPerHour, lines 0: -6450',
    ]);
    const few = outline(charged(under({ lines: [line()] }, list), 'creditPerMonth').explanation);
    expect(few[1]).toBe('  allowance includedMinutes none = -10800 cents, 60 left');
  });

  test('tells what other months are credited beside that of every month', () => {
    const lines = [line(), line({ per: 'once', minutes: 90 })];
    expect(outline(charged(under({ lines }, including({ minutes: 120 })), 'creditOnce').explanation)).toEqual([
      'sum charges credit once = -10800 cents',
      '  sum creditBeside = -10800 cents',
      '    allowance includedMinutes none = -21600 cents, 0 left',
      '      published includedMinutes none = 120 minutes (monthlyFee)',
      '      120 of 150 at 10800 centsPerHour, lines 0 1: -21600',
      '    published includedMinutes none = 10800 cents (monthlyFee)',
    ]);
  });

  test('is of other work alone where there is no monthly work', () => {
    const told = outline(
      charged(under({ lines: [line({ per: 'once' })] }, including({ minutes: 120 })), 'creditOnce').explanation,
    );
    expect(told[1]).toBe('  allowance includedMinutes none = -10800 cents, 60 left');
  });

  test('names the rate by its unit', () => {
    const list = listWith({
      rateUnit: { minutes: 480, name },
      tiers: oneTier({ included: { minutes: 60 } }),
    });
    expect(outline(charged(under({ lines: [line()] }, list), 'creditPerMonth').explanation)[3]).toBe(
      '    60 of 60 at 10800 centsPerRateUnit, lines 0: -1350',
    );
  });
});

const anyIncluded = fc.record({
  minutes: fc.integer({ min: 1, max: 2_000 }),
  when: fc.constantFrom({}, { places: ['remote'] }, { roles: ['engineer', 'technician'] }, { bands: ['rest'] }),
});

const anyRates = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([technician, engineers]) => ({
    hourlyRates: {
      weekdayDaytime: { cabling: 95, technician: technician / 100, engineer: engineers / 100, consulting: 'included' },
    },
  }));

const anyRequest: fc.Arbitrary<QuoteRequest> = fc.record({
  months: fc.integer({ min: 1, max: 30 }),
  lines: fc.array(
    fc
      .record({ item: anyLine, minutes: fc.integer({ min: 1, max: 300 }), times: fc.integer({ min: 1, max: 5 }) })
      .map(({ item, minutes, times }) => line({ ...item, minutes, times })),
    { maxLength: 4 },
  ),
});

const totalOf = (request: QuoteRequest, list: PriceList): number => under(request, list).total.cents;

describe('included minutes', () => {
  test('more of them never cost more, and they never pay for more than the work', () => {
    fc.assert(
      fc.property(anyRequest, anyIncluded, anyRates, fc.nat(300), (request, included, rates, more) => {
        const few = totalOf(request, including(included, rates));
        const many = totalOf(request, including({ ...included, minutes: included.minutes + more }, rates));
        expect(many).toBeLessThanOrEqual(few);
        expect(few).toBeLessThanOrEqual(totalOf(request, including(undefined, rates)));
        const travel = charged(under(request, including(undefined, rates)), 'travelPerMonth').cents * request.months;
        expect(many).toBeGreaterThanOrEqual(travel);
      }),
    );
  });

  test('pay the same whatever the order of the lines', () => {
    fc.assert(
      fc.property(anyRequest, anyIncluded, anyRates, (request, included, rates) => {
        const list = including(included, rates);
        const turned = { ...request, lines: request.lines.toReversed() };
        expect(totalOf(turned, list)).toBe(totalOf(request, list));
      }),
    );
  });

  test('are the same with and without their explanation, whose parts add up to what is shown', () => {
    fc.assert(
      fc.property(anyRequest, anyIncluded, anyRates, (request, included, rates) => {
        const list = including(included, rates);
        expect(withoutExplanations(quoteAmounts(request, list))).toBe(withoutExplanations(estimate(request, list)));
        const credit = charged(under(request, list), 'creditPerMonth').explanation;
        if (credit.kind !== 'sum') throw new Error(credit.kind);
        const [allowance] = credit.parts;
        if (allowance === undefined) return;
        if (allowance.kind !== 'allowance') throw new Error(allowance.kind);
        const taken = allowance.taken.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(taken + allowance.left).toBe(included.minutes);
        expect(allowance.taken.reduce((sum, { cents }) => sum + cents, 0)).toBe(allowance.value.amount);
      }),
    );
  });
});

describe('the credit for what is included', () => {
  const creditCharges = (request: Partial<QuoteRequest>, list: PriceList) => {
    const months = billMonths({ months: 2, lines: [], ...request }, list, 'none' as TierId);
    if (isRuleError(months)) throw new Error(months.code);
    return months.map((month) => month.flatMap(({ charge }) => (charge.what === 'credit' ? [charge] : [])));
  };

  test('is rounded once for all work at a rate, also where one takes a factor to come to it', () => {
    // A quarter of an hour at 0.99 is 25 cents; sixteen minutes of the half hour are 26.4.
    const hourlyRates = { weekdayDaytime: { cabling: 9, technician: 0.66, engineer: 0.99, consulting: 9 } };
    const lines = [line({ minutes: 15, ...evening }), line({ minutes: 15, roleId: engineer })];
    const list = including({ minutes: 16 }, { hourlyRates });
    expect(creditsOf({ lines }, list)).toEqual([-26, 0]);
    expect(creditsOf({ lines: lines.toReversed() }, list)).toEqual([-26, 0]);
  });

  test('tells the work that takes it alone', () => {
    const lines = [line({ minutes: 60 }), line({ minutes: 60, roleId: engineer })];
    const [[credit] = []] = creditCharges({ lines }, including({ minutes: 60 }));
    expect(credit).toMatchObject({ subject: { of: 'includedMinutes', tierId: 'none' }, openItems: [] });
    expect(credit?.why?.()).toMatchObject({ taken: [{ lines: [0], minutes: 60, of: 60 }], left: 0 });
    expect(credit?.why?.()).toHaveProperty('taken.length', 1);
  });

  test('stands in the months with work alone, once in each', () => {
    const list = including({ minutes: 60 });
    const amounts = (lines: readonly LineItem[]) =>
      creditCharges({ lines }, list).map((month) => month.map(({ unitPrice }) => unitPrice));
    expect(amounts([line({ minutes: 60 })])).toEqual([[-10_800], [-10_800]]);
    expect(amounts([line({ minutes: 60, per: 'once' })])).toEqual([[-10_800], []]);
    // The hour that is included has been taken by the work of every month.
    expect(amounts([line({ minutes: 60 }), line({ minutes: 60, per: 'once' })])).toEqual([[-10_800], [-10_800]]);
    expect(amounts([])).toEqual([[], []]);
  });

  test('is none under a level that includes nothing', () => {
    expect(creditCharges({ lines: [line({ minutes: 60 })] }, including(undefined))).toEqual([[], []]);
  });
});
