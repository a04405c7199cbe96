import { expect, test } from 'vitest';
import { savedCsv } from '../../../src/tools/history/saved-rows.ts';
import { wordsIn } from '../../support/estimates.ts';
import { bytesSource, given, priced, unwatched } from './read-history.ts';

const times = ['00:15:01', '27:05:00', '1:00:00'];
const rows = times.map((time) => `2026-01-05,${time},Technician,100.50`);
const source = bytesSource(new TextEncoder().encode(['Date,Duration,Role,Amount', ...rows].join('\n')));

test('worked time is saved to the second, beside the whole minutes that a bill counts', async () => {
  const { reader } = await priced(source);
  const text = await given(await reader.pricedRows(savedCsv(wordsIn.nl), unwatched)).text();
  const [headings = [], ...saved] = text
    .trim()
    .split('\r\n')
    .map((row) => row.replaceAll('"', '').split(';'));
  const column = (heading: string) => saved.map((cells) => cells[headings.indexOf(heading)]);
  expect(column('Gewerkt (uren:minuten:seconden)')).toEqual(['0:15:01', '27:05:00', '1:00:00']);
  expect(column('Gewerkt (hele minuten, naar boven)')).toEqual(['16', '1625', '60']);
  expect(column('Toen gefactureerd')).toEqual(['100,5', '100,5', '100,5']);
});
