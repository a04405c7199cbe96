import { describe, expect, test } from 'vitest';
import {
  type DeadlineExplanation,
  type DeadlineStep,
  explainDeadline,
  type OpeningHours,
  wallTimeOf,
} from '../../../src/rules/index.ts';
import type { ClosedDates } from '../../../src/rules/sla/closed-dates.ts';
import type { ServiceTimeline } from '../../../src/rules/sla/service-timeline.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { luxembourg, utc } from '../time/zones.ts';
import { aroundTheClock, at, daily, minutes, never, standard, timelineOf, weekdays, withLunch } from './calendars.ts';

const explain = (reported: string, allowance: number, timeline: ServiceTimeline): DeadlineExplanation => {
  const explained = explainDeadline(at(reported), minutes(allowance), timeline, 'maximumResponse');
  if (explained === null || explained === 'notAgreed' || explained.kind === 'error') throw new Error('not explained');
  return explained;
};

const wordsOf = (step: DeadlineStep): string => {
  if (step.kind === 'countedDay') return `business day ${step.number}`;
  if (step.kind !== 'skipped') return `${step.kind} ${step.counted / 60_000} of ${step.total / 60_000}`;
  return step.reason.why === 'closedDate' ? `${step.reason.date} ${step.reason.name?.en}` : step.reason.why;
};

const lines = ({ steps }: DeadlineExplanation): string[] =>
  steps.map((step) => {
    const shown = (instant: EpochMs): string => String(wallTimeOf(instant, luxembourg)).slice(5).replace('T', ' ');
    return `${shown(step.from)} to ${shown(step.to)}: ${wordsOf(step)}`;
  });

const ascension: ClosedDates = { days: [{ date: '2026-05-14', name: { nl: 'Hemelvaart', en: 'Ascension Day' } }] };

const readable = (reported: string, allowance: number, hours: OpeningHours, closed?: ClosedDates): string[] =>
  lines(explain(reported, allowance, timelineOf(hours, luxembourg, closed)));

describe('steps', () => {
  test('over a weekend: the example of its documentation', () => {
    expect(readable('2026-11-20T16:00+01:00', 120, standard)).toEqual([
      '11-20 16:00 to 11-20 17:00: countedWindow 60 of 60',
      '11-20 17:00 to 11-21 00:00: night',
      '11-21 00:00 to 11-23 00:00: weekend',
      '11-23 00:00 to 11-23 08:00: night',
      '11-23 08:00 to 11-23 09:00: countedWindow 60 of 120',
    ]);
  });

  test('over a lunch break and a night', () => {
    expect(readable('2026-11-23T11:30+01:00', 300, withLunch)).toEqual([
      '11-23 11:30 to 11-23 12:00: countedWindow 30 of 30',
      '11-23 12:00 to 11-23 13:00: outsideHours',
      '11-23 13:00 to 11-23 17:00: countedWindow 240 of 270',
      '11-23 17:00 to 11-24 08:00: night',
      '11-24 08:00 to 11-24 08:30: countedWindow 30 of 300',
    ]);
  });

  test('over a named holiday', () => {
    expect(readable('2026-05-13T16:30+02:00', 60, standard, ascension)).toEqual([
      '05-13 16:30 to 05-13 17:00: countedWindow 30 of 30',
      '05-13 17:00 to 05-14 00:00: night',
      '05-14 00:00 to 05-15 00:00: 2026-05-14 Ascension Day',
      '05-15 00:00 to 05-15 08:00: night',
      '05-15 08:00 to 05-15 08:30: countedWindow 30 of 60',
    ]);
  });

  test('two closed dates in a row are two steps, a nameless one has no name', () => {
    expect(readable('2026-12-24T16:30+01:00', 60, daily(['08:00', '17:00']), ['2026-12-25', '2026-12-26'])).toEqual([
      '12-24 16:30 to 12-24 17:00: countedWindow 30 of 30',
      '12-24 17:00 to 12-25 00:00: night',
      '12-25 00:00 to 12-26 00:00: 2026-12-25 undefined',
      '12-26 00:00 to 12-27 00:00: 2026-12-26 undefined',
      '12-27 00:00 to 12-27 08:00: night',
      '12-27 08:00 to 12-27 08:30: countedWindow 30 of 60',
    ]);
  });

  test('of two names for one date the first stands', () => {
    const [national, local] = [
      { nl: 'Feestdag', en: 'Holiday' },
      { nl: 'Uitje', en: 'Outing' },
    ];
    const days = [{ date: '2026-05-14' }, { date: '2026-05-14', name: national }, { date: '2026-05-14', name: local }];
    expect(readable('2026-05-13T16:30+02:00', 60, standard, { days })[2]).toContain('2026-05-14 Holiday');
  });

  test('a closed date at a weekend is the weekend; a weekday without hours is outside them', () => {
    const fridays: OpeningHours = [[], [], [], [], [['08:00', '09:00']], [], []];
    expect(readable('2026-08-14T08:30+02:00', 60, fridays, ['2026-08-15'])).toEqual([
      '08-14 08:30 to 08-14 09:00: countedWindow 30 of 30',
      '08-14 09:00 to 08-15 00:00: night',
      '08-15 00:00 to 08-17 00:00: weekend',
      '08-17 00:00 to 08-21 00:00: outsideHours',
      '08-21 00:00 to 08-21 08:00: night',
      '08-21 08:00 to 08-21 08:30: countedWindow 30 of 60',
    ]);
  });

  test('reported while closed, due at closing', () => {
    expect(readable('2026-11-23T07:00+01:00', 540, standard)).toEqual([
      '11-23 07:00 to 11-23 08:00: night',
      '11-23 08:00 to 11-23 17:00: countedWindow 540 of 540',
    ]);
  });

  test('a window over the turn of the year, here and in real time, is one', () => {
    expect(readable('2026-12-31T22:00+01:00', 240, aroundTheClock)).toEqual([
      '12-31 22:00 to 01-01 02:00: countedWindow 240 of 240',
    ]);
  });

  test('a window in the hour that comes twice is two, with the time between them skipped', () => {
    expect(readable('2026-10-25T02:15+02:00', 60, daily(['02:15', '02:45']))).toEqual([
      '10-25 02:15 to 10-25 02:45: countedWindow 30 of 30',
      '10-25 02:45 to 10-25 02:15: night',
      '10-25 02:15 to 10-25 02:45: countedWindow 30 of 60',
    ]);
  });
});

