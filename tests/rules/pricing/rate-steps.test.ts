import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billMonths, isRuleError, type LineItem, type QuoteRequest } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Percent } from '../../../src/schema/units.ts';
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
  totalOf,
  under,
} from '../../support/shared-work.ts';

const engineer = roleId('engineer');

/** Twelve hours at 68, from there to twenty at 60, and 50 for what is more. */
const published = [{ upTo: 720, amount: 68 }, { upTo: 1_200, amount: 60 }, { amount: 50 }];
const ended = published.slice(0, 2);

const inSteps = (brackets: string, steps: readonly object[] = published, more: object = {}): PriceList =>
  listWith({ rateBands: dayAndRest, tiers: oneTier({ ...ratesWith({ brackets, steps }), ...more }) });

const once = (hours: number, more: Partial<Omit<LineItem, 'minutes'>> = {}) =>
  line({ per: 'once', ...more, minutes: hours * 60 });
const evening = { start: { at: 'weekday', weekday: 1, time: '21:00' } } as const;

describe('a rate with steps', () => {
  test.each<[string, number, number, number]>([
    ['one hour', 1, 68, 68],
    ['all of the first step, which reaches twelve hours', 12, 12 * 68, 12 * 68],
    ['an hour more', 13, 12 * 68 + 60, 13 * 60],
    ['three steps', 30, 12 * 68 + 8 * 60 + 10 * 50, 30 * 50],
  ])('costs for %s each hour its own, or all the one that they reach', (_, hours, graduated, volume) => {
    expect(totalOf({ lines: [once(hours)] }, inSteps('graduated'))).toBe(euros(graduated));
    expect(totalOf({ lines: [once(hours)] }, inSteps('volume'))).toBe(euros(volume));
  });

  test('counts the minutes of a contract year in the order of the months, and then begins again', () => {
    const request = { months: 14, lines: [line({ minutes: 300 })] };
    const [full, mixed, second] = [5 * 68, 2 * 68 + 3 * 60, 5 * 60].map(euros);
    const last = euros(5 * 50);
    expect(monthsOf(request, inSteps('graduated'))).toEqual([
      ...[full, full, mixed, second, last, last, last, last, last, last, last, last],
      ...[full, full],
    ]);
    // In the second year ten hours are asked.
    expect(monthsOf(request, inSteps('volume'))).toEqual([...Array.from({ length: 12 }, () => last), ...[full, full]]);
  });

  test('counts minutes of the evening after those of the day, at one and a half times their step', () => {
    const lines = [line({ minutes: 240, ...evening }), line({ minutes: 600 })];
    const paid = 10 * 68 + 2 * 68 * 1.5 + 2 * 60 * 1.5;
    expect(totalOf({ lines }, inSteps('graduated'))).toBe(euros(paid));
  });

  test('counts the minutes of each table by itself', () => {
    const table = { brackets: 'graduated', steps: published };
    const list = listWith({
      tiers: oneTier({
        hourlyRates: { weekdayDaytime: { cabling: 95, technician: table, engineer: table, consulting: 1 } },
      }),
    });
    expect(totalOf({ lines: [once(12), once(12, { roleId: engineer })] }, list)).toBe(euros(2 * 12 * 68));
  });

  test('may have steps at one place alone', () => {
    const list = inSteps(
      'volume',
      published,
      ratesWith({ remote: { brackets: 'volume', steps: published }, onSite: 80 }),
    );
    const lines = [once(13), once(1, { place: 'onSite' })];
    expect(totalOf({ lines, agreedTravel: euros(0) }, list)).toBe(euros(13 * 60 + 80));
  });

  test('takes an agreed discount and rounds once a step', () => {
    const agreedRateDiscounts = [{ tierId: 'none' as TierId, percent: 33 as Percent }];
    // Twelve hours and one quarter: 816 and 15 of them, each less a third.
    expect(totalOf({ lines: [once(12.25)], agreedRateDiscounts }, inSteps('graduated'))).toBe(54_672 + 1_005);
  });

  test('leaves the included minutes out before it counts', () => {
    const list = inSteps('graduated', published, { included: { minutes: 120 } });
    expect(totalOf({ lines: [once(15)] }, list)).toBe(euros(12 * 68 + 60));
    const [credit] = under({ lines: [once(15)] }, list).charges.filter(({ what }) => what === 'credit');
    expect(credit).toBeUndefined();
  });

  test('is beyond its last step on request, and the minutes before it are counted', () => {
    const few = under({ lines: [once(20)] }, inSteps('graduated', ended));
    expect(few.openItems).toEqual([]);
    const many = under({ months: 12, lines: [line({ minutes: 300 })] }, inSteps('graduated', ended));
    expect(many.openItems).toMatchObject([{ reason: 'rateOnRequest', line: 0, what: 'steps' }]);
    expect(many.total.cents).toBe(euros(12 * 68 + 8 * 60));
    const all = under({ lines: [once(21)] }, inSteps('volume', ended));
    expect(all.openItems).toHaveLength(1);
    expect(all.charges.find(({ what }) => what === 'steps')?.amount.cents).toBe(0);
    const { cheapest } = estimate({ months: 1, lines: [once(21)] }, inSteps('volume', ended));
    expect(cheapest).toEqual({ tierIds: [], reason: 'noLabourPriced' });
  });

  test('has no price by the job, and the average as its month', () => {
    const { lines, perMonth, isAverage } = under({ months: 12, lines: [line({ minutes: 60 })] }, inSteps('graduated'));
    expect(lines).toEqual([{ perJob: null, amount: null }]);
    expect([perMonth.cents, isAverage]).toEqual([euros(68), true]);
    expect(under({ lines: [line({ roleId: engineer })] }, inSteps('graduated')).isAverage).toBeUndefined();
  });

  test('can be the cheapest', () => {
    const [plain, stepped] = twoTiers({});
    const list = listWith({ tiers: [plain, { ...stepped, ...ratesWith({ brackets: 'volume', steps: published }) }] });
    expect(estimate({ months: 1, lines: [line()] }, list).cheapest.tierIds).toEqual(['office']);
  });

  test('is told minute by minute of the contract year', () => {
    const request = { months: 2, lines: [line({ minutes: 780 })] };
    expect(outline(charged(under(request, inSteps('graduated')), 'stepsOnce').explanation)).toEqual([
      'sum charges steps once = 159600 cents',
      '  sum workOfMonth 0 = 87600 cents',
      '    product minutesOfYear 0 0 720 = 81600 cents',
      '      given workedMinutes = 720 minutes',
      '      published hourlyRate none technician weekdayDaytime = 6800 centsPerHour (hourlyRate)',
      '    product minutesOfYear 0 720 780 = 6000 cents',
      '      given workedMinutes = 60 minutes',
      '      published hourlyRate none technician weekdayDaytime = 6000 centsPerHour (hourlyRate)',
      '  sum workOfMonth 1 = 72000 cents',
      '    product minutesOfYear 0 780 1200 = 42000 cents',
      '      given workedMinutes = 420 minutes',
      '      published hourlyRate none technician weekdayDaytime = 6000 centsPerHour (hourlyRate)',
      '    product minutesOfYear 0 1200 1560 = 30000 cents',
      '      given workedMinutes = 360 minutes',
      '      published hourlyRate none technician weekdayDaytime = 5000 centsPerHour (hourlyRate)',
    ]);
  });

  test('is told with the volume of the year, its factor and the minutes that are included', () => {
    const list = inSteps('volume', published, { included: { minutes: 60 } });
    const told = outline(
      charged(under({ lines: [line({ minutes: 180, ...evening })] }, list), 'stepsOnce').explanation,
    );
    expect(told).toEqual([
      'sum charges steps once = 20400 cents',
      '  sum workOfMonth 0 = 20400 cents',
      '    product volumeOfYear 0 120 = 20400 cents',
      '      given workedMinutes = 120 minutes',
      '      published hourlyRate none technician weekdayDaytime = 6800 centsPerHour (hourlyRate)',
      '      published bandFactor rest = 150 factorPercent (hourlyRate)',
      '    allowance includedMinutes none = 0 cents, 0 left',
      '      published includedMinutes none = 60 minutes (monthlyFee)',
      '      60 of 180, lines 0',
    ]);
    const month = under({ months: 2, lines: [line()] }, list).perMonth.explanation;
    expect(outline(month, 2)).toEqual(['average perMonth = 0 cents in 2 months', '  sum total = 0 cents']);
    expect(estimate({ months: 1, lines: [line()] }, list).cheapest.tierIds).toEqual(['none']);
  });
});

