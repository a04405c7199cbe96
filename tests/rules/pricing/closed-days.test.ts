import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarsAreKnown, withCalendars } from '../../../src/catalogue/closed-days-checks.ts';
import { instantOf, type LineItem, quote, wallTimeOf } from '../../../src/rules/index.ts';
import type { Holidays } from '../../../src/schema/holidays.ts';
import type { CountryId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { IsoDate } from '../../../src/schema/units.ts';
import type { ClockWindow, WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { minutesByBand } from '../../support/cases/minutes-by-band.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';
import { estimate, line } from '../../support/requests.ts';
import { anyOwnHours, daysNear } from '../random-closed-days.ts';
import { report, week, zone } from '../sla/random-calendars.ts';
import { anyLength } from './random-lists.ts';
import { slowSplit } from './slow-split.ts';

const name = { nl: 'naam' };
const dayBand = (hours: object) => ({ id: 'weekdayDaytime', name, hours });
const rest = { id: 'rest', name, hours: 'otherwise', factor: 200, of: 'weekdayDaytime' };

const listOf = (closed: readonly object[], hours: object): PriceList =>
  listWith({
    closed,
    rateBands: [dayBand(hours), rest],
    surcharges: undefined,
    travel: { perVisit: 0 },
    tiers: oneTier({}),
  });

const holidays: Holidays = {
  country: 'BE' as CountryId,
  source: 'made up',
  generatedOn: '2026-01-01' as IsoDate,
  years: { from: 2026, to: 2027 },
  days: ['2026-12-25', '2027-12-25'].map((date) => ({ date: date as IsoDate, name: { nl: 'Kerstmis' } })),
};

const at = (dateTime: string, minutes = 60): LineItem =>
  line({ minutes, per: 'once', start: { at: 'dateTime', dateTime } });

const bandsOf = (list: PriceList, item: LineItem): Record<string, number> =>
  minutesByBand(estimate({ months: 1, lines: [item] }, list).lines[0]?.split ?? []);

const weekdays = { 'mon-fri': ['08:00-18:00'] };
const yearEnd = { id: 'yearEnd', name, days: ['12-24', '12-31'] };

describe('a closed day', () => {
  test('takes a band without hours on it out: Thursday 24 December at 10:00 is no daytime, a week earlier it is', () => {
    const list = listOf([yearEnd], { ...weekdays, yearEnd: [] });
    expect(bandsOf(list, at('2026-12-24T10:00'))).toEqual({ rest: 60 });
    expect(bandsOf(list, at('2026-12-17T10:00'))).toEqual({ weekdayDaytime: 60 });
  });

  test('is named in the explanation of the figure, and only there where the job is done on it', () => {
    const list = listOf([yearEnd], { ...weekdays, yearEnd: [] });
    const partOf = (dateTime: string) =>
      estimate({ months: 1, lines: [at(dateTime)] }, list).lines[0]?.split[0]?.explanation;
    expect(partOf('2026-12-24T10:00')).toMatchObject({ kind: 'clockPart', closed: [{ date: '2026-12-24', name }] });
    expect(partOf('2026-12-17T10:00')).not.toHaveProperty('closed');
  });

  test('is named where the job runs into it, and not where no band names it', () => {
    const kinds = [yearEnd, { id: 'other', name, days: ['05-15'] }];
    const partOf = (hours: object) =>
      estimate({ months: 1, lines: [at('2026-12-23T17:30', 900)] }, listOf(kinds, hours)).lines[0]?.split[0]
        ?.explanation;
    expect(partOf({ ...weekdays, yearEnd: [] })).toMatchObject({ closed: [{ date: '2026-12-24', name }] });
    expect(partOf({ ...weekdays, other: [] })).not.toHaveProperty('closed');
    expect(partOf(weekdays)).not.toHaveProperty('closed');
  });

  test('on 29 February exists in leap years alone', () => {
    const list = listOf([{ id: 'leap', name, days: ['02-29'] }], { 'mon-sun': ['08:00-18:00'], leap: [] });
    const isOpen = (date: string) => 'weekdayDaytime' in bandsOf(list, at(`${date}T10:00`));
    expect(['2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29', '2028-03-01'].map(isOpen)).toEqual([
      ...[true, true, true, false, true],
    ]);
  });

  test('comes back every year, and a whole date does not', () => {
    const days = [{ id: 'bridge', name, days: ['2026-05-15'] }];
    const list = listOf([...days, yearEnd], { ...weekdays, yearEnd: [], bridge: [] });
    expect(bandsOf(list, at('2027-12-31T10:00'))).toEqual({ rest: 60 });
    expect(bandsOf(list, at('2026-05-15T10:00'))).toEqual({ rest: 60 });
    expect(bandsOf(list, at('2028-05-15T10:00'))).toEqual({ weekdayDaytime: 60 });
  });

  test('can have hours of its own, from a time on where it is half a day', () => {
    const half = [{ id: 'half', name, days: [{ date: '12-24', from: '12:00' }] }];
    const list = listOf(half, { ...weekdays, half: ['14:00-15:00'] });
    expect(bandsOf(list, at('2026-12-24T11:00', 300))).toEqual({ weekdayDaytime: 120, rest: 180 });
  });

  test('that two kinds share is of the first that is listed', () => {
    const other = { id: 'other', name, days: ['12-24'] };
    const hours = { ...weekdays, yearEnd: [], other: ['08:00-18:00'] };
    expect(bandsOf(listOf([yearEnd, other], hours), at('2026-12-24T10:00'))).toEqual({ rest: 60 });
    expect(bandsOf(listOf([other, yearEnd], hours), at('2026-12-24T10:00'))).toEqual({ weekdayDaytime: 60 });
  });

  test('leaves a band alone whose hours do not name it, also where they name another on the same day', () => {
    const other = { id: 'other', name, days: ['12-24', '12-30'] };
    const both = listOf([yearEnd, other], { ...weekdays, other: [] });
    expect(bandsOf(listOf([yearEnd], weekdays), at('2026-12-24T10:00'))).toEqual({ weekdayDaytime: 60 });
    expect(bandsOf(both, at('2026-12-24T10:00'))).toEqual({ weekdayDaytime: 60 });
    expect(bandsOf(both, at('2026-12-31T10:00'))).toEqual({ weekdayDaytime: 60 });
    expect(bandsOf(both, at('2026-12-30T10:00'))).toEqual({ rest: 60 });
  });

  test('does not stand in the week of work that comes back, which is said', () => {
    const january = Array.from({ length: 31 }, (_, day) => `01-${String(day + 1).padStart(2, '0')}`);
    const list = listOf([{ ...yearEnd, days: january }], { ...weekdays, yearEnd: [] });
    const weekly = line({ minutes: 60, per: 'week', start: { at: 'weekday', weekday: 3, time: '10:00' } });
    expect(bandsOf(list, weekly)).toEqual({ weekdayDaytime: 60 });
    const assumed = { code: 'weekWithoutClosedDays' };
    const mixed = estimate({ months: 1, lines: [weekly, at('2026-12-24T10:00')] }, list);
    expect(mixed.assumptions).toContainEqual(assumed);
    expect(mixed.lines[0]?.split[0]?.explanation).not.toHaveProperty('closed');
    const dated = estimate({ months: 1, lines: [at('2026-12-24T10:00'), line({ minutes: 60 })] }, list);
    expect(dated.assumptions).not.toContainEqual(assumed);
  });
});

describe('a calendar of a country', () => {
  const written = listOf([{ id: 'holidays', calendar: 'BE' }], { ...weekdays, holidays: [] });

  test('is filled in from its file', () => {
    const list = withCalendars(written, [holidays]);
    expect(bandsOf(list, at('2026-12-25T10:00'))).toEqual({ rest: 60 });
    const [billed] = estimate({ months: 1, lines: [at('2026-12-25T10:00')] }, list).lines;
    expect(billed?.split[0]?.explanation).toMatchObject({ closed: [{ date: '2026-12-25', name: { nl: 'Kerstmis' } }] });
  });

  test('of a region is told from that of its country', () => {
    const days = [{ date: '2026-05-08' as IsoDate, name: { nl: 'Irisfeest' } }];
    const region = { ...holidays, region: 'BRU', regionName: { nl: 'Brussel' }, days };
    const list = listOf([{ id: 'holidays', calendar: 'BE-BRU' }], { ...weekdays, holidays: [] });
    const filled = withCalendars(list, [holidays, region]);
    expect(bandsOf(filled, at('2026-05-08T10:00'))).toEqual({ rest: 60 });
    expect(bandsOf(filled, at('2026-12-25T10:00'))).toEqual({ weekdayDaytime: 60 });
    expect(filled.closed).toMatchObject([{ regionName: { nl: 'Brussel' } }]);
  });

  test('that no hours name leaves the years of others alone', () => {
    const kinds = [{ id: 'holidays', calendar: 'BE' }, yearEnd];
    const list = withCalendars(listOf(kinds, { ...weekdays, yearEnd: [] }), [holidays]);
    expect(bandsOf(list, at('2030-12-31T10:00'))).toEqual({ rest: 60 });
  });

  test('beside another is known for the years of both', () => {
    const region = { ...holidays, region: 'BRU', regionName: { nl: 'Brussel' }, years: { from: 2025, to: 2026 } };
    const kinds = [
      { id: 'holidays', calendar: 'BE' },
      { id: 'ofBrussels', calendar: 'BE-BRU' },
    ];
    const list = withCalendars(listOf(kinds, { ...weekdays, holidays: [], ofBrussels: [] }), [holidays, region]);
    expect(quote({ months: 1, lines: [at('2027-06-07T10:00')] }, list)).toMatchObject({
      code: 'startOutOfYears',
      data: { from: 2026, to: 2026 },
    });
  });

  test('that has no file is a mistake', () => {
    expect(calendarsAreKnown([holidays])(listOf([{ id: 'holidays', calendar: 'XX' }], weekdays))).toMatchObject([
      { path: ['closed', 0, 'calendar'], got: '"XX"' },
    ]);
  });

  test.each(['2025-06-02T10:00', '2028-06-05T10:00'])(
    'makes a start on %s an error of that line, which names the years that it is known for',
    (dateTime) => {
      const asked = { months: 1, lines: [line({}), at(dateTime)] };
      expect(quote(asked, withCalendars(written, [holidays]))).toMatchObject({
        code: 'startOutOfYears',
        data: { line: 1, from: 2026, to: 2027 },
      });
    },
  );
});

describe('the split over bands with closed days', () => {
  const withHours = (list: PriceList, hours: WeeklyHours, closed: Record<string, ClockWindow[]>): PriceList => ({
    ...list,
    rateBands: list.rateBands.map((band) =>
      band.hours === 'otherwise' ? band : { ...band, hours: { week: hours, closed } },
    ),
  });

  const situation = report.chain((instant) =>
    fc.record({
      instant: fc.constant(instant),
      hours: week,
      zoneId: zone,
      first: daysNear(instant),
      second: daysNear(instant),
      ofFirst: anyOwnHours,
      ofSecond: anyOwnHours,
    }),
  );

  test('is what the clock on the wall shows, minute by minute', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(situation, anyLength, ({ instant, hours, zoneId, first, second, ofFirst, ofSecond }, minutes) => {
        const closed = [
          { id: 'first', name, days: first },
          { id: 'second', name, days: second },
        ];
        const own = { ...(ofFirst && { first: ofFirst }), ...(ofSecond && { second: ofSecond }) };
        const list = { ...withHours(listOf([yearEnd], weekdays), hours, own), zone: zoneId, closed };
        const dateTime = String(wallTimeOf(instant, zoneId)).slice(0, 16);
        const [billed] = estimate({ months: 1, lines: [at(dateTime, minutes)] }, list).lines;
        const from = Number(instantOf(dateTime, zoneId));
        const wanted = slowSplit(from, billed?.billed ?? 0, list.rateBands, zoneId, closed);
        expect(minutesByBand(billed?.split ?? [])).toEqual(wanted);
      }),
      { numRuns: Number(process.env.CALENDARS ?? 200) },
    );
  });
});
