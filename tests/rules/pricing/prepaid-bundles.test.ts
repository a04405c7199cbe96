import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billMonths, isRuleError, type LineItem, type QuoteRequest } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { FactorPercent, Percent } from '../../../src/schema/units.ts';
import { outline } from '../../support/outline.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { roleId } from '../../support/published.ts';
import { anyLine, charged, estimate, euros, line } from '../../support/requests.ts';
import {
  dayAndRest,
  expectOneAmount,
  expectSameReversed,
  monthsOf,
  ratesWith,
  sumOf,
  totalOf,
  under,
} from '../../support/shared-work.ts';

const engineer = roleId('engineer');

const fixed = (hours: number, amount: number, validMonths = 12) => ({ minutes: hours * 60, amount, validMonths });
const tenHours = [fixed(10, 900)];

/** A level with bundles and, unless it has rates of its own, no other price for work. */
const withBundles = (prepaid: readonly object[], more: object = {}): PriceList =>
  listWith({ rateBands: dayAndRest, travel: { perVisit: 10 }, tiers: oneTier({ hourlyRates: {}, prepaid, ...more }) });

const once = (minutes: number, more: Partial<Omit<LineItem, 'minutes'>> = {}) =>
  line({ per: 'once', ...more, minutes });
const evening = { start: { at: 'weekday', weekday: 1, time: '21:00' } } as const;
const monthly = (minutes: number, more: Partial<Omit<LineItem, 'minutes'>> = {}) => line({ ...more, minutes });

describe('a level with bundles of ten hours for remote work', () => {
  const remote = [{ ...fixed(10, 900), when: { places: ['remote'] } }];
  const list = withBundles(remote, ratesWith(108));
  const visit = { place: 'onSite' } as const;

  test.each<[string, readonly LineItem[], number]>([
    ['ten remote hours', [once(600)], 900],
    ['ten hours on site, each at its rate and with its travel', [once(600, visit)], 1_080 + 10],
    ['nine hours of each', [once(540), once(540, visit)], 900 + 972 + 10],
    [
      'nine remote hours and one on site, which is not taken from what is left',
      [once(540), once(60, visit)],
      900 + 118,
    ],
    ['an hour of each, which no bundle is worth', [once(60), once(60, visit)], 108 + 118],
  ])('costs for %s what they and the rates come to', (_, lines, amount) => {
    expect(totalOf({ lines }, list)).toBe(euros(amount));
    expectSameReversed({ months: 1, lines: [...lines] }, list);
  });

  test('leaves other work on request where its rate is left out', () => {
    const { lines, openItems } = under({ months: 1, lines: [once(60), once(60, visit)] }, withBundles(remote));
    expect(lines.map(({ perJob }) => perJob)).toEqual([null, null]);
    expect(openItems).toMatchObject([{ reason: 'rateOnRequest', line: 1 }]);
  });
});

describe('a level with bundles of ten hours alone', () => {
  const list = withBundles(tenHours);

  test.each<[string, readonly LineItem[], number]>([
    ['nothing', [], 0],
    ['a quarter of an hour', [once(15)], 900],
    ['ten hours', [once(600)], 900],
    ['a quarter more', [once(615)], 1_800],
    ['ten hours of two lines', [once(300), once(300, { roleId: engineer })], 900],
    ['seven hours in the evening', [monthly(420, evening)], 1_800],
  ])('costs for %s as many as hold it', (_, lines, amount) => {
    expect(totalOf({ lines }, list)).toBe(euros(amount));
  });

  test('pays for the work of a year in its first month, and begins again with the next', () => {
    const request = { months: 14, lines: [monthly(75)] };
    expect(monthsOf(request, list)).toEqual([180_000, ...Array.from({ length: 11 }, () => 0), 90_000, 0]);
    expect(under(request, list)).toMatchObject({ isAverage: true, firstYear: { cents: 180_000 } });
  });

  test('lets what is left expire with its months', () => {
    const quarterly = withBundles([fixed(10, 900, 3)]);
    expect(monthsOf({ months: 6, lines: [monthly(60)] }, quarterly)).toEqual([90_000, 0, 0, 90_000, 0, 0]);
  });

  test('has no price by the job, and the average as its month', () => {
    const { lines, perMonth, openItems } = under({ months: 12, lines: [monthly(30)] }, list);
    expect(lines).toEqual([{ perJob: null, amount: null }]);
    expect([perMonth.cents, openItems]).toEqual([euros(75), []]);
  });

  test('can be the cheapest, also where all of the work is included', () => {
    const [plain, bundled] = twoTiers({});
    const cheapest = (more: object, minutes: number) => {
      const tiers = [plain, { ...bundled, prepaid: tenHours, hourlyRates: {}, ...more }];
      return estimate({ months: 1, lines: [once(minutes)] }, listWith({ tiers })).cheapest.tierIds;
    };
    expect(cheapest({}, 60)).toEqual(['none']);
    expect(cheapest({}, 600)).toEqual(['office']);
    expect(cheapest({ included: { minutes: 60 } }, 60)).toEqual(['office']);
  });

  test('leaves open what is outside all hours, until a factor was agreed', () => {
    const office = listWith({ tiers: oneTier({ hourlyRates: {}, prepaid: tenHours }) });
    const lines = [monthly(60, evening), monthly(60)];
    expect(under({ lines }, office)).toMatchObject({ openItems: [{ reason: 'outOfBand' }], total: { cents: 90_000 } });
    const agreed = { lines: [monthly(420, evening)], agreedOutOfBandFactor: 150 as FactorPercent };
    expect(under(agreed, office)).toMatchObject({ openItems: [], total: { cents: 180_000 } });
  });

  test('leaves the included minutes out before it counts', () => {
    const including = withBundles(tenHours, { included: { minutes: 120 } });
    expect(totalOf({ months: 12, lines: [monthly(165)] }, including)).toBe(euros(900));
    expect(totalOf({ months: 12, lines: [monthly(185)] }, including)).toBe(euros(1_800));
  });
});

