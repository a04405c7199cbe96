import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type History, instantOf, isRuleError, type Job, startOfDate, tierMoments } from '../../../src/rules/index.ts';
import type { Cents, EpochMs, IsoDate } from '../../../src/schema/units.ts';
import { providerList } from '../../providers/read-list.ts';
import { targetList } from '../../support/price-lists/target-list.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { counted } from './random-jobs.ts';

/** A remote job of a technician on a Monday morning. */
const job = (change: Partial<Omit<Job, 'date'>> & { date?: string } = {}): Job => ({
  row: 2,
  startMinute: 9 * 60,
  seconds: 3_600,
  roleId: roleId('technician'),
  place: 'remote',
  ...change,
  date: (change.date ?? '2026-01-05') as IsoDate,
});

const historyOf = (jobs: readonly Job[], list = priceList): History => {
  const history = counted(jobs, list).result();
  if (isRuleError(history)) throw new Error(history.code);
  return history;
};

const tierOf = (history: History, name: string) => history.tiers.find(({ tierId: id }) => id === tierId(name));

test('a job of 15 minutes and a second is billed as 30', () => {
  const history = historyOf([job({ seconds: 901 })]);
  expect(tierOf(history, 'none')).toMatchObject({
    total: 5_400,
    billed: { billedMinutes: 30, worked: 901_000, byRounding: 899_000, byMinimum: 0, free: 0 },
  });
});

test('a visit of ten minutes is billed as an hour, because of the minimum', () => {
  const visit = historyOf([job({ seconds: 600, place: 'onSite' })]);
  expect(tierOf(visit, 'none')?.billed).toMatchObject({
    billedMinutes: 60,
    worked: 600_000,
    byMinimum: 45,
    byRounding: 300_000,
  });
  expect(tierOf(visit, 'none')?.openItems).toEqual([{ reason: 'travel', what: 'travel', rows: 1 }]);
});

test('a remote job of five minutes is billed as a step, and no minimum adds to it', () => {
  const { billed } = tierOf(historyOf([job({ seconds: 300 })]), 'none') ?? {};
  expect(billed).toMatchObject({ billedMinutes: 15, byRounding: 600_000, byMinimum: 0 });
});

test('every month from the first row to the last bears its fee, and each has its own cheapest', () => {
  const history = historyOf([job(), job({ date: '2026-03-02', seconds: 36_000 })]);
  expect(history.months).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(history.rowsByMonth).toEqual([1, 0, 1]);
  expect(tierOf(history, 'standard')?.months.map(({ fee, work }) => [fee, work])).toEqual([
    [5_800, 10_400],
    [5_800, 0],
    [5_800, 104_000],
  ]);
  const [none, standard] = [tierOf(history, 'none'), tierOf(history, 'standard')];
  expect(standard).toMatchObject({ fee: 17_400, work: 114_400, total: 131_800 });
  expect([none?.aboveCheapest, standard?.aboveCheapest]).toEqual([0, 131_800 - (none?.total ?? 0)]);
  expect(history.cheapestByMonth[0]).toEqual({ tierIds: [tierId('none')] });
  expect(history.cheapestByMonth[1]).toMatchObject({ tierIds: [], reason: 'noLabourPriced' });
});

test('work in the evening is told by its minutes outside the published hours', () => {
  const history = historyOf([job({ startMinute: 19 * 60 + 30 }), job({ startMinute: undefined })]);
  const none = tierOf(history, 'none');
  expect(none?.bands).toEqual([
    { bandId: 'weekdayDaytime', minutes: 90, rows: 2 },
    { bandId: null, minutes: 30, rows: 1 },
  ]);
  expect(none?.openItems).toEqual([{ reason: 'outOfBand', what: 'labour', rows: 1, minutes: 30 }]);
  expect(history.withoutStart).toBe(1);
});

test('worked time is that of the file, whatever each row is rounded up to', () => {
  const history = historyOf([job({ seconds: 901 }), job({ seconds: 61 }), job({ seconds: 3_599 })]);
  expect(tierOf(history, 'none')?.billed).toMatchObject({ worked: 4_561_000, billedMinutes: 105 });
});

