import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../../src/islands/calculator/draft.ts';
import { reduceDraft } from '../../src/islands/calculator/draft-reducer.ts';
import { reduceHistory, startHistory } from '../../src/islands/calculator/history.ts';
import { readDraft } from '../../src/islands/calculator/read-draft.ts';
import { readScenarios } from '../../src/islands/calculator/read-scenarios.ts';
import { canUndo, reduceScenarios, type Scenarios, startScenarios } from '../../src/islands/calculator/scenarios.ts';
import { readKept } from '../../src/islands/kept-draft/read-kept.ts';
import type { FactorPercent, IsoDate } from '../../src/schema/units.ts';
import type { EstimateState, Scenario } from '../../src/share/index.ts';
import { priceList, roleId } from '../support/published.ts';
import { euros, line } from '../support/requests.ts';

const lines = [line({ minutes: 40, times: 6 }), line({ place: 'onSite', minutes: 70 })];
const scenario: Scenario = { request: { months: 12, lines }, labels: ['Printer', ''] };
const start = draftOf(scenario, 'nl');
const keys = (draft: Draft): number[] => draft.lines.map(({ key }) => key);
const read = (draft: Draft) => readDraft(draft, priceList);

const added = {
  roleId: roleId('cabling'),
  place: 'remote',
  per: 'once',
  minutes: '30',
  times: '1',
  label: '',
  startDateTime: '',
  startWeekday: '',
  startTime: '',
} as const;

describe('a scenario comes back from the form as it went in', () => {
  test.each<[string, Scenario]>([
    ['lines with names', scenario],
    ['a report that was made now', { ...scenario, reportedAt: '2026-10-25T01:30:12Z' }],
    ['no lines', { request: { months: 1, lines: [] }, labels: [] }],
    [
      'starts, agreements, VAT, an offer and a report',
      {
        labels: ['', ''],
        request: {
          months: 3,
          lines: [
            { ...line({ per: 'once' }), start: { at: 'dateTime', dateTime: '2026-11-28T08:00' } },
            { ...line(), start: { at: 'weekday', weekday: 5, time: '19:45' } },
          ],
          ...(priceList.vat.rates[0] && { vat: { country: priceList.vat.rates[0].country, reverseCharge: true } }),
          agreedTravel: euros(45.5),
          agreedOutOfBandFactor: 150 as FactorPercent,
        },
        offer: euros(0),
        reportedAt: '2026-11-27T16:00',
      },
    ],
  ])('%s', (_, any) => {
    expect(read(draftOf(any, 'nl'))).toEqual({ scenario: any, problems: [] });
  });
});

test.each([
  ['nl', '45,50', '300'],
  ['en', '45.50', '300'],
] as const)('amounts of a link stand in the fields as people write them, in %s', (language, travel, offer) => {
  const agreed = { ...scenario, request: { ...scenario.request, agreedTravel: euros(45.5) }, offer: euros(300) };
  expect(draftOf(agreed, language).conditions).toMatchObject({ travel, offer });
});

describe('the form', () => {
  test('copies a line to just below it', () => {
    const copied = reduceDraft(start, { do: 'copy', key: 0 });
    expect(keys(copied)).toEqual([0, 2, 1]);
    expect(read(copied).scenario?.labels).toEqual(['Printer', 'Printer', '']);
  });

  test('removes a line and never gives its key to another', () => {
    const removed = reduceDraft(start, { do: 'remove', key: 1 });
    expect(keys(reduceDraft(removed, { do: 'add', line: added }))).toEqual([0, 2]);
  });

  test('moves a line up and down, and not past an end', () => {
    const moved = reduceDraft(start, { do: 'moveDown', key: 0 });
    expect(keys(moved)).toEqual([1, 0]);
    expect(keys(reduceDraft(moved, { do: 'moveUp', key: 0 }))).toEqual([0, 1]);
    expect(reduceDraft(start, { do: 'moveUp', key: 0 })).toBe(start);
    expect(reduceDraft(start, { do: 'moveDown', key: 1 })).toBe(start);
  });

  test('edits one line and leaves the others as they are', () => {
    const edited = reduceDraft(start, { do: 'edit', key: 1, change: { minutes: '1:30' } });
    expect(edited.lines[0]).toBe(start.lines[0]);
    expect(read(edited).scenario?.request.lines[1]?.minutes).toBe(90);
  });

  test('filled from a link, gets new keys, so that no old text lingers in a field', () => {
    expect(keys(reduceDraft(start, { do: 'replace', scenario, language: 'nl' }))).toEqual([2, 3]);
  });
});

