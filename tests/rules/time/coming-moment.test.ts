import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comingMoment } from '../../../src/rules/index.ts';

const friday = { weekday: 4, time: '16:00' };

describe('the coming Friday at 16:00', () => {
  test.each([
    ['2026-11-26T12:00', '2026-11-27T16:00'],
    ['2026-11-27T15:59:59', '2026-11-27T16:00'],
    ['2026-11-27T16:00', '2026-11-27T16:00'],
    ['2026-11-27T16:00:01', '2026-12-04T16:00'],
    ['2026-11-27T16:01', '2026-12-04T16:00'],
    ['2026-12-31T23:30', '2027-01-01T16:00'],
  ])('from %s is %s', (from, moment) => {
    expect(comingMoment(from, friday)).toBe(moment);
  });

  test('is an error where there is no such date', () => {
    expect(comingMoment('2026-02-30T08:00', friday)).toMatchObject({ code: 'invalidDate' });
  });
});

test('a coming moment has the weekday and the time, has not gone by, and is within a week', () => {
  const from = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  const start = fc.record({ weekday: fc.nat(6), time: fc.constantFrom('00:00', '09:30', '23:59') });
  fc.assert(
    fc.property(from, start, (date, weekdayTime) => {
      const now = date.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
      const moment = String(comingMoment(now, weekdayTime));
      const days = (Date.parse(`${moment}Z`) - Date.parse(`${now}Z`)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7);
      expect((new Date(`${moment}Z`).getUTCDay() + 6) % 7).toBe(weekdayTime.weekday);
      expect(moment.slice(-5)).toBe(weekdayTime.time);
    }),
  );
});
