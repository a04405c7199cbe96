import { expect, test } from 'vitest';
import { bandsCoverWeek } from '../../../src/rules/index.ts';
import { listWith } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';

const name = { nl: 'naam', en: 'name' };

test.each<[string, readonly (object | string)[], boolean]>([
  ['one band of all hours', [{ 'mon-sun': ['00:00-24:00'] }], true],
  [
    'days in one and nights in another',
    [{ 'mon-sun': ['08:00-18:00'] }, { 'mon-sun': ['00:00-08:00', '18:00-24:00'] }],
    true,
  ],
  [
    'weekdays in one and the weekend in another',
    [{ 'mon-fri': ['00:00-24:00'] }, { 'sat-sun': ['00:00-24:00'] }],
    true,
  ],
  ['office hours, and all other hours', [{ 'mon-fri': ['08:00-18:00'] }, 'otherwise'], true],
  ['all but an hour on Sunday', [{ 'mon-sat': ['00:00-24:00'], sun: ['00:00-22:00', '23:00-24:00'] }], false],
  ['all but the Sunday', [{ 'mon-sat': ['00:00-24:00'] }], false],
  ['office hours', [{ 'mon-fri': ['08:00-18:00'] }], false],
])('the bands of a list cover the week: %s', (_, hours, wanted) => {
  const rateBands = hours.map((one, index) => ({ id: `band${index}`, name, hours: one }));
  expect(bandsCoverWeek(listWith({ rateBands }))).toBe(wanted);
});

test('outside the hours of the published list there is no rate', () => {
  expect(bandsCoverWeek(priceList)).toBe(false);
});