describe('undo and redo', () => {
  const typed = (...texts: string[]) =>
    texts.reduce(
      (history, minutes) => reduceHistory(history, { do: 'edit', key: 0, change: { minutes } }),
      startHistory(start),
    );

  test('take back a field as a whole, not letter by letter', () => {
    const history = typed('4', '45', '450');
    const undone = reduceHistory(history, { do: 'undo' });
    expect(undone.present).toBe(start);
    expect(reduceHistory(undone, { do: 'redo' }).present).toBe(history.present);
  });

  test('bring a removed line back', () => {
    const removed = reduceHistory(startHistory(start), { do: 'remove', key: 0 });
    expect(reduceHistory(removed, { do: 'undo' }).present).toBe(start);
  });

  test('do nothing where there is nothing to take back', () => {
    expect(reduceHistory(startHistory(start), { do: 'undo' }).present).toBe(start);
    expect(reduceHistory(startHistory(start), { do: 'redo' }).present).toBe(start);
  });

  test('a new action ends what could be done again', () => {
    const undone = reduceHistory(typed('45'), { do: 'undo' });
    expect(reduceHistory(undone, { do: 'remove', key: 1 }).future).toEqual([]);
  });

  test('keep a hundred steps', () => {
    const many = Array.from({ length: 150 }, (_, index) => index % 2);
    const history = many.reduce(
      (so, key) => reduceHistory(so, { do: 'edit', key, change: { times: String(so.past.length + 1) } }),
      startHistory(start),
    );
    expect(history.past).toHaveLength(100);
  });
});

describe('what cannot be read keeps its text and is named', () => {
  const most = { minutes: 60_000, times: 1_000, months: 120, factor: 1_000 };

  test.each(['', 'abc', '0', '-5', '1e3', 'NaN', '60001', '١٢'])('%j minutes', (minutes) => {
    const edited = reduceDraft(start, { do: 'edit', key: 0, change: { minutes } });
    expect(edited.lines[0]?.minutes).toBe(minutes);
    expect(read(edited)).toEqual({ scenario: null, problems: [{ key: 0, field: 'minutes', most: most.minutes }] });
  });

  test('a bare decimal is asked back', () => {
    const edited = reduceDraft(start, { do: 'edit', key: 0, change: { minutes: '1,5' } });
    expect(read(edited)).toEqual({ scenario: null, problems: [{ key: 0, field: 'minutesAmbiguous' }] });
  });

  test('a weekday without a time', () => {
    const edited = reduceDraft(start, { do: 'edit', key: 0, change: { startWeekday: '5' } });
    expect(read(edited).problems).toEqual([{ key: 0, field: 'startTime' }]);
  });

  test('a start that is no moment', () => {
    const edited = reduceDraft(start, {
      do: 'edit',
      key: 0,
      change: { per: 'once', startDateTime: '2026-02-30T08:00' },
    });
    expect(read(edited).problems).toEqual([{ key: 0, field: 'startDateTime' }]);
  });

  test.each([
    ['months', '121', { field: 'months', most: most.months }],
    ['months', '', { field: 'months', most: most.months }],
    ['travel', '1.234', { field: 'travel' }],
    ['offer', 'veel', { field: 'offer' }],
    ['factor', '1,5', { field: 'factor', most: most.factor }],
    ['reportedAt', 'nu', { field: 'reportedAt' }],
  ])('%s: %j', (field, text, problem) => {
    expect(read(reduceDraft(start, { do: 'agree', change: { [field]: text } }))).toEqual({
      scenario: null,
      problems: [problem],
    });
  });

  test('spaces and signs around a number do no harm', () => {
    const change = { months: ' 6 ', travel: ' € 45,5 ', factor: '150 %' };
    expect(read(reduceDraft(start, { do: 'agree', change })).scenario?.request).toMatchObject({
      months: 6,
      agreedTravel: 4_550,
      agreedOutOfBandFactor: 150,
    });
  });
});

