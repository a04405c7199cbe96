import { describe, expect, test } from 'vitest';
import { zoneClock } from '../../../src/rules/time/zone-clock.ts';
import { offsetReader, offsetSpans } from '../../../src/rules/time/zone-offsets.ts';
import { auckland, luxembourg, paramaribo } from './zones.ts';

const hour = 3_600_000;
const day = 24 * hour;

test('offsetReader reads the example of its documentation, and knows no other zones', () => {
  expect(offsetReader('Europe/Luxembourg')?.(0)).toBe(3_600_000);
  expect(offsetReader('Mars/Olympus')).toBeUndefined();
  expect(offsetReader('')).toBeUndefined();
});

describe('offsetSpans', () => {
  test('finds a change to the second', () => {
    const change = 5 * day + 12_345_000;
    expect(offsetSpans(0, 10 * day, (instant) => (instant < change ? 0 : hour))).toEqual([
      { from: 0, to: change, offset: 0 },
      { from: change, to: 10 * day, offset: hour },
    ]);
  });

  test('finds the change back a week later', () => {
    const summer = (instant: number): boolean => instant >= day + hour && instant < 8 * day;
    expect(offsetSpans(0, 10 * day, (instant) => (summer(instant) ? hour : 0)).map(({ to }) => to)).toEqual([
      day + hour,
      8 * day,
      10 * day,
    ]);
  });

  test('leaves a change at the very end to the next year', () => {
    expect(offsetSpans(0, 10 * day, (instant) => (instant < 10 * day ? 0 : hour))).toEqual([
      { from: 0, to: 10 * day, offset: 0 },
    ]);
  });
});

describe('zoneClock', () => {
  const moment = Date.parse('2026-06-01T00:00Z');

  test.each([
    ['Luxembourg', luxembourg, ['2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z']],
    ['Auckland', auckland, ['2026-04-04T14:00:00.000Z', '2026-09-26T14:00:00.000Z']],
    ['Paramaribo', paramaribo, []],
  ])('knows when the clocks of %s change in 2026', (_, zone, expected) => {
    const spans = zoneClock(zone)?.spansBetween(moment, moment) ?? [];
    expect(spans.slice(1).map(({ from }) => new Date(from).toISOString())).toEqual(expected);
  });

  test('covers whole years without a hole', () => {
    const spans = zoneClock(luxembourg)?.spansBetween(moment, moment + 800 * day) ?? [];
    expect(spans.at(0)?.from).toBe(Date.parse('2026-01-01T00:00Z'));
    expect(spans.at(-1)?.to).toBe(Date.parse('2029-01-01T00:00Z'));
    expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to));
  });

  test('reads the same around one midnight', () => {
    const midnight = Date.parse('2026-03-30T00:00Z');
    expect(zoneClock(luxembourg)?.spansAround(midnight)).toEqual([
      { from: midnight - 2 * day, to: Date.parse('2026-03-29T01:00Z'), offset: hour },
      { from: Date.parse('2026-03-29T01:00Z'), to: midnight + 2 * day, offset: 2 * hour },
    ]);
  });

  test('is made once for a zone', () => {
    expect(zoneClock(luxembourg)).toBe(zoneClock(luxembourg));
  });

  test('is not kept for ever more spellings of a zone', () => {
    const first = zoneClock(luxembourg);
    const spellings = Array.from({ length: 64 }, (_, index) =>
      [...'luxembourg'].map((letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
    );
    for (const spelling of spellings) expect(zoneClock(`EUROPE/${spelling}`)).toBeDefined();
    expect(zoneClock(luxembourg)).not.toBe(first);
  });
});
