import { describe, expect, test } from 'vitest';
import { instantOf, wallTimeOf } from '../../../src/rules/index.ts';
import type { EpochMs, ZoneId } from '../../../src/schema/units.ts';
import { apia, auckland, havana, lordHowe, luxembourg, paramaribo, utc } from './zones.ts';

const utcText = (instant: unknown): string => new Date(Number(instant)).toISOString();

describe('instantOf: an ordinary time', () => {
  test.each([
    ['winter in Luxembourg', '2026-11-23T09:00', luxembourg, '2026-11-23T08:00:00.000Z'],
    ['summer in Luxembourg', '2026-07-01T09:00', luxembourg, '2026-07-01T07:00:00.000Z'],
    ['Paramaribo', '2026-07-01T09:00', paramaribo, '2026-07-01T12:00:00.000Z'],
    ['summer in Auckland', '2026-01-01T00:00', auckland, '2025-12-31T11:00:00.000Z'],
    ['winter on Lord Howe', '2026-07-01T09:00', lordHowe, '2026-06-30T22:30:00.000Z'],
    ['UTC', '2026-07-01T09:00', utc, '2026-07-01T09:00:00.000Z'],
    ['seconds are kept', '2026-11-23T09:00:07', luxembourg, '2026-11-23T08:00:07.000Z'],
    ['milliseconds are kept', '2026-11-23T09:00:07.250', luxembourg, '2026-11-23T08:00:07.250Z'],
    ['the hour after the skipped one', '2026-03-29T03:00', luxembourg, '2026-03-29T01:00:00.000Z'],
    ['leap day', '2028-02-29T12:00', luxembourg, '2028-02-29T11:00:00.000Z'],
    ['year end', '2026-12-31T23:59', luxembourg, '2026-12-31T22:59:00.000Z'],
    ['the first year', '1970-01-01T00:00', auckland, '1969-12-31T12:00:00.000Z'],
    ['the last year', '2200-12-31T23:59', paramaribo, '2201-01-01T02:59:00.000Z'],
  ])('%s', (_, local, zone, expected) => {
    expect(utcText(instantOf(local, zone))).toBe(expected);
  });
});

describe('instantOf: a time that the clock skips moves forward by the gap', () => {
  test.each([
    ['02:00 in Luxembourg', '2026-03-29T02:00', luxembourg, '2026-03-29T03:00'],
    ['02:30 in Luxembourg', '2026-03-29T02:30', luxembourg, '2026-03-29T03:30'],
    ['02:59:59 in Luxembourg', '2026-03-29T02:59:59', luxembourg, '2026-03-29T03:59:59'],
    ['02:15 on Lord Howe', '2026-10-04T02:15', lordHowe, '2026-10-04T02:45'],
    ['02:30 in Auckland', '2026-09-27T02:30', auckland, '2026-09-27T03:30'],
    ['midnight in Havana', '2026-03-08T00:10', havana, '2026-03-08T01:10'],
    ['a whole day on Samoa', '2011-12-30T09:00', apia, '2011-12-31T09:00'],
  ])('%s', (_, local, zone, shown) => {
    const instant = instantOf(local, zone);
    expect(wallTimeOf(instant as EpochMs, zone)).toBe(shown);
  });

  test('the example of its documentation', () => {
    expect(instantOf('2026-03-29T02:30', luxembourg)).toBe(1_774_747_800_000);
  });
});

describe('instantOf: of a time that the clock shows twice the earlier is taken', () => {
  test.each([
    ['02:00 in Luxembourg', '2026-10-25T02:00', luxembourg, '2026-10-25T00:00:00.000Z'],
    ['02:30 in Luxembourg', '2026-10-25T02:30', luxembourg, '2026-10-25T00:30:00.000Z'],
    ['03:00 in Luxembourg comes once', '2026-10-25T03:00', luxembourg, '2026-10-25T02:00:00.000Z'],
    ['01:45 on Lord Howe', '2026-04-05T01:45', lordHowe, '2026-04-04T14:45:00.000Z'],
    ['02:00 on Lord Howe comes once', '2026-04-05T02:00', lordHowe, '2026-04-04T15:30:00.000Z'],
    ['02:30 in Auckland', '2026-04-05T02:30', auckland, '2026-04-04T13:30:00.000Z'],
    ['00:30 in Havana', '2026-11-01T00:30', havana, '2026-11-01T04:30:00.000Z'],
  ])('%s', (_, local, zone, expected) => {
    expect(utcText(instantOf(local, zone))).toBe(expected);
  });
});

describe('instantOf: errors', () => {
  test.each(['Mars/Olympus', '', 'Europe/Luxemburg', 'x'.repeat(10_000)])('no zone %.20j', (zone) => {
    expect(instantOf('2026-11-23T09:00', zone as ZoneId)).toMatchObject({ code: 'unknownZone', data: { zone } });
  });

  test.each([
    ['2026-02-30T09:00', 'invalidDate', { date: '2026-02-30' }],
    ['2027-02-29T09:00', 'invalidDate', { date: '2027-02-29' }],
    ['1969-12-31T09:00', 'dateOutOfYears', { date: '1969-12-31', from: 1970, to: 2200 }],
    ['2201-01-01T00:00', 'dateOutOfYears', { date: '2201-01-01', from: 1970, to: 2200 }],
    ['2026-11-23T24:00', 'invalidDateTime', { dateTime: '2026-11-23T24:00' }],
    ['2026-11-23T09:60', 'invalidDateTime', { dateTime: '2026-11-23T09:60' }],
    ['x2026-11-23T09:00', 'invalidDateTime', { dateTime: 'x2026-11-23T09:00' }],
    ['2026-11-23 09:00', 'invalidDateTime', { dateTime: '2026-11-23 09:00' }],
    ['2026-11-23T09:00Z', 'invalidDateTime', { dateTime: '2026-11-23T09:00Z' }],
    ['2026-11-23', 'invalidDateTime', { dateTime: '2026-11-23' }],
    ['', 'invalidDateTime', { dateTime: '' }],
  ])('%j', (dateTime, code, data) => {
    expect(instantOf(dateTime, luxembourg)).toEqual({ kind: 'error', code, data });
  });
});
