import { expect, test } from 'vitest';
import { priceListOn } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { IsoDate } from '../../../src/schema/units.ts';
import { priceList } from '../../support/published.ts';

const listOf = (id: string): PriceList => ({ ...priceList, id: id as IsoDate, takenOverOn: id as IsoDate });
const lists = [listOf('2027-01-01'), listOf('2026-11-21'), listOf('2027-07-01')];

test.each([
  ['2026-11-21', '2026-11-21'],
  ['2026-12-31', '2026-11-21'],
  ['2027-01-01', '2027-01-01'],
  ['2027-03-01', '2027-01-01'],
  ['2031-01-01', '2027-07-01'],
])('on %s the list of %s holds', (date, id) => {
  expect(priceListOn(date as IsoDate, lists)).toMatchObject({ id });
});

test('before the first list there is none, and no list stands in for it', () => {
  expect(priceListOn('2026-11-20' as IsoDate, lists)).toMatchObject({
    code: 'noPriceList',
    data: { date: '2026-11-20' },
  });
  expect(priceListOn('2026-11-20' as IsoDate, [])).toMatchObject({ code: 'noPriceList' });
});

test('two lists of one date are an error', () => {
  const twins = [...lists, listOf('2027-01-01')];
  expect(priceListOn('2027-02-01' as IsoDate, twins)).toMatchObject({
    code: 'ambiguousPriceList',
    data: { date: '2027-02-01' },
  });
});
