import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTiers, isRuleError, listedRate, type TierQuote } from '../../../src/rules/index.ts';
import { bands } from '../../../src/rules/pricing/concepts/bands.ts';
import type { BandId, RoleId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { estimate, line } from '../../support/requests.ts';
import { anyBandFactor, anyLength } from './random-lists.ts';

const day = { id: 'weekdayDaytime', name: { nl: 'overdag' }, hours: { 'mon-fri': ['08:00-20:00'] } };
const rest = (factor = 150) => ({ id: 'rest', name: { nl: 'rest' }, hours: 'otherwise', factor, of: day.id });

/** Daytime rates, and all other hours at a factor of them. */
const withRest = (factor?: number, tiers = oneTier({})): PriceList =>
  listWith({ rateBands: [day, rest(factor)], surcharges: undefined, tiers });

const on = (dateTime: string) => ({ per: 'once', start: { at: 'dateTime', dateTime } }) as const;
const saturdayAt10 = on('2026-11-28T10:00');
const fridayAt19 = on('2026-11-27T19:00');

const tierOf = (list: PriceList, ...lines: Parameters<typeof line>): TierQuote => {
  const [tier] = estimate({ months: 1, lines: [line(...lines)] }, list).tiers;
  if (tier === undefined) throw new Error('No tier.');
  return tier;
};

describe('a band by a factor of another', () => {
  test('takes one and a half times its rate: an hour of a technician on Saturday is 162.00 instead of 108.00', () => {
    expect(tierOf(withRest(), { minutes: 60, ...saturdayAt10 }).total.cents).toBe(16_200);
  });

  test('takes it for its own minutes alone: Friday 19:00 to 21:00 is an hour at 108.00 and one at 162.00', () => {
    expect(tierOf(withRest(), { minutes: 120, ...fridayAt19 }).total.cents).toBe(27_000);
  });

  test('says the rate, the time and the factor', () => {
    const [amount] = tierOf(withRest(), { minutes: 60, ...saturdayAt10 }).lines;
    expect(amount?.perJob?.explanation).toMatchObject({
      kind: 'product',
      factors: [
        { kind: 'published', subject: { of: 'hourlyRate', bandId: day.id }, value: { amount: 10_800 } },
        { kind: 'clockPart', subject: { of: 'bandMinutes', bandId: 'rest' } },
        {
          kind: 'published',
          subject: { of: 'bandFactor', bandId: 'rest' },
          value: { unit: 'factorPercent', amount: 150 },
          clause: 'hourlyRate',
        },
      ],
    });
  });

  test.each<[string, unknown, unknown]>([
    ['from 108.00 is from 162.00', { from: 108 }, { from: 16_200 }],
    ['on request is on request', 'onRequest', 'onRequest'],
    ['that is not offered is not offered', 'notOffered', 'notOffered'],
  ])('of a rate %s', (_, technician, wanted) => {
    const list = withRest(
      150,
      oneTier({ hourlyRates: { [day.id]: { cabling: 1, technician, engineer: 1, consulting: 1 } } }),
    );
    const [tier] = list.tiers;
    if (tier === undefined) throw new Error('No tier.');
    expect(listedRate('rest' as BandId, 'technician' as RoleId, 'remote', tier, list)).toEqual(wanted);
    expect(listedRate(day.id as BandId, 'engineer' as RoleId, 'remote', tier, list)).toBe(100);
  });

  test('never makes work cheaper than in the band that it follows', () => {
    fc.assert(
      fc.property(anyBandFactor, anyLength, (factor, minutes) => {
        const [first, second] = [
          tierOf(withRest(100), { minutes, ...fridayAt19 }),
          tierOf(withRest(factor), { minutes, ...fridayAt19 }),
        ];
        expect(second.total.cents).toBeGreaterThanOrEqual(first.total.cents);
      }),
    );
  });

  test('is rounded once a job: a weekend at 0.49 and 101 % is 23.76', () => {
    const hourlyRates = { [day.id]: { cabling: 1, technician: 0.49, engineer: 1, consulting: 1 } };
    const list = withRest(101, oneTier({ hourlyRates }));
    expect(tierOf(list, { minutes: 2_880, ...on('2026-11-28T00:00') }).lines[0]?.perJob?.cents).toBe(2_376);
  });

  test('gives way to rates of its own in a tier', () => {
    const rates = { cabling: 95, technician: 120, engineer: 129, consulting: 145 };
    const list = withRest(150, oneTier({ hourlyRates: { [day.id]: rates, rest: { ...rates, technician: 130 } } }));
    expect(tierOf(list, { minutes: 60, ...saturdayAt10 }).total.cents).toBe(13_000);
  });

  test('is a row of the comparison with the rate that it comes to', () => {
    const list = withRest(150, twoTiers({}));
    const rows = compareTiers(
      list,
      list.tiers.map(({ id }) => id),
    );
    const rate = isRuleError(rows)
      ? undefined
      : rows.find(({ point }) => point.of === 'hourlyRate' && point.bandId === 'rest' && point.roleId === 'technician');
    expect(rate?.values[0]?.value).toEqual({ unit: 'centsPerHour', amount: 16_200 });
  });

  test('is what a surcharge of the rate is a percentage of: a quarter of 162.00 on Saturday', () => {
    const surcharges = [{ id: 'urgent', name: { nl: 'spoed' }, percent: 25, of: 'rate', per: 'job' }];
    const list = listWith({ rateBands: [day, rest()], surcharges, tiers: oneTier({}) });
    const { charges } = tierOf(list, { minutes: 60, ...saturdayAt10 });
    expect(charges.find(({ what }) => what === 'surcharge')?.amount.cents).toBe(4_050);
  });
});

describe('a band of all other hours', () => {
  test('leaves no minute out', () => {
    const anyMoment = fc.date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyMoment, anyLength, (moment, minutes) => {
        const dateTime = moment.toISOString().slice(0, 16);
        const quoted = estimate({ months: 1, lines: [line({ minutes, ...on(dateTime) })] }, withRest());
        expect(quoted.lines[0]?.split.some((share) => share.in === 'outOfBand')).toBe(false);
        expect(quoted.tiers[0]?.openItems).toEqual([]);
      }),
    );
  });

  test('holds for work that comes back, too', () => {
    const weekly = { per: 'week', start: { at: 'weekday', weekday: 5, time: '10:00' } } as const;
    const [amount] = tierOf(withRest(), { minutes: 60, ...weekly }).lines;
    expect(amount?.perJob?.cents).toBe(16_200);
  });

  test('leaves nothing for a factor that a visitor agreed', () => {
    const request = { months: 1, lines: [line({ minutes: 60, ...saturdayAt10 })] };
    const agreed = estimate({ ...request, agreedOutOfBandFactor: 300 as never }, withRest());
    expect(agreed.tiers[0]?.total.cents).toBe(16_200);
  });
});