test('a row of which two parts are open is one row without a whole price', () => {
  const night = job({ startMinute: 22 * 60, place: 'onSite' });
  const history = historyOf([night, job({ place: 'onSite' }), job()]);
  expect(tierOf(history, 'none')?.openRows).toBe(2);
});

test('an average month of a year has as many jobs of each kind as that year', () => {
  const year = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-05`);
  const monthly = year.map((date) => job({ date, seconds: 1_800 }));
  const visits = [1, 3, 4, 6, 8, 11].map((month) => job({ date: year[month] ?? '', place: 'onSite' }));
  expect(counted([...monthly, ...visits], priceList).averageMonth()).toMatchObject([
    { minutes: 30, place: 'remote', times: 1, per: 'month' },
    { minutes: 60, place: 'onSite', times: 6, per: 'year' },
  ]);
});

test('work of which only the date is known begins at noon on a Saturday, and at no time on a Monday', () => {
  const startOn = startOfDate(priceList);
  expect(startOn('2026-01-10' as IsoDate)).toBe(720);
  expect(startOn('2026-01-05' as IsoDate)).toBeUndefined();
});

test('what was billed then is held against the same rows', () => {
  const history = historyOf([job({ billedThen: 10_000 as Cents }), job({ billedThen: 12_000 as Cents }), job()]);
  expect(history.billedThen).toMatchObject({ rows: 2, cents: 22_000, months: [22_000] });
  expect(history.billedThen?.tiers[0]).toEqual({
    tierId: 'none',
    rows: 2,
    billed: 22_000,
    cents: 21_600,
    difference: -400,
    dearer: 1,
    cheaper: 1,
  });
});

describe('several jobs of one row', () => {
  const [first, second] = [
    job({ billedThen: 20_000 as Cents }),
    job({ billedThen: 20_000 as Cents, roleId: roleId('engineer'), isFurther: true }),
  ];
  const other = job({ row: 3, billedThen: 9_000 as Cents });

  test('are held together against what was billed for that row', () => {
    const { billedThen } = historyOf([first, second, other]);
    expect(billedThen).toMatchObject({ rows: 3, cents: 29_000, months: [29_000] });
    // 108 and 129 against 200; 108 against 90.
    expect(billedThen?.tiers[0]).toEqual({
      tierId: 'none',
      rows: 3,
      billed: 29_000,
      cents: 34_500,
      difference: 5_500,
      dearer: 2,
      cheaper: 0,
    });
  });

  test('of which the first is set aside are not held against the row before it', () => {
    const tooLong = { ...first, row: 4, seconds: 40_000_000 };
    const { billedThen } = historyOf([other, tooLong, { ...second, row: 4 }]);
    expect(billedThen?.tiers[0]).toMatchObject({ rows: 2, billed: 29_000, cents: 23_700, dearer: 1, cheaper: 1 });
  });

  test('are not held against it under a tier that has no price for one of them', () => {
    const night = { ...second, startMinute: 22 * 60 };
    const { billedThen } = historyOf([first, night]);
    expect(billedThen).toMatchObject({ rows: 2, cents: 20_000 });
    expect(billedThen?.tiers[0]).toMatchObject({ rows: 0, billed: 0, cents: null, difference: null });
  });

  test('are one report', () => {
    const moments = { reported: '2026-01-05T16:00', answered: '2026-01-12T12:00' };
    const history = historyOf([
      { ...first, moments },
      { ...second, moments },
    ]);
    expect(tierOf(history, 'standard')?.promises).toMatchObject([{ promise: 'maximumResponse', rows: 1, late: 1 }]);
  });
});

test('bundles of two years are two parts, though they cost as much', () => {
  const blocks = providerList('blocks-of-hours');
  const tier = blocks.tiers.findIndex(({ prepaid }) => prepaid);
  const roleIdOfList = blocks.roles[0]?.id as Job['roleId'];
  const jobs = ['2026-02-02', '2027-03-01'].map((date) =>
    job({ date, startMinute: 0, seconds: 12_600, roleId: roleIdOfList }),
  );
  const { parts = [] } = counted(jobs, blocks).partsOf(tier) ?? {};
  const bundles = parts.filter(({ what }) => what === 'bundle');
  expect(bundles.map(({ times }) => times)).toEqual([1, 1]);
});

test('lengths are told by classes, half and nine of ten of them', () => {
  const seconds = [600, 900, 901, 3_600, 36_000];
  const { lengths } = historyOf(seconds.map((length) => job({ seconds: length })));
  expect(lengths.classes.map(({ rows }) => rows)).toEqual([2, 1, 0, 1, 0, 0, 0, 0, 0, 1]);
  expect([lengths.median, lengths.ninth, lengths.longest]).toEqual([16, 600, 600]);
});

test('rows that cannot be are set aside with the reason, and never counted', () => {
  const history = historyOf([
    job(),
    job({ row: 3, date: '1969-12-31' }),
    job({ row: 4, seconds: 0 }),
    job({ row: 5, seconds: 40_000_000 }),
    job({ row: 6, date: '2126-01-05' }),
    job({ row: 7, date: '2026-02-30' }),
  ]);
  expect(history.rows).toBe(1);
  expect(history.setAside.first.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'outOfYears'],
    [4, 'noDuration'],
    [5, 'tooLong'],
    [6, 'tooManyMonths'],
    [7, 'unreadableDate'],
  ]);
});

test('an average month is a list of lines that the calculator takes', () => {
  const monthly = Array.from({ length: 24 }, (_, index) =>
    job({ date: `2026-${String((index % 12) + 1).padStart(2, '0')}-05`, seconds: 1_500 }),
  );
  const once = job({ date: '2026-06-01', place: 'onSite' });
  expect(counted([...monthly, once], priceList).averageMonth()).toEqual([
    { roleId: 'technician', place: 'remote', minutes: 30, times: 2, per: 'month' },
    { roleId: 'technician', place: 'onSite', minutes: 60, times: 1, per: 'year' },
  ]);
});

describe('deadlines', () => {
  const moments = { reported: '2026-01-05T16:00', answered: '2026-01-12T12:00', closed: '2026-01-20T09:00' };

  test('are counted as late by what the tier would have promised', () => {
    const history = historyOf([job({ moments }), job({ moments: { ...moments, answered: '2026-01-05T16:05' } })]);
    const promises = tierOf(history, 'standard')?.promises ?? [];
    expect(promises.map(({ promise, against, rows }) => [promise, against, rows])).toEqual([
      ['maximumResponse', 'answered', 2],
      ['maximumIntervention', 'closed', 2],
    ]);
    expect(promises.map(({ late }) => late)).toEqual([1, 2]);
    expect(tierOf(history, 'none')?.promises).toEqual([]);
  });

  const anyMoment = fc
    .integer({ min: 0, max: 60 * 24 * 300 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString().slice(0, 16));

  test.each([
    ['the published list', priceList],
    ['a list with targets', targetList],
  ])('are those of tierMoments, under %s', (_, list) => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (reported, closed) => {
        const counter = counted([], list);
        const [from, to] = [reported, closed].map((moment) => instantOf(moment, list.zone) as EpochMs);
        for (const [tier, latest] of tierMoments(from as EpochMs, list).entries()) {
          const found = counter.latenessOf(job({ moments: { reported, closed } }), tier);
          const intervention = found.find(({ promise }) => promise === 'maximumIntervention')?.late;
          const promised = latest.maximumIntervention;
          const isHeld = typeof promised === 'number' && (to ?? 0) >= (from ?? 0);
          expect(intervention).toBe(isHeld ? Math.max(0, (to ?? 0) - promised) : undefined);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('stand still while the customer was waited for', () => {
    const waiting = [{ from: '2026-01-05T16:30', to: '2026-01-12T11:30' }];
    const counter = counted([], priceList);
    const standard = priceList.tiers.findIndex(({ id }) => id === tierId('standard'));
    const lateOf = (more: object) => counter.latenessOf(job({ moments: { ...moments, ...more } }), standard)[0]?.late;
    expect([lateOf({}) ?? 0, lateOf({ waiting })]).toEqual([expect.toSatisfy((late: number) => late > 0), 0]);
  });
});
