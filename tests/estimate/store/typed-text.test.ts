import { describe, expect, test } from 'vitest';
import { type EstimateAction, lineField, problemsOf, withLine } from '../../../src/estimate/index.ts';
import { ownWork, perform, problemPaths, redo, shownIn, split, typing, undo } from '../../support/estimates/states.ts';
import { estimateOf } from '../../support/estimates.ts';
import { euros, line } from '../../support/requests.ts';

/** Its only line has the id 2. */
const start = ownWork(estimateOf([line({ minutes: 30 })], { travel: euros(45) }));
const minutesIn = ({ estimate }: typeof start) => estimate.lines[0]?.minutes;

describe('while text cannot be read, the value from before the field was entered counts', () => {
  test.each([
    ['65', '65x'],
    ['1', '1.', '1.5'],
    ['6', '65', ''],
    ['6', '65', '65 ', '65 q'],
  ])('%s, %s', (...texts) => {
    const typed = perform(start, ...typing('line.2.minutes', ...texts));
    expect(minutesIn(typed)).toBe(30);
    expect(shownIn(typed, 'line.2.minutes')).toBe(texts.at(-1));
    expect(problemPaths(typed)).toEqual(['line.2.minutes']);
  });

  test('or the value typed before, when the field is entered a second time', () => {
    const second = perform(
      start,
      ...typing('line.2.minutes', '65'),
      { do: 'leave' },
      ...typing('line.2.minutes', '65x'),
    );
    expect(minutesIn(second)).toBe(65);
    expect(perform(second, undo, undo).estimate).toEqual(start.estimate);
  });

  test('until the text can be read', () => {
    const corrected = perform(start, ...typing('line.2.minutes', '1.5', '1.5 u'));
    expect(minutesIn(corrected)).toBe(90);
    expect(problemPaths(corrected)).toEqual([]);
  });

  test('until the text is discarded, and the field shows the value again', () => {
    const typed = perform(start, ...typing('a.travel', 'veel'), { do: 'forget', path: 'a.travel' });
    expect(shownIn(typed, 'a.travel')).toBe('45');
    expect(problemPaths(typed)).toEqual([]);
    expect(shownIn(perform(typed, undo), 'a.travel')).toBe('veel');
  });
});

test.each(['', 'abc', '0', '-5', '1e3', 'NaN', '60001', '١٢'])('%j minutes are a problem, with the maximum', (text) => {
  expect(problemsOf(perform(start, ...typing('line.2.minutes', text)))).toEqual([
    { path: 'line.2.minutes', unreadable: { problem: 'calculator.problem.minutes', most: 60_000 } },
  ]);
});

test.each([
  ['line.2.minutes', '1,5', { problem: 'calculator.problem.minutesAmbiguous' }],
  ['line.2.times', '1001', { problem: 'calculator.problem.times', most: 1_000 }],
  ['a.months', '121', { problem: 'calculator.problem.months', most: 120 }],
  ['a.months', '', { problem: 'calculator.problem.months', most: 120 }],
  ['a.travel', '1.234', { problem: 'calculator.problem.travel' }],
  ['a.offer', 'veel', { problem: 'calculator.problem.offer' }],
  ['a.factor', '1,5', { problem: 'calculator.problem.factor', most: 1_000 }],
  ['a.reportedAt', 'nu', { problem: 'report.problem' }],
  ['need.billAtMost', 'veel', { problem: 'need.problem.bill', problemBesideValue: 'need.problem.billStill' }],
  ['hours.technician', '1001', { problem: 'roleHours.problem', most: 60_000 }],
])('%s: %j is a problem', (path, text, unreadable) => {
  const typed = perform(start, ...typing(path, text));
  expect(problemsOf(typed)).toEqual([{ path, unreadable }]);
  expect(typed.estimate).toEqual(start.estimate);
});

test('a partly filled picker, which gives no text, is a problem', () => {
  const [action] = typing('a.reportedAt', '');
  const typed = action?.do === 'type' ? perform(start, { ...action, isPartial: true }) : start;
  expect(problemPaths(typed)).toEqual(['a.reportedAt']);
});

