import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantText, isInstantText, reportInstant, reportWallTime } from '../../../src/rules/index.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { at } from '../sla/calendars.ts';
import { luxembourg, zones } from './zones.ts';

const anySecond = fc
  .integer({ min: at('2000-01-01T00:00Z') / 1000, max: at('2099-12-31T00:00Z') / 1000 })
  .map((second) => (second * 1000) as EpochMs);

describe('a report', () => {
  test.each([
    ['on the clock of the zone', '2026-11-27T16:00', '2026-11-27T15:00Z'],
    ['as an instant', '2026-11-27T16:00:30Z', '2026-11-27T16:00:30Z'],
    ['the first time that the clock shows 02:30', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['the second time that the clock shows 02:30', '2026-10-25T01:30:00Z', '2026-10-25T01:30Z'],
  ])('%s', (_, report, instant) => {
    expect(reportInstant(report, luxembourg)).toBe(at(instant));
  });

  test.each([
    '',
    'Z',
    'now',
    '2026-02-30T08:00:00Z',
    '2026-11-27T24:00:00Z',
    '2026-11-27T16:00Z',
    '2026-11-27T16:00:00.5Z',
    '2026-11-27T16:00:00+01:00',
  ])('%j is an error', (report) => {
    expect(reportInstant(report, luxembourg)).toMatchObject({ kind: 'error' });
  });

  test('as an instant means the same in every zone, and keeps its second', () => {
    fc.assert(
      fc.property(anySecond, fc.constantFrom(...zones), (instant, zone) => {
        expect(isInstantText(instantText(instant))).toBe(true);
        expect(reportInstant(instantText(instant), zone)).toBe(instant);
      }),
    );
  });

  test('drops parts of a second', () => {
    expect(instantText((at('2026-11-27T16:00:59Z') + 999) as EpochMs)).toBe('2026-11-27T16:00:59Z');
  });
});

describe('in a field', () => {
  test('an instant is shown on the clock of the zone, to the minute', () => {
    expect(reportWallTime('2026-10-25T01:30:12Z', luxembourg)).toBe('2026-10-25T02:30');
  });

  test.each(['', '2026-11-27T16:00', 'half'])('%j stays as it was typed', (typed) => {
    expect(reportWallTime(typed, luxembourg)).toBe(typed);
  });
});
