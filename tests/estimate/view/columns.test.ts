import { describe, expect, test } from 'vitest';
import { scenarioView } from '../../../src/estimate/index.ts';
import { estimateOf, wordsIn } from '../../support/estimates.ts';
import { plainly } from '../../support/plain.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

/** What a row shows of a one-off job on a Friday, and of a report on that Friday afternoon. */
const shown = (start: string, minutes: number, tierIndex = 0): Record<string, string | undefined> => {
  const job = line({ per: 'once', minutes, start: { at: 'dateTime', dateTime: `2026-11-27T${start}` } });
  const estimate = estimateOf([job], { months: 1, reportedAt: '2026-11-27T16:00' });
  const view = scenarioView(estimate, estimate, {
    list: priceList,
    holidays: { status: 'none' },
    words: wordsIn.en,
  });
  const deadlines = view.report?.tiers[tierIndex];
  return plainly({
    ...Object.fromEntries(view.tiers[tierIndex]?.amounts.map(({ id, text }) => [id, text]) ?? []),
    maximumResponse: deadlines?.maximumResponse.text,
    maximumIntervention: deadlines?.maximumIntervention.text,
  });
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
  test('are moments on the clock of the price list, with their year', () => {
    expect(shown('18:00', 60, 1)).toMatchObject({
      maximumResponse: 'Tue, 1 Dec 2026, 10:00',
      maximumIntervention: 'Wed, 2 Dec 2026, 13:00',
    });
  });

  test('are not agreed without a contract', () => {
    expect(shown('18:00', 60)).toMatchObject({
      maximumResponse: 'not guaranteed',
      maximumIntervention: 'not guaranteed',
    });
  });
});