describe('a level with bundles of ten hours, and 108 an hour for what is over', () => {
  const list = withBundles(tenHours, ratesWith(108));

  test.each<[string, readonly LineItem[], number]>([
    ['eight hours at the rate, which is cheaper', [once(480)], 8 * 108],
    ['eight hours and a half in a bundle', [once(510)], 900],
    ['ten hours and a quarter in a bundle and at the rate', [once(615)], 900 + 27],
    ['nineteen hours in two bundles', [once(1_140)], 1_800],
    ['a bundle first of the cheaper work', [once(600, { roleId: engineer }), once(60)], 900 + 129],
    ['seven hours in the evening, of which twenty minutes are over', [monthly(420, evening)], 900 + 54],
  ])('does %s', (_, lines, amount) => {
    expect(totalOf({ lines }, list)).toBe(euros(amount));
  });

  test('keeps the price of each job where nothing is bought', () => {
    const { lines, perMonth, isAverage } = under({ months: 1, lines: [monthly(60)] }, list);
    expect(lines).toMatchObject([{ perJob: { cents: 10_800 } }]);
    expect([perMonth.cents, isAverage]).toEqual([10_800, undefined]);
  });

  test('takes work month by month, and what is over in the month in which it is done', () => {
    expect(monthsOf({ months: 5, lines: [monthly(150)] }, list)).toEqual([...[90_000, 0, 0, 0], ...[27_000]]);
  });

  test('takes of work at one rate what fits, to a hundredth of a minute', () => {
    // Ten hours hold six hours and forty minutes of the evening, so that five of the next job are over at 162.00.
    expect(totalOf({ lines: [monthly(405, evening)] }, list)).toBe(euros(900 + 13.5));
  });

  test('takes an agreed discount off what is over', () => {
    const agreedRateDiscounts = [{ tierId: 'none' as TierId, percent: 50 as Percent }];
    expect(totalOf({ lines: [once(1_035)], agreedRateDiscounts }, list)).toBe(euros(17.25 * 54));
    const cheap = withBundles([fixed(10, 500)], ratesWith(108));
    expect(totalOf({ lines: [once(615)], agreedRateDiscounts }, cheap)).toBe(euros(500 + 13.5));
  });

  test('leaves to itself what is included in the fee, or not offered', () => {
    const consulting = roleId('consulting');
    const lines = [once(600), once(600, { roleId: consulting })];
    expect(totalOf({ lines }, list)).toBe(euros(900));
    const refused = withBundles(tenHours, ratesWith('notOffered'));
    expect(under({ lines: [once(60)] }, refused).openItems).toMatchObject([{ reason: 'notOffered' }]);
    const open = withBundles(tenHours, ratesWith('onRequest'));
    expect(under({ lines: [once(60)] }, open).openItems).toMatchObject([{ reason: 'rateOnRequest' }]);
  });

  test('holds work without a rate, and all that comes before it', () => {
    const mixed = withBundles(tenHours, { hourlyRates: { weekdayDaytime: { engineer: 129 } } });
    const lines = [once(60), monthly(60, { roleId: engineer })];
    expect(totalOf({ months: 2, lines }, mixed)).toBe(euros(900));
    expect(totalOf({ months: 1, lines: [monthly(60, { roleId: engineer })] }, mixed)).toBe(euros(129));
  });

  test('says that a price is the least where what is over begins at an amount', () => {
    const from = withBundles(tenHours, ratesWith({ from: 108 }));
    const lines = [once(615), once(300)];
    expect(under({ lines: [once(600)] }, from).openItems).toEqual([]);
    expect(under({ lines }, from).openItems.map(({ reason, line: index, what }) => [reason, index, what])).toEqual([
      ['from', 0, 'over'],
      ['from', 1, 'over'],
    ]);
  });
});

