import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billMonths, compareTiers, isRuleError, quote, whatFlips } from '../../../src/rules/index.ts';
import { billingRules } from '../../../src/rules/pricing/concepts/billing-rules.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { estimate, line } from '../../support/requests.ts';
import { anyLength } from './random-lists.ts';

const name = { nl: 'naam' };
const rateBands = [
  { id: 'weekdayDaytime', name, hours: { 'mon-fri': ['08:00-20:00'] } },
  { id: 'rest', name, hours: 'otherwise', factor: 150, of: 'weekdayDaytime' },
];
const quarters = { increment: 15, minimum: 15 };

const listOf = (...rules: readonly object[]): PriceList =>
  listWith({
    rateBands,
    billing: [quarters, ...rules],
    surcharges: undefined,
    travel: { perVisit: 0 },
    tiers: twoTiers({}),
  });

type Job = Parameters<typeof line>[0];

const on = (dateTime: string) => ({ per: 'once', start: { at: 'dateTime', dateTime } }) as const;
const visitOnFriday = { place: 'onSite', ...on('2026-11-27T10:00') } as const;
const billed = (list: PriceList, job: Job): number | undefined =>
  estimate({ months: 1, lines: [line(job)] }, list).lines[0]?.billed;
const priced = (list: PriceList, job: Job): readonly (number | undefined)[] =>
  estimate({ months: 1, lines: [line(job)] }, list).tiers.map(({ lines }) => lines[0]?.perJob?.cents);

/** How each place bills under every tier, where tiers stand side by side. */
const rowsOf = (list: PriceList) => {
  const rows = compareTiers(
    list,
    list.tiers.map(({ id }) => id),
  );
  return isRuleError(rows) ? [] : rows.filter(({ point }) => point.of.startsWith('billing'));
};

