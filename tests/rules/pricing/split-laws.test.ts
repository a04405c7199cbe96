import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, isRuleError, wallTimeOf } from '../../../src/rules/index.ts';
import { bandTimelines } from '../../../src/rules/pricing/band-timelines.ts';
import { splitMinutes } from '../../../src/rules/pricing/split-minutes.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { EpochMs, Minutes } from '../../../src/schema/units.ts';
import { minutesByBand } from '../../support/cases/minutes-by-band.ts';
import { priceList } from '../../support/published.ts';
import { anyClockRequest, anyTime, estimate, line } from '../../support/requests.ts';
import { report } from '../sla/random-calendars.ts';
import { utc } from '../time/zones.ts';
import { anyLength, anyList } from './random-lists.ts';
import { slowSplit, slowWeeklySplit } from './slow-split.ts';

describe('the split of the billed minutes', () => {
  test('adds up to them, each band once', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        for (const { billed, split } of estimate(request).lines) {
          expect(split.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(billed);
          expect(split.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 1)).toBe(true);
          expect(Object.keys(minutesByBand(split))).toHaveLength(split.length);
        }
      }),
    );
  });

  test('is what the clock on the wall shows, minute by minute', () => {
    fc.assert(
      fc.property(anyList, report, anyLength, (list, instant, minutes) => {
        const dateTime = String(wallTimeOf(instant, list.zone)).slice(0, 16);
        const item = line({ per: 'once', minutes, start: { at: 'dateTime', dateTime } });
        const [billed] = estimate({ months: 1, lines: [item] }, list).lines;
        const from = Number(instantOf(dateTime, list.zone));
        const wanted = slowSplit(from, billed?.billed ?? 0, list.rateBands, list.zone);
        expect(minutesByBand(billed?.split ?? [])).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
  });

  test('is what a week without clock changes shows, for monthly work', () => {
    const anyWeekday = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(anyList, anyWeekday, anyTime, anyLength, (list, weekday, time, minutes) => {
        const item = line({ minutes, start: { at: 'weekday', weekday, time } });
        const [billed] = estimate({ months: 1, lines: [item] }, list).lines;
        const start = weekday * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
        expect(minutesByBand(billed?.split ?? [])).toEqual(slowWeeklySplit(start, billed?.billed ?? 0, list.rateBands));
      }),
      { numRuns: 400 },
    );
  });

  test('of two stretches in a row adds up to that of the whole', () => {
    const split = (from: number, minutes: number, list: PriceList): Map<string, number> => {
      const bands = bandTimelines(list, list.zone);
      const shares = isRuleError(bands) ? bands : splitMinutes(from as EpochMs, minutes as Minutes, bands);
      if (isRuleError(shares)) throw new Error(shares.code);
      return new Map(shares.map((share) => [share.in === 'band' ? share.bandId : share.in, share.minutes]));
    };
    fc.assert(
      fc.property(anyList, report, anyLength, anyLength, (list, instant, first, second) => {
        const from = instant - (instant % 60_000);
        const whole = split(from, first + second, list);
        const [one, other] = [split(from, first, list), split(from + first * 60_000, second, list)];
        for (const key of new Set([...whole.keys(), ...one.keys(), ...other.keys()])) {
          expect(whole.get(key) ?? 0).toBe((one.get(key) ?? 0) + (other.get(key) ?? 0));
        }
      }),
    );
  });

  test('is the same for a date and its weekday where the clock never changes', () => {
    const inUtc = { ...priceList, zone: utc };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), anyTime, anyLength, (weekday, time, minutes) => {
        const date = `2026-11-${23 + weekday}`;
        const dated = line({ per: 'once', minutes, start: { at: 'dateTime', dateTime: `${date}T${time}` } });
        const weekly = line({ minutes, start: { at: 'weekday', weekday, time } });
        const [one, other] = estimate({ months: 1, lines: [dated, weekly] }, inUtc).lines;
        expect(one?.split).toEqual(other?.split);
      }),
    );
  });
});
