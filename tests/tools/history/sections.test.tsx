import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { HistoryTerms } from '../../../src/rules/index.ts';
import { headlineOf } from '../../../src/tools/history/HistoryAnswer.tsx';
import { HoursSection } from '../../../src/tools/history/HoursSection.tsx';
import type { HistoryMapping } from '../../../src/tools/history/mapping.ts';
import { PromisesSection } from '../../../src/tools/history/PromisesSection.tsx';
import { ThenSection } from '../../../src/tools/history/ThenSection.tsx';
import { TotalsSection } from '../../../src/tools/history/TotalsSection.tsx';
import { makeWords } from '../../../src/words/index.ts';
import { providerList } from '../../providers/read-list.ts';
import { english } from '../../support/dictionaries.ts';
import { wordsIn } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';
import { bytesSource, priced } from './read-history.ts';

const words = wordsIn.en;
const { zone } = priceList;

const table = (...lines: string[]) => bytesSource(new TextEncoder().encode(lines.join('\n')));

/** A file as the page has it once everything is answered. */
const worked = async (
  source: ReturnType<typeof table>,
  answers: Partial<HistoryMapping> = {},
  list = priceList,
  terms: HistoryTerms = {},
) => {
  const { file, history } = await priced(source, answers, terms, list);
  const mapping = { ...file.proposed, ...answers };
  return { history, reading: { file, mapping, isKept: false, rows: [], questions: [], isRoleChosen: true } };
};

