import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLatest, dayPicture, type Lane, tierDeadlines } from '../../../src/rules/index.ts';
import type { EpochMs, ZoneId } from '../../../src/schema/units.ts';
import { priceList } from '../../support/published.ts';
import { at } from '../sla/calendars.ts';
import { report, zone } from '../sla/random-calendars.ts';
import { luxembourg } from '../time/zones.ts';

const tierWith = (hours: readonly (readonly [string, string][])[], response: number, intervention: number) => {
  const [, tier] = priceList.tiers;
  if (!tier?.serviceLevel) throw new Error('The second tier promises nothing.');
  return {
    ...tier,
    serviceLevel: {
      ...tier.serviceLevel,
      faultProcessingHours: hours.map((windows) => windows.map(([from, to]): [string, string] => [from, to])),
      maximumResponse: response as typeof tier.serviceLevel.maximumResponse,
      maximumIntervention: intervention as typeof tier.serviceLevel.maximumIntervention,
    },
  };
};

const hours = fc.constantFrom<readonly (readonly [string, string][])[]>(
  Array(7).fill([['00:00', '24:00']]),
  [...Array(5).fill([['08:00', '17:00']]), [], []],
  [
    ...Array(5).fill([
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ]),
    [],
    [],
  ],
  [[['01:00', '03:30']], [], [], [], [], [], [['01:30', '02:30']]],
);

/** From two hours to two weeks and more, often over a clock change, with and without closed dates. */
const situation = fc.record({
  reportedAt: report,
  zone,
  hours,
  response: fc.integer({ min: 0, max: 600 }),
  intervention: fc.integer({ min: 1, max: 3000 }),
  closed: fc.constantFrom<string[]>([], ['2026-10-26', '2026-03-30'], ['2026-12-25', '2027-01-01']),
});

const drawn = ({ reportedAt, zone: place, ...rest }: typeof situation extends fc.Arbitrary<infer S> ? S : never) => {
  const list = { zone: place, tiers: [tierWith(rest.hours, rest.response, rest.intervention)] };
  const deadlines = tierDeadlines(reportedAt, list, rest.closed);
  const picture = dayPicture(reportedAt, deadlines, place);
  const [lane] = picture?.lanes ?? [];
  if (!picture || !lane) throw new Error('There is no picture.');
  return { picture, lane, deadlines: deadlines.flatMap(allLatest) };
};

const endOf = ({ stretches }: Lane, fallback: number): number => {
  const last = stretches.at(-1);
  return last ? last.place + last.width : fallback;
};

