import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockDoubt, countdownStage, nextStage, tierDeadlines, timeLeft } from '../../../src/rules/index.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { priceList } from '../../support/published.ts';
import { at } from '../sla/calendars.ts';

const anyInstant = fc
  .integer({ min: at('2026-01-01T00:00Z'), max: at('2026-03-01T00:00Z') })
  .map((ms) => ms as EpochMs);

describe('the time left', () => {
  test('adds up to the whole seconds between the two moments', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (now, until) => {
        const { isPast, days, hours, minutes, seconds } = timeLeft(now, until);
        const sum = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
        expect(sum).toBe(Math.floor(Math.abs(until - now) / 1000));
        expect(isPast).toBe(until <= now);
        expect([hours < 24, minutes < 60, seconds < 60]).toEqual([true, true, true]);
      }),
    );
  });

  test.each([
    ['a day and a second', 86_401, null],
    ['a day', 86_400, 1440],
    ['an hour and a second', 3601, 240],
    ['an hour', 3600, 60],
    ['a minute', 60, 1],
    ['nothing', 0, 0],
    ['less than nothing', -5, 0],
  ])('with %s to go the stage is %s', (_, seconds, stage) => {
    expect(countdownStage(0 as EpochMs, (seconds * 1000) as EpochMs)).toBe(stage);
  });
});

describe('what is worth saying', () => {
  const deadlines = tierDeadlines(at('2026-11-27T15:00Z'), priceList);
  test.each([
    ['nothing while every deadline is more than a day away', '2026-11-20T08:00Z', null],
    ['the first deadline, once it is near', '2026-11-27T17:30Z', ['business', 'maximumResponse', 60]],
    ['that it has passed', '2026-11-27T18:00:30Z', ['business', 'maximumResponse', 0]],
    ['then the next one', '2026-11-27T18:02Z', ['business', 'maximumIntervention', 1440]],
    ['nothing when all have passed', '2026-12-24T08:00Z', null],
  ])('%s', (_, now, reached) => {
    const found = nextStage(at(now), deadlines);
    expect(found && [found.tierId, found.promise, found.stage]).toEqual(reached);
  });
});

test.each([
  ['2026-11-20T22:59:59Z', 'beforeList'],
  ['2026-11-20T23:00:00Z', null],
  ['2099-12-31T23:59:59Z', null],
  ['2100-01-01T00:00:00Z', 'afterYears'],
  ['1970-01-01T00:00:00Z', 'beforeList'],
])('a device whose clock says %s is doubted: %s', (now, doubt) => {
  expect(clockDoubt(at(now), priceList)).toBe(doubt);
});