describe('a rule of billing', () => {
  const list = listOf({ minimum: 60, when: { places: ['onSite'] } }, { minimum: 120, when: { bands: ['rest'] } });

  test.each([
    ['remote', {}, 15],
    ['on site', { place: 'onSite' }, 60],
    ['on site on Saturday, where the later rule holds', { place: 'onSite', ...on('2026-11-28T10:00') }, 120],
    ['remote on Saturday', on('2026-11-28T10:00'), 120],
    ['that begins at 19:45 on Friday, by the band of its start', on('2026-11-27T19:45'), 15],
  ] as const)('bills ten minutes of work %s by all rules that hold', (_, more, minutes) => {
    expect(billed(list, { minutes: 10, ...more })).toBe(minutes);
  });

  test('overrides an earlier one field by field', () => {
    const overridden = listOf({ increment: 30, minimum: 60 }, { minimum: 45 });
    expect(billed(overridden, { minutes: 10 })).toBe(60);
    expect(billed(overridden, { minutes: 61 })).toBe(90);
  });

  test('can name a role', () => {
    const { roleId } = line({});
    expect(billed(listOf({ minimum: 90, when: { roles: [roleId] } }), { minutes: 10 })).toBe(90);
    expect(billed(listOf({ minimum: 90, when: { roles: ['consulting'] } }), { minutes: 10 })).toBe(15);
  });

  test('that names a tier bills the same work differently under it', () => {
    const byTier = listOf({ minimum: 60, when: { tiers: ['office'] } });
    const { lines, tiers } = estimate({ months: 1, lines: [line({ minutes: 10 })] }, byTier);
    expect(lines[0]?.billed).toBe(15);
    expect(tiers.map((tier) => tier.billed?.map(({ billed }) => billed))).toEqual([[15], [60]]);
    expect(priced(byTier, { minutes: 10 })).toEqual([2_700, 10_800]);
  });

  test('that names a tier has a row for each place where tiers stand side by side', () => {
    const byTier = listOf({ minimum: 60, when: { tiers: ['office'], places: ['onSite'] } });
    expect(rowsOf(byTier).map(({ point, differs }) => [point.of, differs])).toEqual([
      ['billingRemote', false],
      ['billingOnSite', true],
    ]);
    expect(rowsOf(listOf({ minimum: 60, when: { places: ['onSite'] } }))).toEqual([]);
  });

  test('that names roles or bands is told beside what all other work bills, under its tiers and at its places', () => {
    const forSome = listOf(
      { minimum: 60, when: { places: ['onSite'] } },
      { minimum: 120, when: { tiers: ['none'], bands: ['rest'] } },
      { increment: 30, when: { places: ['remote'], roles: ['engineer'] } },
      { minimum: 45, when: { tiers: ['office'] } },
    );
    const weekend = { minimum: 120, when: { bands: ['rest'] } };
    const engineer = { increment: 30, when: { roles: ['engineer'] } };
    expect(rowsOf(forSome).map(({ values }) => values.map(({ value }) => value))).toEqual([
      [
        { unit: 'billing', rule: quarters, forSome: [weekend, engineer] },
        { unit: 'billing', rule: { increment: 15, minimum: 45 }, forSome: [engineer] },
      ],
      [
        { unit: 'billing', rule: { increment: 15, minimum: 60 }, forSome: [weekend] },
        { unit: 'billing', rule: { increment: 15, minimum: 45 }, forSome: [] },
      ],
    ]);
  });

  test('does not make its own name a place', () => {
    const job = line({ place: 'rules' as never });
    expect(quote({ months: 1, lines: [line({}), job] }, list)).toMatchObject({
      code: 'unknownPlace',
      data: { line: 1, place: 'rules' },
    });
  });

  test.each<[string, Job, boolean]>([
    ['a shorter job', { minutes: 59, ...visitOnFriday }, true],
    ['one that is as long', { minutes: 60, ...visitOnFriday }, false],
    ['one that is free', { minutes: 6, ...visitOnFriday }, false],
    ['one without a start', { minutes: 59, place: 'onSite' }, false],
    ['one at the other place', { minutes: 59, ...on('2026-11-27T10:00') }, false],
  ])('says where its minimum is laid on the clock like work: %s', (_, job, isSaid) => {
    const visits = listOf({ minimum: 60, freeUnder: 7, when: { places: ['onSite'] } });
    const { assumptions } = estimate({ months: 1, lines: [line(job)] }, visits);
    expect(assumptions.some(({ code }) => code === 'minimumLaidOut')).toBe(isSaid);
  });

  test('says so where the minimum is of one tier alone', () => {
    const byTier = listOf({ minimum: 60, when: { tiers: ['office'] } });
    const { assumptions } = estimate({ months: 1, lines: [line({ minutes: 10, ...visitOnFriday })] }, byTier);
    expect(assumptions).toContainEqual({ code: 'minimumLaidOut' });
  });

  test.each<[boolean, object]>([
    [false, { increment: 30, minimum: 60 }],
    [false, { minimum: 60, when: { places: ['onSite'] } }],
    [true, { freeUnder: 7 }],
    [true, { freeFirst: 60 }],
    [true, { minimum: 60, when: { tiers: ['office'] } }],
    [true, { minimum: 60, when: { roles: ['engineer'] } }],
    [true, { minimum: 60, when: { bands: ['rest'] } }],
  ])('keeps jobs from being their rate times rounded minutes: %s of %o', (isBent, rule) => {
    expect(billingRules.bendsCosts?.(listOf(rule), {})).toBe(isBent);
  });

  test('by place alone is what a rule of each place is', () => {
    const { billing, ...rest } = listOf({ increment: 10, minimum: 30, when: { places: ['onSite'] } });
    const plain: PriceList = {
      ...rest,
      billing: { remote: billing.remote, onSite: { ...billing.onSite, increment: 10 as never } },
    };
    fc.assert(
      fc.property(anyLength, (minutes) => {
        const ruled = { ...rest, billing };
        expect(billed(ruled, { minutes })).toBe(billed(plain, { minutes }));
      }),
    );
  });
});

describe('minutes that are free', () => {
  test('under a length leave a longer job as it is', () => {
    const list = listOf({ freeUnder: 60, when: { places: ['remote'] } });
    expect([59, 60, 61].map((minutes) => billed(list, { minutes }))).toEqual([0, 60, 75]);
    expect(priced(list, { minutes: 40 })).toEqual([0, 0]);
  });

  test('leave nothing of a job that begins at night, which then costs nothing and is in the first band', () => {
    const list = listOf({ freeUnder: 60 });
    const job = { minutes: 40, ...on('2026-11-28T23:00') };
    expect(priced(list, job)).toEqual([0, 0]);
    const { lines, tiers } = estimate({ months: 1, lines: [line(job)] }, list);
    expect(lines[0]?.split).toMatchObject([{ in: 'band', bandId: 'weekdayDaytime', minutes: 0 }]);
    expect(tiers.map(({ openItems }) => openItems)).toEqual([[], []]);
  });

  test('at the beginning come off before rounding and the minimum', () => {
    const list = listOf({ freeFirst: 60, minimum: 30 });
    expect([60, 61, 90, 150].map((minutes) => billed(list, { minutes }))).toEqual([0, 30, 30, 90]);
  });

  test('at the beginning put the rest later on the clock: 18:30 to 21:00 with a free hour is half an hour of daytime', () => {
    const [first] = estimate(
      { months: 1, lines: [line({ minutes: 150, ...on('2026-11-27T18:30') })] },
      listOf({ freeFirst: 60 }),
    ).lines;
    expect(first?.split.map(({ minutes }) => minutes)).toEqual([30, 60]);
  });

  test('leave nothing open and cost nothing where nothing is left, at any hour', () => {
    const list = listOf({ freeFirst: 60 });
    for (const start of [{}, on('2026-11-27T10:00'), on('2026-11-28T23:30')]) {
      const { tiers } = estimate({ months: 1, lines: [line({ minutes: 30, ...start })] }, list);
      expect(tiers.map(({ total, openItems }) => [total.cents, openItems])).toEqual([
        [0, []],
        [0, []],
      ]);
    }
  });

  test('are told in the explanation of the figure', () => {
    const list = listOf({ freeFirst: 60 });
    const [tier] = estimate({ months: 1, lines: [line({ minutes: 90 })] }, list).tiers;
    expect(tier?.lines[0]?.perJob?.explanation).toMatchObject({
      kind: 'product',
      factors: [
        { kind: 'published' },
        { kind: 'rounded', value: { amount: 30 }, rule: { increment: 15, freeFirst: 60 } },
      ],
    });
  });
});

