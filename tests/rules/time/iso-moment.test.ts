import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoMoment, wallTimeOf } from '../../../src/rules/index.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { auckland, luxembourg, paramaribo, utc, zones } from './zones.ts';

const at = (text: string): EpochMs => Date.parse(text) as EpochMs;

describe('isoMoment', () => {
  test.each([
    ['the example of its documentation', '2026-11-27T15:00:00Z', luxembourg, '2026-11-27T16:00:00+01:00'],
    ['the last second of winter time', '2026-03-29T00:59:59Z', luxembourg, '2026-03-29T01:59:59+01:00'],
    ['the first second of summer time', '2026-03-29T01:00:00Z', luxembourg, '2026-03-29T03:00:00+02:00'],
    ['02:30 for the first time', '2026-10-25T00:30:00Z', luxembourg, '2026-10-25T02:30:00+02:00'],
    ['02:30 for the second time', '2026-10-25T01:30:00Z', luxembourg, '2026-10-25T02:30:00+01:00'],
    ['milliseconds, rounded down', '2026-10-25T01:30:12.999Z', luxembourg, '2026-10-25T02:30:12+01:00'],
    ['the day before, behind UTC', '2026-07-01T01:00:00Z', paramaribo, '2026-06-30T22:00:00-03:00'],
    ['the year after, ahead of UTC', '2026-12-31T12:00:00Z', auckland, '2027-01-01T01:00:00+13:00'],
    ['no offset', '2026-07-01T01:00:00Z', utc, '2026-07-01T01:00:00+00:00'],
  ])('%s', (_, instant, zone, expected) => {
    expect(isoMoment(at(instant), zone)).toBe(expected);
  });

  test('is read back as the same second, and shows what the clock of the zone shows', () => {
    const anySecond = fc
      .integer({ min: at('1975-01-01') / 1000, max: at('2200-01-01') / 1000 })
      .map((seconds) => (seconds * 1000) as EpochMs);
    fc.assert(
      fc.property(fc.constantFrom(...zones), anySecond, (zone, instant) => {
        const iso = String(isoMoment(instant, zone));
        expect(Date.parse(iso)).toBe(instant);
        expect(iso.startsWith(String(wallTimeOf(instant, zone)))).toBe(true);
      }),
    );
  });

  test('is an error where the clock of the zone is not known', () => {
    expect(isoMoment(at('2300-01-01T00:00:00Z'), luxembourg)).toMatchObject({ kind: 'error' });
  });
});