describe('the explanation of bundles', () => {
  test('tells which work takes what of them, what is left and what is over', () => {
    const list = withBundles([fixed(10, 900, 3)], ratesWith(108));
    const request = { months: 4, lines: [monthly(165), monthly(30, evening)] };
    const tier = under(request, list);
    expect(outline(charged(tier, 'bundleOnce').explanation)).toEqual([
      'sum charges bundle once = 90000 cents',
      '  bundles bundles none = 90000 cents, 1 of 600 at 90000 in month 0 for 3, 0 left',
      '    month 0, lines 0: 165 at 100 take 165',
      '    month 0, lines 1: 30 at 150 take 45',
      '    month 1, lines 0: 165 at 100 take 165',
      '    month 1, lines 1: 30 at 150 take 45',
      '    month 2, lines 0: 165 at 100 take 165',
      '    month 2, lines 1: 30 at 150 take 15',
    ]);
    expect(outline(charged(tier, 'overOnce').explanation)).toEqual([
      'sum charges over once = 43200 cents',
      '  sum workOfMonth 2 = 5400 cents',
      '    product overBundles 1 = 5400 cents',
      '      published hourlyRate none technician weekdayDaytime = 10800 centsPerHour (hourlyRate)',
      '      given workedMinutes = 30 bundleMinutes',
      '  sum workOfMonth 3 = 37800 cents',
      '    product overBundles 0 = 29700 cents',
      '      published hourlyRate none technician weekdayDaytime = 10800 centsPerHour (hourlyRate)',
      '      given workedMinutes = 165 minutes',
      '    product overBundles 1 = 8100 cents',
      '      published hourlyRate none technician weekdayDaytime = 10800 centsPerHour (hourlyRate)',
      '      given workedMinutes = 30 minutes',
      '      published bandFactor rest = 150 factorPercent (hourlyRate)',
    ]);
  });

  test('tells what is included of the work, which takes nothing', () => {
    const list = withBundles(tenHours, { included: { minutes: 60 } });
    expect(outline(charged(under({ lines: [once(90)] }, list), 'bundleOnce').explanation)).toEqual([
      'sum charges bundle once = 90000 cents',
      '  bundles bundles none = 90000 cents, 1 of 600 at 90000 in month 0 for 12, 570 left',
      '    allowance includedMinutes none = 0 cents, 0 left',
      '      published includedMinutes none = 60 minutes (monthlyFee)',
      '      60 of 90, lines 0',
      '    month 0, lines 0: 30 at 100 take 30',
    ]);
  });
});

const anyBundles = fc
  .record({
    sizes: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
    price: fc.integer({ min: 10, max: 110 }),
    validMonths: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ sizes, price, validMonths }) =>
    // A larger bundle costs somewhat less an hour.
    sizes.map((hours) => fixed(hours, hours * price - hours * hours * 0.25, validMonths)),
  );

const anyRequest: fc.Arbitrary<QuoteRequest> = fc.record({
  months: fc.integer({ min: 1, max: 14 }),
  lines: fc.array(
    fc
      .record({
        item: anyLine,
        minutes: fc.integer({ min: 1, max: 240 }),
        times: fc.integer({ min: 1, max: 3 }),
        isLate: fc.boolean(),
      })
      .map(({ item, minutes, times, isLate }) =>
        line({ ...item, minutes, times, place: 'remote', ...(isLate && item.per !== 'once' && evening) }),
      ),
    { maxLength: 4 },
  ),
});

const anyMore = fc.record({
  technician: fc.option(fc.integer({ min: 1_000, max: 15_000 }).map((rate) => rate / 100)),
  included: fc.option(fc.record({ minutes: fc.integer({ min: 1, max: 300 }) })),
});
const moreOf = ({ technician, included }: { technician: number | null; included: object | null }) => ({
  ...(technician === null ? {} : ratesWith(technician)),
  ...(included && { included }),
});