describe('any rules', () => {
  const anyRule = fc.record(
    {
      increment: fc.constantFrom(5, 15, 20, 30),
      minimum: fc.constantFrom(15, 60, 120),
      freeUnder: fc.constantFrom(7, 60),
      freeFirst: fc.constantFrom(10, 60),
      when: fc.record(
        {
          tiers: fc.constantFrom(['none'], ['office']),
          places: fc.constantFrom(['remote'], ['onSite']),
          bands: fc.constantFrom(['rest'], ['weekdayDaytime']),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['increment'] },
  );
  const anyRules = fc.array(anyRule, { maxLength: 3 }).map((rules) => listOf(...rules));
  const anyJob = fc.record({
    minutes: anyLength,
    place: fc.constantFrom('remote' as const, 'onSite' as const),
    start: fc.constantFrom(undefined, '2026-11-27T18:30', '2026-11-28T23:30'),
  });
  const jobOf = ({ start, ...job }: { minutes: number; place: 'remote' | 'onSite'; start: string | undefined }) =>
    line({ ...job, per: 'once', ...(start !== undefined && { start: { at: 'dateTime', dateTime: start } }) });

  test('do not let the order of lines change anything', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyJob, { maxLength: 4 }), (list, jobs) => {
        const totals = (lines: ReturnType<typeof jobOf>[]) =>
          estimate({ months: 1, lines }, list).tiers.map(({ total }) => total.cents);
        expect(totals(jobs.map(jobOf).toReversed())).toEqual(totals(jobs.map(jobOf)));
      }),
    );
  });

  test('give a bill that is the sum of its table of months', () => {
    fc.assert(
      fc.property(anyRules, anyJob, (list, job) => {
        const request = { months: 1, lines: [jobOf(job)] };
        for (const { tierId, total } of estimate(request, list).tiers) {
          const months = billMonths(request, list, tierId);
          if (isRuleError(months)) throw new Error(months.code);
          const sum = months.flat().reduce((all, { charge, quantity }) => all + quantity * (charge.unitPrice ?? 0), 0);
          expect(sum).toBe(total.cents);
        }
      }),
    );
  });

  test('bill each minute once: what is laid out adds up to what is billed', () => {
    fc.assert(
      fc.property(anyRules, anyJob, (list, job) => {
        const [first] = estimate({ months: 1, lines: [jobOf(job)] }, list).lines;
        expect(first?.split.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(first?.billed);
      }),
    );
  });

  test('give flips that a new estimate bears out', () => {
    const list = listWith({
      billing: [quarters, { freeFirst: 60, when: { tiers: ['office'] } }],
      surcharges: undefined,
      travel: { perVisit: 0 },
      tiers: twoTiers({}).map((tier, index) => ({ ...tier, monthlyFee: index * 150 })),
    });
    const request = { months: 1, lines: [line({ minutes: 60, per: 'month' })] };
    const flips = whatFlips(request, list);
    if (isRuleError(flips)) throw new Error(flips.code);
    const [added] = flips.filter(({ direction }) => direction === 'added');
    const more = line({ minutes: added?.minutes ?? 0, per: 'month' });
    const after = estimate({ ...request, lines: [...request.lines, more] }, list);
    expect(after.cheapest.tierIds).toEqual(added?.cheapest);
    expect(estimate(request, list).cheapest.tierIds).not.toEqual(added?.cheapest);
  });
});
