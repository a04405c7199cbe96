import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type EstimateState,
  encodeEstimate,
  newStretchField,
  restoreDraft,
  startState,
  storeDraft,
  typedStretch,
  withLine,
} from '../../../src/estimate/index.ts';
import { ownWork, perform, problemPaths, shownIn, split, typing, undo } from '../../support/estimates/states.ts';
import { estimateOf, linkOf } from '../../support/estimates.ts';
import { fakeStorage } from '../../support/page/fake-browser.ts';
import { line } from '../../support/requests.ts';

let storage = fakeStorage();

beforeEach(() => {
  storage = fakeStorage();
  vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

/** Its lines have the ids 2 and 3. */
const start = ownWork(estimateOf([line({ minutes: 40 }), line({ minutes: 30 })]));
const other = '#v=1&lines=&list=2026-11-21&months=3&end';

/** The page that opens a link, whose lines have other ids. */
const opened = (fragment: string): EstimateState => {
  const state = ownWork(linkOf(fragment).estimate);
  const typed = restoreDraft(state.estimate, fragment, undefined);
  return typed ? perform(state, typed) : state;
};

/** Leaves a page, and opens the next one with the same link. */
const nextPage = (state: EstimateState): EstimateState => {
  const fragment = encodeEstimate(state.estimate);
  storeDraft(state, fragment);
  return opened(fragment);
};

describe('a stretch of waiting for the customer that is not added yet', () => {
  const half = '2026-11-27T10:00 – 2026-11-30T';
  const whole = `${half}09:00`;
  const path = 'waiting.new';
  const begun = perform(start, ...typing(path, '2026-11-27T', half));

  test('comes back with the same link, and counts for nothing', () => {
    const next = nextPage(begun);
    expect(shownIn(next, path)).toBe(half);
    expect(next.estimate).not.toHaveProperty('waiting');
    expect(encodeEstimate(next.estimate)).toBe(encodeEstimate(start.estimate));
  });

  test('keeps an estimate from being sent until it is added or emptied', () => {
    expect(problemPaths(begun)).toEqual([path]);
    expect(problemPaths(perform(begun, ...typing(path, whole)))).toEqual([path]);
    expect(problemPaths(perform(begun, ...typing(path, '')))).toEqual([]);
  });

  test('once added stands in the link, and its field is empty; one step back it is neither', () => {
    const field = newStretchField;
    const added = perform(begun, ...typing(path, whole), { do: 'set', field, value: typedStretch(whole) });
    expect(added.estimate.waiting).toEqual([{ from: '2026-11-27T10:00', to: '2026-11-30T09:00' }]);
    expect([shownIn(added, path), problemPaths(added)]).toEqual(['', []]);
    const back = perform(added, undo);
    expect([shownIn(back, path), back.estimate.waiting]).toEqual([whole, undefined]);
  });

  test('leaves the report of the example as it is', () => {
    const example = startState({ ...start.estimate, reportedAt: '2026-11-27T16:00' });
    const typed = perform(example, ...typing(path, half));
    expect([typed.estimate.reportedAt, typed.isReportExample]).toEqual(['2026-11-27T16:00', true]);
  });
});

describe('what cannot be read', () => {
  const unreadable = perform(
    start,
    ...typing('line.3.minutes', '1,5'),
    ...typing('a.travel', 'veel'),
    ...typing('need.billAtMost', 'weinig'),
    ...typing('hours.technician', 'x'),
    ...typing('curve.mix', 'y'),
  );
  const paths = ['line.3.minutes', 'a.travel', 'need.billAtMost', 'hours.technician', 'curve.mix'];

  test('comes back with the same link, each text in its field', () => {
    const next = nextPage(unreadable);
    expect(paths.map((path) => shownIn(next, path))).toEqual(['1,5', 'veel', 'weinig', 'x', 'y']);
    expect(encodeEstimate(next.estimate)).toBe(encodeEstimate(unreadable.estimate));
    expect(next.past).toEqual([]);
  });

  test('comes back at the place of its line, whatever ids were given', () => {
    const moved = perform(unreadable, { do: 'add', line: line() }, { do: 'moveUp', lineId: 3 });
    const next = nextPage(perform(moved, { do: 'remove', lineId: 2 }));
    expect(shownIn(next, `line.${next.estimate.lines[0]?.id}.minutes`)).toBe('1,5');
    expect(problemPaths(next)).toHaveLength(5);
  });

  test('comes back in both scenarios, with the one that was shown', () => {
    const both = perform(start, ...typing('line.2.times', 'x'), split, ...typing('b.months', ''));
    const next = nextPage(both);
    expect(next.active).toBe('b');
    expect(problemPaths(next)).toEqual(['line.2.times', 'line.4.times', 'b.months']);
  });

  test('comes back once, and never with another link', () => {
    const fragment = encodeEstimate(unreadable.estimate);
    storeDraft(unreadable, fragment);
    expect(problemPaths(opened(other))).toEqual([]);
    expect(problemPaths(opened(fragment))).toEqual(paths);
    expect(problemPaths(opened(fragment))).toEqual([]);
  });

  test('is removed once it is corrected', () => {
    storeDraft(unreadable, other);
    storeDraft(start, other);
    expect(storage.length).toBe(0);
  });
});

test('a weekday without a time comes back, and is still a problem', () => {
  const chosen = perform(start, {
    do: 'change',
    change: (estimate) => withLine(estimate, 3, (one) => ({ ...one, startWeekday: 5 })),
  });
  const next = nextPage(chosen);
  expect(next.estimate.lines[1]?.startWeekday).toBe(5);
  expect(problemPaths(next)).toEqual(['line.3.startTime']);
  expect(problemPaths(nextPage(perform(chosen, ...typing('line.3.startTime', '25:'))))).toEqual(['line.3.startTime']);
});

describe('a stored draft that is not valid is ignored', () => {
  const fragment = encodeEstimate(start.estimate);
  const draftText = (change: object): string =>
    JSON.stringify({ version: 1, fragment, active: 'a', texts: [['a.travel', 'veel']], ...change });
  const put = (text: string) => {
    storeDraft(perform(start, ...typing('a.travel', 'x')), fragment);
    storage.setItem(storage.key(0) ?? '', text);
  };

  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another version', draftText({ version: 2 })],
    ['another scenario', draftText({ active: 'c' })],
    ['a text of a megabyte', draftText({ texts: [['a.travel', 'v'.repeat(1e6)]] })],
    ['ten thousand texts', draftText({ texts: Array.from({ length: 10_000 }, () => ['a.travel', 'veel']) })],
    ['texts of no shape', draftText({ texts: [['a.travel', 5], 'veel', null] })],
    ['a prototype in place of its own fields', `{"__proto__": ${draftText({})}}`],
    [
      'fields that are not there',
      draftText({
        texts: [
          ['a.__proto__', 'x'],
          ['a.line.7.minutes', 'x'],
          ['x', 'x'],
        ],
      }),
    ],
    ['a role that is not there', draftText({ texts: [['hours.wizard', '2']] })],
    ['a second scenario that is not there', draftText({ active: 'b', texts: [['b.months', 'x']] })],
  ])('%s', (_, text) => {
    put(text);
    const state = opened(fragment);
    expect(encodeEstimate(state.estimate)).toBe(fragment);
    expect(problemPaths(state)).toEqual([]);
    expect(state.active).toBe('a');
  });

  test('whatever it is', () => {
    const anyTexts = fc.array(fc.tuple(fc.constantFrom('a.travel', 'hours.x', 'a.line.1.minutes', 'z'), fc.string()));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          anyTexts.map((texts) => draftText({ texts })),
        ),
        (text) => {
          put(text);
          expect(encodeEstimate(opened(fragment).estimate)).toBe(fragment);
        },
      ),
    );
  });
});

test('a browser without storage loses only what cannot be read', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(encodeEstimate(nextPage(perform(start, ...typing('a.travel', 'veel'))).estimate)).toBe(
    encodeEstimate(start.estimate),
  );
});