describe('bundles', () => {
  test('cost the same whatever the order of the lines', () => {
    fc.assert(
      fc.property(anyBundles, anyMore, anyRequest, (prepaid, more, request) => {
        const list = withBundles(prepaid, moreOf(more));
        expectSameReversed(request, list);
      }),
    );
  });

  test('cost no more than the rates, and no more with more minutes included', () => {
    fc.assert(
      fc.property(anyBundles, anyMore, anyRequest, fc.nat(200), (prepaid, more, request, minutes) => {
        const own = totalOf(request, withBundles(prepaid, moreOf(more)));
        if (more.technician !== null) {
          const plain = listWith({ rateBands: dayAndRest, tiers: oneTier(moreOf(more)) });
          expect(own).toBeLessThanOrEqual(totalOf(request, plain));
        }
        const included = { minutes: (more.included?.minutes ?? 0) + minutes + 1 };
        expect(totalOf(request, withBundles(prepaid, moreOf({ ...more, included })))).toBeLessThanOrEqual(own);
      }),
    );
  });

  test('come to the same with and without explanation, as a table of months and over the first year', () => {
    fc.assert(
      fc.property(anyBundles, anyMore, anyRequest, (prepaid, more, request) => {
        const list = withBundles(prepaid, moreOf(more));
        expectOneAmount(request, list);
      }),
    );
  });

  test('hold what they are said to hold', () => {
    fc.assert(
      fc.property(anyBundles, anyMore, anyRequest, (prepaid, more, request) => {
        const charge = charged(under(request, withBundles(prepaid, moreOf(more))), 'bundleOnce').explanation;
        const windows = charge.kind === 'sum' ? charge.parts : [charge];
        for (const window of windows.filter((node) => node.kind === 'bundles')) {
          const bought = sumOf(window.bought.map(({ times, minutes }) => times * minutes));
          expect(sumOf(window.taken.map(({ taken }) => taken)) + window.left).toBeCloseTo(bought, 6);
          expect(sumOf(window.bought.map(({ times, cents }) => times * cents))).toBe(window.value.amount);
          expect(window.left).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test('very much work is priced at once', () => {
  const lines = Array.from({ length: 100 }, () => line({ minutes: 60_000, times: 1_000 }));
  for (const more of [{}, ratesWith(108)]) {
    expect(totalOf({ months: 12, lines }, withBundles([fixed(10, 0.9)], more))).toBe(12 * 100 * 1_000 * 100 * 90);
  }
});

test('very much work is in no dearer a set than any other', () => {
  const anyTwo = fc.record({
    sizes: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    prices: fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 3, maxLength: 3 }),
    rate: fc.integer({ min: 20, max: 150 }),
  });
  fc.assert(
    fc.property(anyTwo, fc.array(fc.integer({ min: 60, max: 4_000 }), { minLength: 1, maxLength: 3 }), (two, hours) => {
      const prepaid = two.sizes.map((size, index) => fixed(size, two.prices[index] ?? 1, 1));
      const lines = hours.map((minutes, index) => once(minutes, { roleId: index === 0 ? engineer : line().roleId }));
      const list = withBundles(prepaid, {
        hourlyRates: { weekdayDaytime: { technician: two.rate, engineer: two.rate + 7 } },
      });
      const billed = hours.map((minutes) => Math.ceil(minutes / 15) * 15);
      const [dear = 0, ...cheap] = billed;
      const cheaper = sumOf(cheap);
      // For every number of hours: what bundles cost that hold them, and what is over at the rates, the dearer work last.
      const sets = [0];
      const most = Math.ceil(sumOf(billed) / 60);
      for (let size = 1; size <= most; size += 1) {
        sets[size] = Math.min(
          ...two.sizes.map((own, index) => (two.prices[index] ?? 0) * 100 + (sets[Math.max(0, size - own)] ?? 0)),
        );
      }
      const costs = sets.map((price, size) => {
        const over = Math.max(0, cheaper - size * 60);
        const dearOver = Math.min(dear, Math.max(0, sumOf(billed) - size * 60));
        return price + Math.round((over * two.rate * 100) / 60) + Math.round((dearOver * (two.rate + 7) * 100) / 60);
      });
      expect(totalOf({ lines }, list)).toBe(Math.min(...costs));
    }),
  );
});

describe('beside the work that bundles hold', () => {
  const rates = (technician: unknown) => ({
    weekdayDaytime: { cabling: 95, technician, engineer: 'onRequest', consulting: 'included' },
  });
  const billOf = (request: Partial<QuoteRequest>, list: PriceList) => {
    const months = billMonths({ months: 1, lines: [], ...request }, list, 'none' as TierId);
    if (isRuleError(months)) throw new Error(months.code);
    return months.flat().map(({ charge }) => charge);
  };
  const whyOf = (what: string, request: Partial<QuoteRequest>, list: PriceList) =>
    billOf(request, list)
      .filter((charge) => charge.what === what)
      .map(({ why }) => why?.());

  test('what is included costs nothing, and what is on request stays open', () => {
    const list = withBundles(tenHours, { hourlyRates: rates(108) });
    const lines = [once(600), once(60, { roleId: roleId('consulting') }), once(60, { roleId: engineer })];
    const tier = under({ lines }, list);
    expect(tier.lines.map(({ amount }) => amount?.cents ?? null)).toEqual([null, 0, null]);
    expect(tier.openItems).toMatchObject([{ reason: 'rateOnRequest', line: 2 }]);
    expect(tier.total.cents).toBe(euros(900));
  });

  test('what is over pays its rate in each month in which it is done', () => {
    // Twenty of the twenty-four hours of a year are cheaper from bundles.
    const list = withBundles([fixed(10, 590)], { hourlyRates: rates(60) });
    const request = { months: 12, lines: [monthly(120)] };
    expect(monthsOf(request, list)).toEqual([1_180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120, 120].map(euros));
  });

  test('the bundles say from which months they are taken, and what is over whose rate it pays', () => {
    const list = withBundles([fixed(10, 590)], {
      hourlyRates: { weekdayDaytime: { ...rates(60).weekdayDaytime, engineer: 70 } },
    });
    const lines = [once(600), once(60, { roleId: engineer })];
    expect(billOf({ lines }, list).find(({ what }) => what === 'bundle')?.subject).toEqual({
      of: 'bundles',
      tierId: 'none',
    });
    const [bundles] = whyOf('bundle', { lines }, list);
    expect(bundles).toMatchObject({ taken: [{ month: 0, lines: [0], minutes: 600 }], months: { from: 0, count: 12 } });
    expect(bundles).toHaveProperty('taken.length', 1);
    expect(whyOf('over', { lines }, list)).toMatchObject([
      {
        parts: [
          {
            factors: [
              { subject: { of: 'hourlyRate', roleId: engineer }, value: { unit: 'centsPerHour', amount: 7_000 } },
              {},
            ],
          },
        ],
      },
    ]);
  });

  test('the next bundles say that they begin with the next year', () => {
    const again = whyOf('bundle', { months: 13, lines: [monthly(60)] }, withBundles(tenHours));
    expect(again).toMatchObject([{ months: { from: 0, count: 12 } }, { months: { from: 12, count: 12 } }]);
  });

  test('what is over says what was agreed off its rate, which can be by the day', () => {
    const rateUnit = { minutes: 480, name: { nl: 'dag', en: 'day' } };
    const tiers = oneTier({ prepaid: tenHours, hourlyRates: rates(960) });
    const list = listWith({ rateUnit, travel: { perVisit: 10 }, tiers });
    const agreedRateDiscounts = [{ tierId: 'none' as TierId, percent: 10 as Percent }];
    expect(whyOf('over', { lines: [once(615)], agreedRateDiscounts }, list)).toMatchObject([
      {
        parts: [
          {
            factors: [
              { value: { unit: 'centsPerRateUnit', amount: 96_000 } },
              {},
              { value: { unit: 'percent', amount: 90 } },
            ],
          },
        ],
      },
    ]);
  });

  test('a rate that begins at an amount leaves its line open once, however many months pay it', () => {
    const list = withBundles([fixed(10, 590)], { hourlyRates: rates({ from: 60 }) });
    const { openItems } = under({ months: 12, lines: [monthly(120)] }, list);
    expect(openItems).toMatchObject([{ reason: 'from', what: 'over', per: 'once', line: 0 }]);
  });

  test('what a month includes is told with the bundles that it leaves alone', () => {
    const list = withBundles([fixed(10, 590)], { hourlyRates: rates(108), included: { minutes: 60 } });
    expect(whyOf('bundle', { lines: [once(660)] }, list)).toMatchObject([
      { included: [{ kind: 'allowance', taken: [{ minutes: 60 }] }] },
    ]);
    expect(whyOf('bundle', { lines: [once(660)] }, list)[0]).not.toHaveProperty('included.0.taken.0.rate');
  });
});
