import { expect, test } from 'vitest';
import { priceList } from '../../support/published.ts';
import { bytesSource, priced } from './read-history.ts';

const sheet = (...rows: readonly string[]) => bytesSource(new TextEncoder().encode(`${rows.join('\r\n')}\r\n`));

const answers = { dateOrder: 'dayFirst', zone: priceList.zone, durationUnit: 'hours', decimalMark: ',' } as const;

test('work on a Saturday without a start is not counted as work in ordinary hours', async () => {
  const { history } = await priced(sheet('Datum;Wat;Uren', '7-3-2026;storing;2', '13-3-2026;storing;1,5'), answers);
  expect(history).toMatchObject({ rows: 2, withoutStart: 1, takenAtNoon: 1 });
  const [none] = history.tiers;
  expect(none?.openItems).toMatchObject([{ reason: 'outOfBand', rows: 1, minutes: 120 }]);
});

test('rows that add up a month or a year are no jobs, even with a date', async () => {
  const { history } = await priced(
    sheet(
      'Datum;Wat;Uren',
      '13-3-2026;Totaal nieuwe server;1,5',
      '31-3-2026;Totaal maart;1,5',
      '31-12-2026;Totaal jaar 2026:;198',
    ),
    answers,
  );
  expect(history.rows).toBe(1);
  expect(history.setAside.reasons).toEqual([{ reason: 'totals', rows: 2 }]);
});