describe('a weekday', () => {
  const weekday: EstimateAction = {
    do: 'change',
    change: (estimate) => withLine(estimate, 2, (one) => ({ ...one, startWeekday: 5 })),
  };
  const chosen = perform(start, weekday);

  test('without a time is a problem, until there is a time', () => {
    expect(problemPaths(chosen)).toEqual(['line.2.startTime']);
    expect(problemPaths(perform(chosen, ...typing('line.2.startTime', '25:00')))).toEqual(['line.2.startTime']);
    expect(problemPaths(perform(chosen, ...typing('line.2.startTime', '09:00')))).toEqual([]);
  });

  test('is removed when its problem is discarded, with or without text for its time', () => {
    for (const texts of [[], ['25:00'], ['09:00', '']]) {
      const discarded = perform(chosen, ...typing('line.2.startTime', ...texts), {
        do: 'forget',
        path: 'line.2.startTime',
      });
      expect(problemPaths(discarded)).toEqual([]);
      expect(discarded.estimate.lines).toEqual(start.estimate.lines);
    }
  });
});

describe('a hidden field is no problem', () => {
  const per = (value: 'once' | 'month'): EstimateAction => ({
    do: 'change',
    change: (estimate) => withLine(estimate, 2, (one) => ({ ...one, per: value })),
  });
  const once = perform(start, per('once'), ...typing('line.2.startDateTime', '2026-02-30T08:00'));

  test('such as the date of work that became monthly, until the work is one-off again', () => {
    expect(problemPaths(once)).toEqual(['line.2.startDateTime']);
    const monthly = perform(once, per('month'));
    expect(problemPaths(monthly)).toEqual([]);
    expect(problemPaths(perform(monthly, per('once')))).toEqual(['line.2.startDateTime']);
  });

  test('such as a field of a removed line or scenario', () => {
    expect(problemPaths(perform(once, { do: 'remove', lineId: 2 }))).toEqual([]);
    const other = perform(start, split, ...typing('b.months', 'x'), ...typing('line.3.minutes', 'x'));
    expect(problemPaths(other)).toEqual(['b.months', 'line.3.minutes']);
    expect(problemPaths(perform(other, { do: 'join' }))).toEqual([]);
  });
});

describe('typed text stays', () => {
  const typed = perform(start, ...typing('line.2.minutes', '1,5'), ...typing('a.travel', '12,75'));
  const other: EstimateAction = { do: 'add', line: line() };
  const changes: readonly (readonly [string, readonly EstimateAction[]])[] = [
    ['other edits', [other, ...typing('a.months', '6'), { do: 'moveDown', lineId: 2 }]],
    ['undo of another edit', [other, undo]],
    ['undo and redo of its own', [undo, undo, redo, redo]],
    ['choices', [{ do: 'choose', change: (estimate) => ({ ...estimate, onlyDifferences: true }) }]],
    ['a switch between scenarios', [split, { do: 'show', scenario: 'a' }, { do: 'show', scenario: 'b' }]],
    ['a second scenario that is removed', [split, { do: 'join' }]],
  ];

  test.each(changes)('through %s', (_, actions) => {
    const after = perform(typed, ...actions);
    expect(shownIn(after, 'line.2.minutes')).toBe('1,5');
    expect(shownIn(after, 'a.travel')).toBe('12,75');
    expect(after.estimate.travel).toBe(1_275);
    expect(after.estimate.lines.find(({ id }) => id === 2)?.minutes).toBe(30);
  });

  test('in a copy of its line and in a second scenario, independently', () => {
    const copied = perform(typed, { do: 'copy', lineId: 2 });
    expect(shownIn(copied, 'line.3.minutes')).toBe('1,5');
    expect(problemPaths(copied)).toEqual(['line.2.minutes', 'line.3.minutes']);
    const both = perform(typed, split, ...typing('b.travel', '10'), ...typing('line.3.minutes', '20'));
    expect(['a.travel', 'line.2.minutes', 'b.travel', 'line.3.minutes'].map((path) => shownIn(both, path))).toEqual([
      '12,75',
      '1,5',
      '10',
      '20',
    ]);
  });

  test('but that of a removed scenario does not return in the next one', () => {
    const again = perform(start, split, ...typing('b.travel', 'veel'), { do: 'join' }, split);
    expect(shownIn(again, 'b.travel')).toBe('45');
    expect(problemPaths(again)).toEqual([]);
  });

  test('when an empty field means 0', () => {
    const cleared = perform(start, ...typing('hours.technician', '1', ''));
    expect(cleared.estimate.lines).toEqual([]);
    expect(shownIn(cleared, 'hours.technician')).toBe('');
  });

  test('until the field gets another value', () => {
    const field = lineField(2, 'times');
    const slid = perform(
      start,
      ...typing('line.2.times', ' 3 '),
      ...(field ? [{ do: 'set', field, value: 4 } as const] : []),
    );
    expect(shownIn(slid, 'line.2.times')).toBe('4');
  });
});