describe('whether a list uses bands by a factor or of all other hours', () => {
  const late = { id: 'late', name: { nl: 'laat' }, hours: { 'mon-fri': ['20:00-22:00'] } };
  const byFactor = { ...late, factor: 150, of: day.id };
  const allOther = { id: 'rest', name: { nl: 'rest' }, hours: 'otherwise' };

  test.each<[string, readonly object[], boolean]>([
    ['not with hours and rates alone', [day, late], false],
    ['with a factor', [day, byFactor], true],
    ['with all other hours', [day, allOther], true],
  ])('%s', (_, rateBands, wanted) => {
    expect(bands.isUsed(listWith({ rateBands, tiers: oneTier({}) }))).toBe(wanted);
  });

  test('and a band without either is on request by its own name where a level has no rate for it', () => {
    const { openItems } = tierOf(listWith({ rateBands: [day, late], surcharges: undefined, tiers: oneTier({}) }), {
      minutes: 60,
      ...on('2026-11-27T20:00'),
    });
    expect(openItems).toMatchObject([{ reason: 'rateOnRequest', bandId: 'late' }]);
  });

  test('and a rate that differs by place does so by its factor too', () => {
    const technician = { remote: 36, onSite: 50 };
    const hourlyRates = { [day.id]: { cabling: 1, technician, engineer: 1, consulting: 1 } };
    const list = withRest(150, twoTiers({ hourlyRates }));
    const rows = compareTiers(
      list,
      list.tiers.map(({ id }) => id),
    );
    const amounts = isRuleError(rows)
      ? []
      : rows.flatMap(({ point, values: [first] }) =>
          point.of === 'hourlyRate' && point.bandId === 'rest' && point.roleId === 'technician'
            ? [[point.place, first?.value]]
            : [],
        );
    expect(amounts).toEqual([
      ['remote', { unit: 'centsPerHour', amount: 5_400 }],
      ['onSite', { unit: 'centsPerHour', amount: 7_500 }],
    ]);
  });
});