describe('a picture of the days', () => {
  test('stretches lie side by side without a hole, from the report to the last deadline', () => {
    fc.assert(
      fc.property(situation, (asked) => {
        const { picture, lane } = drawn(asked);
        let reached = picture.reported;
        for (const { place, width } of lane.stretches) {
          expect(place).toBeCloseTo(reached, 6);
          expect(width).toBeGreaterThan(0);
          reached = place + width;
        }
        expect(reached).toBeCloseTo(Math.max(lane.response ?? 0, lane.intervention ?? 0), 6);
      }),
    );
  });

  test('what was counted is as wide as the allowance', () => {
    fc.assert(
      fc.property(situation, (asked) => {
        const { picture, lane, deadlines } = drawn(asked);
        const last = Math.max(...deadlines.map(({ deadline }) => deadline));
        const percentOfMs = (endOf(lane, picture.reported) - picture.reported) / (last - asked.reportedAt);
        const counted = lane.stretches
          .filter(({ kind }) => kind === 'counted' || kind === 'summarised')
          .reduce((sum, { width }) => sum + width, 0);
        const allowance = Math.max(asked.response, asked.intervention) * 60_000;
        const isWhole = lane.stretches.every(({ kind }) => kind !== 'summarised');
        if (isWhole) expect(Math.abs(counted - allowance * percentOfMs)).toBeLessThan(0.1);
      }),
    );
  });

  test('every mark falls well inside the picture, and a deadline at the end of a counted stretch', () => {
    fc.assert(
      fc.property(situation, (asked) => {
        const { picture, lane } = drawn(asked);
        for (const mark of [picture.reported, lane.response, lane.intervention]) {
          expect(mark).toBeGreaterThan(3);
          expect(mark).toBeLessThan(97);
        }
        const last = lane.stretches.at(-1);
        expect(['counted', undefined]).toContain(last?.kind);
      }),
    );
  });

  test('ticks ascend, lie inside, are neither too few nor too many, and stand on whole hours of the clock', () => {
    fc.assert(
      fc.property(situation, (asked) => {
        const { ticks } = drawn(asked).picture;
        const places = ticks.map(({ place }) => place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(16);
        expect(ticks.filter(({ isMain }) => isMain).length).toBeLessThanOrEqual(6);
        const format = new Intl.DateTimeFormat('en-GB', { timeZone: asked.zone, timeStyle: 'short' });
        for (const { at: instant, unit } of ticks) {
          const [hour, minute] = format.format(instant).split(':').map(Number);
          // A clock that skips half an hour, or that skips midnight, has no such time to stand on.
          if (unit === 'day') expect([hour, minute]).toEqual([0, 0]);
          else expect([0, 30]).toContain(minute);
        }
      }),
    );
  });
});

const standardFrom = (reported: string, most?: string[]) => {
  const reportedAt = at(reported);
  return dayPicture(reportedAt, tierDeadlines(reportedAt, priceList, most), priceList.zone);
};

describe('examples', () => {
  test('a Friday afternoon: the night, the weekend and the days that count', () => {
    const standard = standardFrom('2026-11-27T15:00Z')?.lanes[1]?.stretches.map(({ kind }) => kind);
    expect(standard).toEqual([
      'counted',
      'night',
      'weekend',
      'night',
      'counted',
      'night',
      'counted',
      'night',
      'counted',
    ]);
  });

  test('a holiday that does not count has a stretch of its own', () => {
    const kinds = standardFrom('2026-11-27T15:00Z', ['2026-11-30'])?.lanes[1]?.stretches.map(({ kind }) => kind);
    expect(kinds?.slice(0, 5)).toEqual(['counted', 'night', 'weekend', 'closedDate', 'night']);
  });

  test('two hours are drawn in hours, two weeks in days', () => {
    const spanOf = (hoursLong: number) => {
      const day = Array(7).fill([['00:00', '24:00']]);
      const list = { zone: luxembourg, tiers: [tierWith(day, 0, hoursLong * 60)] };
      const reportedAt = at('2026-11-23T09:00Z');
      const ticks = dayPicture(reportedAt, tierDeadlines(reportedAt, list), luxembourg)?.ticks ?? [];
      return { units: [...new Set(ticks.map(({ unit }) => unit))], count: ticks.length };
    };
    expect(spanOf(2)).toEqual({ units: ['hour'], count: 3 });
    expect(spanOf(14 * 24)).toEqual({ units: ['day'], count: 8 });
  });

  test('a narrow picture of several days names the days', () => {
    const named = standardFrom('2026-11-27T15:00Z')?.ticks.filter(({ isMain }) => isMain) ?? [];
    expect(named.map(({ unit }) => unit)).toEqual(['day', 'day', 'day', 'day', 'day']);
  });

  test('a narrow picture of one night names its midnight', () => {
    const day = Array(7).fill([['00:00', '24:00']]);
    const reportedAt = at('2026-11-23T18:00Z');
    const list = { zone: luxembourg, tiers: [tierWith(day, 0, 10 * 60)] };
    const ticks = dayPicture(reportedAt, tierDeadlines(reportedAt, list), luxembourg)?.ticks ?? [];
    expect(ticks.filter(({ isMain }) => isMain).map(({ unit }) => unit)).toContain('day');
  });

  test('on the day that the clock goes forward the skipped hour has no line of its own', () => {
    const picture = standardFrom('2026-03-28T23:30Z');
    expect(picture?.ticks.map(({ at: instant }) => instant)).toEqual([
      ...new Set(picture?.ticks.map(({ at: instant }) => instant)),
    ]);
  });

  test('without a deadline, or in a zone that nobody knows, there is no picture', () => {
    const reportedAt = at('2026-11-27T15:00Z');
    const [none, standard] = tierDeadlines(reportedAt, priceList);
    expect(none && dayPicture(reportedAt, [none], priceList.zone)).toBeNull();
    expect(standard && dayPicture(reportedAt as EpochMs, [standard], 'Mars/Olympus' as ZoneId)).toBeNull();
  });
});
