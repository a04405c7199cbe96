import { expect, test } from 'vitest';
import { exampleTable } from '../../../src/tools/history/example-file.ts';
import { wordsIn } from '../../support/estimates.ts';
import { priceList, roleId } from '../../support/published.ts';

const roles = [roleId('technician'), roleId('engineer')];

const rowsOf = (table: string): string[][] =>
  table
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

test('the example is the same table each time, a year before the price list', () => {
  const table = exampleTable(wordsIn.nl, roles);
  expect(table).toBe(exampleTable(wordsIn.nl, roles));
  const [headings = [], ...rows] = rowsOf(table);
  expect(headings.slice(0, 5)).toEqual(['Ticket', 'Gemeld', 'Eerste reactie', 'Begonnen', 'Duur']);
  expect(rows).toHaveLength(144);
  const year = String(Number(priceList.id.slice(0, 4)) - 1);
  for (const [, , , started = '', duration = ''] of rows) {
    expect(started.slice(0, 4)).toBe(year);
    expect(duration).toMatch(/^0[0-4]:\d\d:\d\d$/);
  }
});

test('each job of the example was reported before it was answered, and answered before it began', () => {
  for (const words of [wordsIn.nl, wordsIn.en]) {
    const [, ...rows] = rowsOf(exampleTable(words, roles));
    for (const [, reported = '', answered = '', started = ''] of rows) {
      expect(reported < answered, `${reported} ${answered}`).toBe(true);
      expect(answered < started, `${answered} ${started}`).toBe(true);
    }
  }
});

test('the example names roles and places as the price list and the dictionary do', () => {
  const names = roles.map(wordsIn.en.names.role);
  const [, ...rows] = rowsOf(exampleTable(wordsIn.en, roles));
  for (const row of rows) {
    expect(names).toContain(row[5]);
    expect(['Remote', 'On site'].map((place) => place.toLowerCase())).toContain(row[6]?.toLowerCase());
  }
});
