import { expect, test } from 'vitest';
import { columnsFor, figureOf } from '../../src/islands/calculator/columns.ts';
import { estimate, line } from '../support/requests.ts';

/** Each figure of a one-off job on a Friday: `from` where a part is open, `onRequest` where all of it is. */
const figures = (start: string, minutes: number): Record<string, string> => {
  const request = {
    months: 1,
    lines: [line({ per: 'once', minutes, start: { at: 'dateTime', dateTime: `2026-11-27T${start}` } })],
  };
  const [tier] = estimate(request).tiers;
  const shown = columnsFor(request).map((column) => {
    const figure = tier && figureOf(tier, request, column);
    if (figure?.isUnpriced) return [column, 'onRequest'];
    return [column, `${figure?.isFrom ? 'from ' : ''}${figure?.amount.cents}`];
  });
  return Object.fromEntries(shown);
};

test('a job within the hours has its price', () => {
  expect(figures('18:00', 60)).toMatchObject({ total: '10800', labourOnce: '10800', monthlyFee: '0' });
});

test('a job that is partly outside the hours has a from price, and no other figure has', () => {
  expect(figures('19:00', 120)).toEqual({
    total: 'from 10800',
    perMonth: '0',
    monthlyFee: '0',
    labourPerMonth: '0',
    labourOnce: 'from 10800',
  });
});

test('a job that is wholly outside the hours is on request, never 0', () => {
  expect(figures('20:00', 60)).toMatchObject({ total: 'from 0', labourOnce: 'onRequest' });
});
