import { expect, test } from 'vitest';
import { billView } from '../../../src/estimate/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { BillTable } from '../../../src/tools/comparator/BillTable.tsx';
import { makeWords } from '../../../src/words/index.ts';
import { dutch } from '../../support/dictionaries.ts';
import { estimateOf } from '../../support/estimates.ts';
import { elementsOf } from '../../support/page/drawn-elements.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { line } from '../../support/requests.ts';

/** The cells of each row of the bill of an hour a month. */
const rowsOf = (list: PriceList): string[][] => {
  const words = makeWords('nl', dutch, list);
  const estimate = estimateOf([line()], { list: list.id, period: 'month' });
  const bill = billView(estimate, estimate, { list, words, holidays: { status: 'none' } }, []);
  return elementsOf(<BillTable bill={bill} list={list} words={words} />, 'tr').map((row) =>
    [...row.children].map(({ textContent }) => (textContent ?? '').replaceAll('\u{a0}', ' ')),
  );
};

test('what only a later level costs each month has a column too, so that its row adds up', () => {
  const [first, second] = twoTiers({});
  const [head, ...rows] = rowsOf(listWith({ tiers: [first, { ...second, monthlyFee: 50 }] }));
  expect(head).toEqual(['Contractniveau', 'Totaal per maand', 'Werk per maand', 'Maandbedrag']);
  expect(rows.map(([, ...amounts]) => amounts)).toEqual([
    ['€ 108,00', '€ 108,00', '€ 0,00'],
    ['€ 158,00', '€ 108,00', '€ 50,00'],
  ]);
});
