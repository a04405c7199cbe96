import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, wallTimeOf } from '../../../src/rules/index.ts';
import type { EpochMs, ZoneId } from '../../../src/schema/units.ts';
import { auckland, luxembourg, paramaribo, utc, zones } from './zones.ts';

const at = (text: string): EpochMs => Date.parse(text) as EpochMs;

describe('wallTimeOf', () => {
  test.each([
    ['the last second of winter time', '2026-03-29T00:59:59Z', luxembourg, '2026-03-29T01:59:59'],
    ['the first second of summer time', '2026-03-29T01:00:00Z', luxembourg, '2026-03-29T03:00'],
    ['02:30 for the first time', '2026-10-25T00:30:00Z', luxembourg, '2026-10-25T02:30'],
    ['02:30 for the second time', '2026-10-25T01:30:00Z', luxembourg, '2026-10-25T02:30'],
    ['milliseconds', '2026-10-25T01:30:00.007Z', luxembourg, '2026-10-25T02:30:00.007'],
    ['the day before', '2026-07-01T01:00:00Z', paramaribo, '2026-06-30T22:00'],
    ['the year after', '2026-12-31T12:00:00Z', auckland, '2027-01-01T01:00'],
    ['the first hour, ahead of UTC', '1969-12-31T23:00:00Z', luxembourg, '1970-01-01T00:00'],
    ['the last hours, behind UTC', '2201-01-01T02:59:00Z', paramaribo, '2200-12-31T23:59'],
    ['the first day, ahead of UTC', '1970-01-01T09:00:00Z', luxembourg, '1970-01-01T10:00'],
    ['the last day, ahead of UTC', '2200-12-31T09:00:00Z', luxembourg, '2200-12-31T10:00'],
    ['the first moment', '1970-01-01T00:00:00Z', utc, '1970-01-01T00:00'],
    ['the last moment', '2200-12-31T23:59:59.999Z', utc, '2200-12-31T23:59:59.999'],
  ])('%s', (_, instant, zone, expected) => {
    expect(wallTimeOf(at(instant), zone)).toBe(expected);
  });

  test('the example of its documentation', () => {
    expect(wallTimeOf(1_774_747_800_000 as EpochMs, luxembourg)).toBe('2026-03-29T03:30');
  });

  test('shows what Intl shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('1970-01-02') / 1000, max: at('2200-01-01') / 1000 }).map((seconds) => seconds * 1000),
        (zone, instant) => {
          const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
          expect(wallTimeOf(instant as EpochMs, zone)).toBe(shown.replace(/:00$/, ''));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is undone by instantOf, but for the second showing of an hour', () => {
    const instants = fc.integer({ min: at('2024-01-01'), max: at('2030-01-01') }).map((instant) => instant as EpochMs);
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        const shown = wallTimeOf(instant, zone);
        const back = instantOf(String(shown), zone) as EpochMs;
        expect(back).toBeLessThanOrEqual(instant);
        expect(wallTimeOf(back, zone)).toBe(shown);
        expect([0, 30, 60]).toContain((instant - back) / 60_000);
      }),
      { numRuns: 300 },
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5])('%d is no instant', (instant) => {
    expect(wallTimeOf(instant as EpochMs, utc)).toEqual({ kind: 'error', code: 'invalidInstant', data: { instant } });
  });

  test.each([-1, at('2201-01-01'), 1e300, -1e300])('%d lies outside the years', (instant) => {
    expect(wallTimeOf(instant as EpochMs, utc)).toEqual({
      kind: 'error',
      code: 'instantOutOfYears',
      data: { instant, from: 1970, to: 2200 },
    });
  });

  test('an unknown zone', () => {
    expect(wallTimeOf(0 as EpochMs, 'Mars/Olympus' as ZoneId)).toMatchObject({
      code: 'unknownZone',
      data: { zone: 'Mars/Olympus' },
    });
  });
});