describe('a second scenario', () => {
  const first = startScenarios({ list: priceList.id, ...scenario }, 'nl');
  const split = reduceScenarios(first, { do: 'split' });
  const edited = reduceScenarios(split, { do: 'agree', change: { months: '6' } });
  const state = (scenarios: Scenarios) => readScenarios(scenarios, priceList).state;

  test('begins as a copy of the first, and is then changed alone', () => {
    expect(state(split)).toEqual({ list: priceList.id, ...scenario, other: scenario });
    expect(state(edited)?.other?.request.months).toBe(6);
    expect(state(edited)?.request.months).toBe(12);
  });

  test('comes back from a link', () => {
    const link: EstimateState = { list: priceList.id, ...scenario, other: { ...scenario, labels: ['', ''] } };
    expect(state(reduceScenarios(first, { do: 'open', state: link }))).toEqual(link);
  });

  test('is given up, and the first stays as it was', () => {
    expect(state(reduceScenarios(edited, { do: 'join' }))).toEqual({ list: priceList.id, ...scenario });
  });

  test('shows the first again, whose fields are its own', () => {
    const shown = reduceScenarios(edited, { do: 'show', scenario: 'a' });
    expect(readScenarios(shown, priceList).active?.request.months).toBe(12);
  });

  test('that cannot be read keeps the link as it was', () => {
    expect(state(reduceScenarios(split, { do: 'agree', change: { months: 'veel' } }))).toBeNull();
  });
});

describe('a link of another price list', () => {
  const older = '2025-01-01' as IsoDate;
  const first = startScenarios({ list: priceList.id, ...scenario }, 'nl');
  const edited = reduceScenarios(first, { do: 'agree', change: { months: '6' } });
  const opened = reduceScenarios(edited, { do: 'open', state: { list: older, ...scenario } });

  test('is priced by its own list, and undo brings back what was there', () => {
    expect(opened.list).toBe(older);
    expect(canUndo(opened)).toBe(true);
    expect(reduceScenarios(opened, { do: 'undo' })).toEqual(edited);
  });

  test('is undone step by step before that', () => {
    const changed = reduceScenarios(opened, { do: 'agree', change: { months: '3' } });
    expect(reduceScenarios(changed, { do: 'undo' }).list).toBe(older);
    expect(reduceScenarios(reduceScenarios(changed, { do: 'undo' }), { do: 'undo' }).list).toBe(priceList.id);
  });

  test('shares no key with the lines before it', () => {
    expect(keys(opened.a.present)).toEqual([2, 3]);
  });
});

describe('text that no link can hold', () => {
  const typed = reduceScenarios(startScenarios({ list: priceList.id, ...scenario }, 'nl'), {
    do: 'edit',
    key: 0,
    change: { minutes: '1,5' },
  });
  const stored = (change: object = {}): string =>
    JSON.stringify({ a: typed.a.present, b: null, active: 'a', list: priceList.id, fragment: '#v=1', ...change });
  const back = (text: string) => readKept(text, priceList, '#v=1');

  test('comes back as it was typed', () => {
    expect(back(stored())?.a.lines.map(({ minutes }) => minutes)).toEqual(['1,5', '70']);
  });

  test.each([
    ['another fragment', stored({ fragment: '#v=1&months=2' })],
    ['another price list', stored({ list: '2025-01-01' })],
    ['a role that is not listed', stored({ a: { ...start, lines: [{ ...start.lines[0], roleId: 'wizard' }] } })],
    ['a line without its fields', stored({ a: { ...start, lines: [{}] } })],
    ['a text of a megabyte', stored({ a: { ...start, conditions: { ...start.conditions, months: '1'.repeat(1e6) } } })],
    ['a hundred and one lines', stored({ a: { ...start, lines: Array.from({ length: 101 }, () => start.lines[0]) } })],
    ['no JSON', '{'],
    ['null', 'null'],
  ])('with %s is left alone', (_, text) => {
    expect(back(text)).toBeUndefined();
  });
});