describe('what else it says', () => {
  test('the promise and the hours, each with its clause', () => {
    const explained = explainDeadline(
      at('2026-11-23T09:00+01:00'),
      minutes(360),
      timelineOf(standard),
      'maximumIntervention',
    );
    expect(explained).toEqual({
      kind: 'deadline',
      reportedAt: at('2026-11-23T09:00+01:00'),
      deadline: at('2026-11-23T15:00+01:00'),
      allowance: {
        kind: 'published',
        subject: { of: 'maximumIntervention' },
        value: { unit: 'minutes', amount: 360 },
        clause: 'maximumIntervention',
      },
      steps: [
        {
          kind: 'countedWindow',
          from: at('2026-11-23T09:00+01:00'),
          to: at('2026-11-23T15:00+01:00'),
          counted: 360 * 60_000,
          total: 360 * 60_000,
          clause: 'faultProcessingHours',
        },
      ],
    });
  });

  test('nothing was counted for an allowance of 0', () => {
    expect(explain('2026-11-23T03:00+01:00', 0, timelineOf(standard)).steps).toEqual([]);
  });

  test('what deadline says where there is no instant', () => {
    const monday = at('2026-11-23T09:00+01:00');
    expect(explainDeadline(monday, minutes(60), timelineOf(never), 'maximumResponse')).toBeNull();
    expect(explainDeadline(monday, null, timelineOf(standard), 'maximumResponse')).toBe('notAgreed');
    expect(explainDeadline(monday, minutes(-1), timelineOf(standard), 'maximumResponse')).toMatchObject({
      code: 'invalidAllowance',
    });
  });
});

describe('never more than 100 steps', () => {
  test('a long allowance is summed up after the first windows', () => {
    const { steps, deadline } = explain('2026-11-23T08:00+01:00', 200_000, timelineOf(standard));
    expect(steps.length).toBeLessThanOrEqual(100);
    expect(steps.map(({ kind }) => kind).indexOf('summarised')).toBe(steps.length - 2);
    expect(steps.at(-1)).toMatchObject({ kind: 'countedWindow', to: deadline, total: 200_000 * 60_000 });
  });

  test('the last window is the one that ends at the deadline, also where that is its closing', () => {
    const { steps, deadline } = explain('2026-11-23T08:00+01:00', 540 * 100, timelineOf(standard));
    expect(steps.at(-1)).toMatchObject({ from: deadline - 540 * 60_000, to: deadline, counted: 540 * 60_000 });
    expect(steps.at(-2)).toMatchObject({ kind: 'summarised', to: deadline - 540 * 60_000, total: 540 * 99 * 60_000 });
  });

  test('of windows that are listed one by one there are 30 with the nights between them', () => {
    const { steps } = explain('2026-11-23T07:00+01:00', 540 * 32, timelineOf(daily(['08:00', '17:00'])));
    expect(steps.slice(58).map(({ kind }) => kind)).toEqual([
      'skipped',
      'countedWindow',
      'summarised',
      'countedWindow',
    ]);
  });

  test('a window in the last year that the closed dates are known for is listed too', () => {
    const timeline = timelineOf(standard, utc, { days: [], years: { from: 2026, to: 2027 } });
    const { steps, deadline } = explain('2026-12-31T18:00Z', 60, timeline);
    expect(steps.at(-1)).toMatchObject({ kind: 'countedWindow', from: at('2027-01-01T08:00Z'), to: deadline });
  });

  test('many windows a day', () => {
    const everyOtherMinute = Array.from({ length: 720 }, (_, index): [string, string] => {
      const clock = (minute: number): string =>
        `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      return [clock(index * 2), clock(index * 2 + 1)];
    });
    const { steps } = explain('2026-11-23T08:00+01:00', 5000, timelineOf(daily(...everyOtherMinute)));
    expect(steps.length).toBeLessThanOrEqual(100);
  });

  test('a long row of closed dates is cut short', () => {
    const days = Array.from({ length: 200 }, (_, day) => ({
      date: new Date(at('2026-11-24T00:00Z') + day * 86_400_000).toISOString().slice(0, 10),
    }));
    const { steps } = explain('2026-11-23T16:30Z', 60, timelineOf(daily(['08:00', '17:00']), utc, { days }));
    expect(steps).toHaveLength(1 + 30 + 1 + 1);
    expect(steps.at(-2)).toMatchObject({ kind: 'summarised', counted: 0, total: 30 * 60_000 });
  });

  test('ten years around the clock are one window', () => {
    expect(explain('2026-01-01T00:00Z', 5_270_400, timelineOf(aroundTheClock)).steps).toHaveLength(1);
  });

  test('one minute a week', () => {
    const { steps } = explain('2026-01-01T00:00Z', 5000, timelineOf(weekdays(['23:59', '24:00'])));
    expect(steps.length).toBeLessThanOrEqual(100);
  });
});