const anySteps = fc
  .array(fc.record({ minutes: fc.integer({ min: 1, max: 900 }), amount: fc.integer({ min: 1, max: 20_000 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((steps) => {
    let upTo = 0;
    return steps.map(({ minutes, amount }, index) => {
      upTo += minutes;
      return { ...(index + 1 < steps.length && { upTo }), amount: amount / 100 };
    });
  });

const anyRequest: fc.Arbitrary<QuoteRequest> = fc.record({
  months: fc.integer({ min: 1, max: 30 }),
  lines: fc.array(
    fc
      .record({ item: anyLine, minutes: fc.integer({ min: 1, max: 300 }), times: fc.integer({ min: 1, max: 5 }) })
      .map(({ item, minutes, times }) => line({ ...item, minutes, times, place: 'remote' })),
    { maxLength: 4 },
  ),
});

const anyBrackets = fc.constantFrom('graduated', 'volume');

describe('rates with steps', () => {
  test('cost what counting minute by minute does', () => {
    fc.assert(
      fc.property(anySteps, anyBrackets, fc.integer({ min: 1, max: 40 }), (steps, brackets, quarters) => {
        const rateAt = (minute: number) => steps.find(({ upTo = Infinity }) => minute <= upTo)?.amount ?? 0;
        const minutes = Array.from({ length: quarters * 15 }, (_, index) => index + 1);
        const paid = minutes.map((minute) => rateAt(brackets === 'volume' ? quarters * 15 : minute));
        const exact = paid.reduce((sum, rate) => sum + Math.round(rate * 100), 0);
        const total = totalOf({ lines: [line({ minutes: quarters * 15 })] }, inSteps(brackets, steps));
        // Each step is rounded by itself.
        expect(Math.abs(total * 60 - exact)).toBeLessThanOrEqual(steps.length * 30);
      }),
    );
  });

  test('cost the same whatever the order of the lines', () => {
    fc.assert(
      fc.property(anySteps, anyBrackets, anyRequest, fc.nat(200), (steps, brackets, request, minutes) => {
        const list = inSteps(brackets, steps, minutes > 0 ? { included: { minutes } } : {});
        expectSameReversed(request, list);
      }),
    );
  });

  test('come to the same with and without explanation, as a table of months and over the first year', () => {
    fc.assert(
      fc.property(anySteps, anyBrackets, anyRequest, (steps, brackets, request) => {
        const list = inSteps(brackets, steps);
        expectOneAmount(request, list);
      }),
    );
  });
});

describe('the charge of a month of work with steps', () => {
  const chargesOf = (request: Partial<QuoteRequest>, list: PriceList) => {
    const months = billMonths({ months: 1, lines: [], ...request }, list, 'none' as TierId);
    if (isRuleError(months)) throw new Error(months.code);
    return months.flat().flatMap(({ charge }) => (charge.what === 'steps' ? [charge] : []));
  };

  test('names its month', () => {
    const charges = chargesOf({ months: 2, lines: [line({ minutes: 60 })] }, inSteps('graduated'));
    expect(charges.map(({ subject }) => subject)).toEqual([
      { of: 'workOfMonth', month: 0 },
      { of: 'workOfMonth', month: 1 },
    ]);
  });

  test.each<[string, object, number, number | null]>([
    ['what its minutes come to', {}, 10, 68_000],
    ['nothing where all of them are included', { included: { minutes: 600 } }, 10, 0],
    ['what has a price where some are beyond the last step', {}, 21, euros(12 * 68 + 8 * 60)],
  ])('is %s', (_, more, hours, cents) => {
    const charges = chargesOf({ lines: [once(hours)] }, inSteps('graduated', ended, more));
    expect(charges.map(({ unitPrice }) => unitPrice)).toEqual([cents]);
  });

  test('is no amount where all of them are beyond it', () => {
    const [charge] = chargesOf({ lines: [once(21)] }, inSteps('volume', ended));
    expect(charge).toMatchObject({
      unitPrice: null,
      openItems: [{ reason: 'rateOnRequest', explanation: { kind: 'notPriced', clause: 'hourlyRate' } }],
    });
    expect(charge?.why?.()).toMatchObject({ kind: 'sum', parts: [{ kind: 'notPriced', clause: 'hourlyRate' }] });
  });

  test('says the rate of the list, for a day where rates are by the day, and what was agreed off it', () => {
    const rateUnit = { minutes: 480, name: { nl: 'dag', en: 'day' } };
    const byDay = listWith({
      rateUnit,
      tiers: oneTier(ratesWith({ brackets: 'graduated', steps: [{ amount: 800 }] })),
    });
    const agreedRateDiscounts = [{ tierId: 'none' as TierId, percent: 10 as Percent }];
    const [charge] = chargesOf({ lines: [once(8)], agreedRateDiscounts }, byDay);
    expect(charge?.why?.()).toMatchObject({
      parts: [
        {
          factors: [
            { value: { unit: 'minutes', amount: 480 } },
            { value: { unit: 'centsPerRateUnit', amount: 80_000 }, clause: 'hourlyRate' },
            { subject: { of: 'discountedRate' }, value: { unit: 'percent', amount: 90 } },
          ],
        },
      ],
    });
  });

  test('tells of what is included the work that steps price, and nothing where they price none of it', () => {
    const lines = [once(1), once(1, { roleId: engineer })];
    const partsFor = (amount: number, minutes: number) => {
      const list = inSteps('graduated', [{ amount }], { included: { minutes } });
      const [charge] = chargesOf({ lines }, list);
      const node = charge?.why?.();
      return node?.kind === 'sum' ? node.parts : [];
    };
    const [both, ...others] = partsFor(68, 120);
    expect(both).toMatchObject({ kind: 'allowance', taken: [{ lines: [0], minutes: 60 }] });
    expect(both).toHaveProperty('taken.length', 1);
    expect(both).not.toHaveProperty('taken.0.rate');
    expect(others).toEqual([]);
    // The hour of an engineer at 129 comes before that of a technician.
    expect(partsFor(150, 60).map(({ kind }) => kind)).toEqual(['product']);
  });

  test('stands beside work of the same job at a plain rate', () => {
    const evenings = { id: 'late', name: { nl: 'laat', en: 'late' }, hours: { 'mon-fri': ['20:00-23:00'] } };
    const days = { id: 'weekdayDaytime', name: { nl: 'dag', en: 'day' }, hours: { 'mon-fri': ['08:00-20:00'] } };
    const plain = { cabling: 95, technician: 120, engineer: 129, consulting: 145 };
    const { hourlyRates } = ratesWith({ brackets: 'graduated', steps: published });
    const list = listWith({
      rateBands: [days, evenings],
      tiers: oneTier({ hourlyRates: { ...hourlyRates, late: plain } }),
    });
    const start = { at: 'weekday', weekday: 1, time: '19:00' } as const;
    expect(totalOf({ lines: [line({ minutes: 120, start })] }, list)).toBe(euros(68 + 120));
  });
});