/** What is said, a text of the page after the other. */
const saidBy = (section: VNode): string[] =>
  render(section)
    .replaceAll('&amp;', '&')
    .split(/<[^>]+>/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** So many texts after one. */
const after = (said: readonly string[], text: string, count: number): string[] =>
  said.slice(said.indexOf(text) + 1, said.indexOf(text) + 1 + count);

const nothing = () => null;

const mixed = table(
  'Date,Start time,Duration,Role,Where,Amount',
  '2026-01-05,09:00,00:15:01,Technician,remote,60.00',
  '2026-01-05,19:30,01:00:00,Technician,remote,',
  '2026-01-06,,00:10:00,Technician,on site,100.00',
  '2026-01-10,,00:30:00,Technician,,',
);

test('the notes below the totals count what is assumed and what is open', async () => {
  const { history, reading } = await worked(mixed, { zone });
  const said = saidBy(<TotalsSection history={history} reading={reading} words={words} agreed={[]} behind={nothing} />);
  expect(said).toEqual(
    expect.arrayContaining([
      'Travel costs of 1 job on site are on request and not counted.',
      '2 jobs fall partly or wholly outside the hours of the price list. The price of that is on request and not counted.',
      '1 row has no start time. We assume that this work was done in ordinary hours.',
      '1 row without a start time falls on a day without ordinary hours. We take that work to begin at noon.',
      '1 row does not say where the work was. We count it as: remote.',
    ]),
  );
  expect(said).toContain(
    '1 hour 55 minutes 1 second was worked. 3 hours is billed: the minimum adds 45 minutes, rounding up adds 19 minutes 59 seconds.',
  );
});

test('the answer says for how many rows a price is open', async () => {
  const { history } = await worked(mixed, { zone });
  expect(headlineOf(history, words)).toContain('For 3 of the 4 rows something is still to be added.');
});

test('work outside ordinary hours is told by its jobs and minutes, and lengths by half and nine of ten', async () => {
  const { history } = await worked(mixed, { zone });
  const said = saidBy(<HoursSection history={history} words={words} rowsBehind={nothing} />);
  expect(said).toContain('Half of them took at most 16 minutes, nine in ten at most 1 hour. The longest took 1 hour.');
  expect(said.slice(said.indexOf('Work outside ordinary hours') + 1)).toEqual([
    '2 jobs, 1 hour in all outside the hours of the price list: the price is on request.',
    'Show the 2 rows',
    '1 row has no start time. It counts as work in ordinary hours.',
  ]);
});

test('work of which no start is known is not said to be in ordinary hours', async () => {
  const { history } = await worked(table('Date,Duration,Role', '2026-01-05,1:00,Technician'));
  const said = saidBy(<HoursSection history={history} words={words} rowsBehind={nothing} />);
  expect(said.at(-1)).toBe(
    'The file does not say at what time work began. We count all of it as done in ordinary hours.',
  );
});

test('what was billed at the time is held against what the same rows cost', async () => {
  const { history } = await worked(mixed, { zone });
  const said = history.billedThen
    ? saidBy(<ThenSection history={history} billedThen={history.billedThen} words={words} rowsBehind={nothing} />)
    : [];
  expect(said[1]).toMatch(/^2 of the 4 rows have an amount: €160\.00 in all\./);
  // 30 minutes from afar and an hour on site, at 108 and at 104 an hour, against 60 and 100.
  expect(after(said, 'No contract', 4)).toEqual(['€162.00', '€2.00', '1', '1']);
  expect(after(said, 'Standard', 4)).toEqual(['€156.00', '−€4.00', '1', '1']);
});

/** The notes below the totals under a list of another provider. */
const notesUnder = async (name: string, terms: HistoryTerms = {}) => {
  const list = providerList(name);
  const { history, reading } = await worked(mixed, { zone: list.zone }, list, terms);
  const ownWords = makeWords('en', english, list);
  return saidBy(<TotalsSection history={history} reading={reading} words={ownWords} agreed={[]} behind={nothing} />);
};

test('what a list leaves open is told by its name there, once for all levels', async () => {
  const ofUsers = await notesUnder('per-user', { options: ['backup'], units: { server: 1 } });
  expect(ofUsers.filter((text) => /filled in|least/.test(text))).toEqual([
    'users: not filled in, so not in the price. You can fill it in in the calculator.',
    'backup: the amount is the least that it can be.',
  ]);
  const ofCallOuts = await notesUnder('call-out');
  expect(ofCallOuts.filter((text) => text.includes('filled in'))).toEqual([
    'PCs: not filled in, so not in the price. You can fill it in in the calculator.',
    'Travel time: not filled in, so not in the price. You can fill it in in the calculator.',
  ]);
});

test('worked minutes that are free are told beside what is billed', async () => {
  expect(await notesUnder('call-out')).toContain(
    '1 hour 55 minutes 1 second was worked. 2 hours is billed: the minimum adds 0 minutes, rounding up adds 14 minutes 59 seconds, and 10 minutes costs nothing.',
  );
});

test('rows that are priced together with others are held against no amount', async () => {
  const list = providerList('blocks-of-hours');
  const { history } = await worked(mixed, { zone: list.zone }, list);
  const ownWords = makeWords('en', english, list);
  const said = history.billedThen
    ? saidBy(<ThenSection history={history} billedThen={history.billedThen} words={ownWords} rowsBehind={nothing} />)
    : [];
  expect(after(said, 'Block time', 3)).toEqual(['together with other work', '0', '0']);
});

test('an amount that several people share is one that is compared', async () => {
  const shared = table('Date,Employee,Duration,Amount', '2026-01-05,Tom + Ann,1:00,150.00', '2026-01-06,Tom,1:00,');
  const { history } = await worked(shared, { severalPeople: 'each' });
  const said = history.billedThen
    ? saidBy(<ThenSection history={history} billedThen={history.billedThen} words={words} rowsBehind={nothing} />)
    : [];
  expect(said[1]).toMatch(/^2 of the 3 rows have an amount: €150\.00 in all\./);
  // Twice 95 an hour.
  expect(after(said, 'No contract', 4)).toEqual(['€190.00', '€40.00', '1', '0']);
});

test('promises are told by the reports that were judged, and how late they were', async () => {
  const { history } = await worked(
    table(
      'Reported,First response,Closed,Duration,Role',
      '2026-01-05 09:00,2026-01-05 09:10,2026-01-05 10:00,1:00,Technician',
      '2026-01-05 09:00,2026-01-07 15:00,2026-01-09 10:00,1:00,Technician',
      '2026-01-05 09:00,2026-01-08 15:00,2026-01-09 10:00,1:00,Technician',
    ),
    { zone },
  );
  const said = saidBy(
    <PromisesSection history={history} words={words} basis="On a clock." areDaysKnown={true} rowsBehind={nothing} />,
  );
  const [first, second] = history.tiers[1]?.promises ?? [];
  expect([first?.late, second?.late]).toEqual([2, 2]);
  expect(after(said, 'first response, against the response in your file', 4)).toEqual([
    '3',
    '2',
    '39 hours',
    '51 hours',
  ]);
  expect(after(said, 'start of the intervention, against the closing in your file', 2)).toEqual(['3', '2']);
});
