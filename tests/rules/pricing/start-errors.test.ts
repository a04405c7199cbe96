import { describe, expect, test } from 'vitest';
import { isRuleError, type JobStart, type QuoteRequest, quote } from '../../../src/rules/index.ts';
import type { ZoneId } from '../../../src/schema/units.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const withLine = (change: Parameters<typeof line>[0]): QuoteRequest => ({ months: 1, lines: [line(), line(change)] });
const once = (dateTime: string): QuoteRequest => withLine({ per: 'once', start: { at: 'dateTime', dateTime } });
const monthly = (weekday: number, time: string): QuoteRequest => withLine({ start: { at: 'weekday', weekday, time } });

const errorOf = (request: QuoteRequest, list = priceList) => {
  const result = quote(request, list);
  return isRuleError(result) ? { code: result.code, data: result.data } : undefined;
};

test.each([
  '2026-02-29T09:00',
  '2026-13-01T09:00',
  '2026-11-23T24:00',
  '2026-11-23T09:60',
  '2026-11-23T9:00',
  '2026-11-23 09:00',
  '2026-11-23',
  '2026-11-23T09:00:30',
  '2026-11-23T09:00Z',
  '',
])('%j is no start', (dateTime) => {
  expect(errorOf(once(dateTime))).toEqual({ code: 'invalidStartDateTime', data: { line: 1, dateTime } });
});

test.each([-1, 7, 1.5, Number.NaN])('%d is no weekday', (weekday) => {
  expect(errorOf(monthly(weekday, '09:00'))).toEqual({ code: 'invalidStartWeekday', data: { line: 1, weekday } });
});

test.each(['24:00', '9:00', '09:60', '09:00:30', '0900', ''])('%j is no start time', (time) => {
  expect(errorOf(monthly(0, time))).toEqual({ code: 'invalidStartTime', data: { line: 1, time } });
});

test.each<['once' | 'month', JobStart]>([
  ['once', { at: 'weekday', weekday: 0, time: '09:00' }],
  ['month', { at: 'dateTime', dateTime: '2026-11-23T09:00' }],
  ['month', { at: 'toString' } as unknown as JobStart],
])('work done %s does not take %o', (per, start) => {
  expect(errorOf(withLine({ per, start }))).toEqual({ code: 'startDoesNotFit', data: { line: 1, per } });
});

test.each(['1969-12-31T23:59', '2201-01-01T00:00', '2200-12-31T23:30'])(
  'a job from %s is not within the years that are counted',
  (dateTime) => {
    expect(errorOf(once(dateTime))).toEqual({ code: 'startOutOfYears', data: { line: 1, from: 1970, to: 2200 } });
  },
);

test('a job may end with the last minute of the years', () => {
  expect(errorOf(once('2200-12-31T23:00'))).toBeUndefined();
});

describe('a price list that cannot be laid on the clock', () => {
  const nowhere = { ...priceList, zone: 'Europe/Nowhere' as ZoneId };
  const sixDays = {
    ...priceList,
    rateBands: priceList.rateBands.map((band) => ({ ...band, hours: Array(6).fill([]) })),
  };

  test('is an error for a job with a start', () => {
    expect(errorOf(once('2026-11-23T09:00'), nowhere)).toMatchObject({ code: 'unknownZone' });
    expect(errorOf(once('2026-11-23T09:00'), sixDays)).toMatchObject({ code: 'notSevenDays' });
    expect(errorOf(monthly(0, '09:00'), sixDays)).toMatchObject({ code: 'notSevenDays' });
  });

  test('still prices a job without one', () => {
    expect(errorOf({ months: 1, lines: [line()] }, nowhere)).toBeUndefined();
    expect(errorOf({ months: 1, lines: [line()] }, sixDays)).toBeUndefined();
  });
});
