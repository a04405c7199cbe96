import { describe, expect, test } from 'vitest';
import english from '../../content/i18n/en.json';
import { makeWords } from '../../src/i18n/words.ts';
import { type CellId, cellText, columnsFor, deadlineColumns } from '../../src/islands/calculator/columns.ts';
import { momentsOf } from '../../src/islands/calculator/deadlines.ts';
import { priceList } from '../support/published.ts';
import { estimate, line } from '../support/requests.ts';

const words = makeWords('en', english, priceList);

/** What the cells of a tier show for a one-off job on a Friday, and for a report on that Friday afternoon. */
const shown = (start: string, minutes: number, tierIndex = 0): Record<string, string> => {
  const request = {
    months: 1,
    lines: [line({ per: 'once', minutes, start: { at: 'dateTime', dateTime: `2026-11-27T${start}` } })],
  };
  const tier = estimate(request).tiers[tierIndex];
  const deadlines = momentsOf('2026-11-27T16:00', priceList)[tierIndex] ?? null;
  if (tier === undefined) throw new Error('No such tier.');
  const cells: CellId[] = [...columnsFor(request), ...deadlineColumns];
  const text = (cell: CellId) =>
    cellText(cell, { tier, request, deadlines, zone: priceList.zone, telling: { words, lines: request.lines } });
  return Object.fromEntries(cells.map((cell) => [cell, text(cell)]));
};

describe('the amounts of a tier', () => {
  test('a job within the hours has its price', () => {
    expect(shown('18:00', 60)).toMatchObject({ total: '€108.00', labourOnce: '€108.00', monthlyFee: '€0.00' });
  });

  test('a job that is partly outside the hours has a from price, and no other figure has', () => {
    expect(shown('19:00', 120)).toMatchObject({
      total: 'from €108.00',
      perMonth: '€0.00',
      monthlyFee: '€0.00',
      labourPerMonth: '€0.00',
      labourOnce: 'from €108.00',
    });
  });

  test('a job that is wholly outside the hours is on request, never 0', () => {
    expect(shown('20:00', 60)).toMatchObject({ total: 'on request', labourOnce: 'on request' });
    expect(shown('20:00', 60, 1)).toMatchObject({ total: 'from €58.00', labourOnce: 'on request' });
  });
});

describe('the deadlines of a tier', () => {
  test('are moments on the clock of the price list', () => {
    expect(shown('18:00', 60, 1)).toMatchObject({
      maximumResponse: 'Tue 1 Dec, 10:00',
      maximumIntervention: 'Wed 2 Dec, 13:00',
    });
  });

  test('are not agreed without a contract', () => {
    expect(shown('18:00', 60)).toMatchObject({ maximumResponse: 'no agreement', maximumIntervention: 'no agreement' });
  });
});
