import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readHolidays, serviceTimeline } from '../../../src/rules/index.ts';
import { priceList } from '../../support/published.ts';
import { standard } from './calendars.ts';

const published: unknown = parse(readFileSync('content/holidays/lu.yaml', 'utf8'));
const day = { date: '2026-12-25', name: { nl: 'Kerstmis', en: 'Christmas Day' } };
const years = { from: 2026, to: 2026 };

test('what is published can be read, and counts', () => {
  const holidays = readHolidays(published, 'LU');
  expect(holidays).toMatchObject({ country: 'LU', years: { from: 2024, to: 2035 } });
  if ('code' in holidays) throw new Error(holidays.code);
  expect(serviceTimeline(standard, priceList.zone, holidays)).toHaveProperty('closedDays.size', holidays.days.length);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'LU'],
  ['a list', []],
  ['those of another country', { country: 'BE', years, days: [day] }],
  ['no years', { country: 'LU', days: [day] }],
  ['years that are no whole numbers', { country: 'LU', years: { from: 2026.5, to: 2027 }, days: [day] }],
  ['days that are no list', { country: 'LU', years, days: { length: 1 } }],
  ['a day without a date', { country: 'LU', years, days: [{ name: day.name }] }],
  ['a day without a name', { country: 'LU', years, days: [{ date: day.date }] }],
  ['a name that is no text', { country: 'LU', years, days: [{ date: day.date, name: { nl: 1, en: 'x' } }] }],
  ['an endless list', { country: 'LU', years, days: Array(5001).fill(day) }],
])('%s is an error', (_, value) => {
  expect(readHolidays(value, 'LU')).toMatchObject({ code: 'unreadableHolidays', data: { country: 'LU' } });
});
