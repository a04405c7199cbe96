import { expect, test } from 'vitest';
import {
  allLatest,
  byPromise,
  type Deadline,
  explainDeadline,
  instantOf,
  type TierDeadline,
  tierDeadlines,
  tierMoments,
} from '../../../src/rules/index.ts';
import { weekOf } from '../../../src/rules/pricing/concepts/closed-days.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { priceList } from '../../support/published.ts';
import { at, timelineOf } from './calendars.ts';

const { zone, tiers } = priceList;
const fridayAt16 = instantOf('2026-11-27T16:00', zone) as EpochMs;

test('every tier of the list has its two deadlines, in the order of the list', () => {
  const deadlines = tierDeadlines(fridayAt16, priceList);
  expect(deadlines.map(({ tierId }) => tierId)).toEqual(tiers.map(({ id }) => id));
  expect(deadlines.map((tier) => allLatest(tier).map(({ deadline }) => deadline))).toEqual([
    [],
    [at('2026-12-01T10:00+01:00'), at('2026-12-02T13:00+01:00')],
    [at('2026-11-30T13:30+01:00'), at('2026-11-30T17:30+01:00')],
    [at('2026-11-27T19:00+01:00'), at('2026-11-28T10:00+01:00')],
  ]);
});

test('a tier that promises nothing says so', () => {
  expect(tierDeadlines(fridayAt16, priceList)[0]).toMatchObject({
    maximumResponse: 'notAgreed',
    maximumIntervention: 'notAgreed',
  });
});

test('closed dates do not count, and what is outside their years is an error', () => {
  const monday = { days: [{ date: '2026-11-30' }], years: { from: 2026, to: 2026 } };
  const [, standard] = tierDeadlines(fridayAt16, priceList, monday);
  const timeline = timelineOf(weekOf(tiers[1]?.serviceLevel?.faultProcessingHours ?? []), zone, monday);
  expect(standard?.maximumResponse).toEqual(
    explainDeadline(fridayAt16, tiers[1]?.serviceLevel?.maximumResponse ?? null, timeline, 'maximumResponse'),
  );
  const [, next] = tierDeadlines(at('2027-01-04T09:00Z'), priceList, monday);
  expect(next?.maximumResponse).toMatchObject({ code: 'instantOutOfYears', data: { from: 2026, to: 2026 } });
});

const momentOf = (found: TierDeadline): Deadline =>
  found !== null && typeof found === 'object' && 'deadline' in found ? found.deadline : found;

test.each(['2026-11-27T16:00', '2026-10-25T02:30', '2026-12-31T23:59', '2200-12-31T12:00'])(
  'the moments of a report at %s are those that are explained',
  (reportedAt) => {
    const instant = instantOf(reportedAt, zone) as EpochMs;
    expect(tierMoments(instant, priceList)).toEqual(
      tierDeadlines(instant, priceList).map((tier) => byPromise((promise) => momentOf(tier[promise]))),
    );
  },
);

const christmas = { days: [{ date: '2026-12-25' }], years: { from: 2026, to: 2027 } };

test.each([
  ['2026-12-24T16:00', 'all days counted', [], '2026-12-28T10:00+01:00', '2026-12-24T19:00+01:00'],
  ['2026-12-24T16:00', 'Christmas left out', christmas, '2026-12-29T10:00+01:00', '2026-12-24T19:00+01:00'],
  ['2026-12-24T18:00', 'Christmas left out', christmas, '2026-12-29T11:00+01:00', '2026-12-26T09:00+01:00'],
])('a report at %s, %s, has its first answer in time', (reportedAt, _, closed, standard, business) => {
  const moments = tierMoments(instantOf(reportedAt, zone) as EpochMs, priceList, closed);
  expect(moments[0]).toEqual(byPromise(() => 'notAgreed'));
  expect(moments[1]?.maximumResponse).toBe(at(standard));
  expect(moments[3]?.maximumResponse).toBe(at(business));
});

test('a moment outside the years of the closed dates is an error, not a deadline', () => {
  const [, standard] = tierMoments(at('2028-01-04T09:00Z'), priceList, christmas);
  expect(standard?.maximumResponse).toMatchObject({ code: 'instantOutOfYears' });
});
