import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, typedMoment, wallTimeOf } from '../../../src/rules/index.ts';
import type { EpochMs, ZoneId } from '../../../src/schema/units.ts';
import { at } from '../sla/calendars.ts';
import { lordHowe, luxembourg, zones } from './zones.ts';

test.each([
  ['an ordinary time', '2026-11-27T16:00', luxembourg, '2026-11-27T15:00Z', false, null],
  ['a time that the clock skips', '2026-03-29T02:30', luxembourg, '2026-03-29T01:30Z', true, null],
  ['the last minute before the gap', '2026-03-29T01:59', luxembourg, '2026-03-29T00:59Z', false, null],
  ['the first minute after the gap', '2026-03-29T03:00', luxembourg, '2026-03-29T01:00Z', false, null],
  [
    'a time that the clock shows twice',
    '2026-10-25T02:30',
    luxembourg,
    '2026-10-25T00:30Z',
    false,
    '2026-10-25T01:30Z',
  ],
  ['the first minute after the overlap', '2026-10-25T03:00', luxembourg, '2026-10-25T02:00Z', false, null],
  ['half an hour twice', '2026-04-05T01:45', lordHowe, '2026-04-04T14:45Z', false, '2026-04-04T15:15Z'],
])('%s', (_, dateTime, zone, instant, isSkipped, later) => {
  expect(typedMoment(dateTime, zone)).toEqual({ instant: at(instant), isSkipped, later: later && at(later) });
});

test.each([
  ['2026-11-27', luxembourg, 'invalidDateTime'],
  ['2026-02-29T08:00', luxembourg, 'invalidDate'],
  ['2026-11-27T16:00', 'Mars/Olympus' as ZoneId, 'unknownZone'],
])('%s in %s is the error %s', (dateTime, zone, code) => {
  expect(typedMoment(dateTime, zone)).toMatchObject({ kind: 'error', code });
});

const nearChanges = fc
  .tuple(
    fc.constantFrom('2026-03-29T00:00Z', '2026-10-25T00:00Z', '2026-04-04T14:00Z', '2026-11-01T05:00Z'),
    fc.nat(2880),
  )
  .map(([base, minutes]) => new Date(at(base) + (minutes - 1440) * 60_000).toISOString().slice(0, 16));

test('means what instantOf says; both instants show what was typed, and a skipped time is shown by none', () => {
  fc.assert(
    fc.property(nearChanges, fc.constantFrom(...zones), (dateTime, zone) => {
      const moment = typedMoment(dateTime, zone);
      if ('code' in moment) throw new Error(moment.code);
      expect(moment.instant).toBe(instantOf(dateTime, zone));
      expect(wallTimeOf(moment.instant, zone) === dateTime).toBe(!moment.isSkipped);
      const later: EpochMs = moment.later ?? moment.instant;
      expect(later).toBeGreaterThanOrEqual(moment.instant);
      if (moment.later !== null) expect(wallTimeOf(moment.later, zone)).toBe(dateTime);
    }),
  );
});
