import { describe, expect, test } from 'vitest';
import {
  decodeEstimate,
  type EstimateAction,
  encodeEstimate,
  exampleLines,
  lineField,
  requestOf,
  startState,
  withoutLines,
} from '../../../src/estimate/index.ts';
import type { FactorPercent } from '../../../src/schema/units.ts';
import {
  addCabling,
  field,
  lineIds,
  ownWork,
  perform,
  redo,
  shownIn,
  split,
  twoLines,
  typing,
  undo,
} from '../../support/estimates/states.ts';
import { countryId, estimateOf, linesOf, linkContext, withoutIds } from '../../support/estimates.ts';
import { euros, line } from '../../support/requests.ts';

/** Its lines have the ids 2 and 3: those of the example were 0 and 1. */
const start = ownWork(twoLines);

describe('fields show an estimate as people write it', () => {
  test.each([
    ['a.months', '3'],
    ['a.travel', '45,50'],
    ['a.factor', '150'],
    ['a.offer', '0'],
    ['a.reportedAt', '2026-10-25T01:30:12Z'],
    ['line.2.minutes', '60'],
    ['line.2.label', 'Printer'],
    ['line.2.startDateTime', '2026-11-28T08:00'],
    ['line.3.startWeekday', '5'],
    ['line.3.startTime', '19:45'],
    ['line.3.label', ''],
    ['need.responseWithin', '4'],
    ['need.billAtMost', '318'],
    ['hours.technician', '1'],
  ])('%s is %j, and typed again changes nothing', (path, text) => {
    const full = ownWork({
      ...twoLines,
      months: 3,
      lines: linesOf([
        { ...line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-11-28T08:00' } }), label: 'Printer' },
        line({ start: { at: 'weekday', weekday: 5, time: '19:45' } }),
        line(),
      ]),
      travel: euros(45.5),
      factor: 150 as FactorPercent,
      offer: euros(0),
      reportedAt: '2026-10-25T01:30:12Z',
      needs: [
        { kind: 'responseWithin', minutes: line({ minutes: 240 }).minutes },
        { kind: 'billAtMost', cents: euros(318) },
      ],
    });
    expect(shownIn(full, path)).toBe(text);
    expect(perform(full, ...typing(path, text)).estimate).toEqual(full.estimate);
  });

  test('spaces and symbols around a number are ignored', () => {
    const typed = perform(
      start,
      ...typing('a.months', ' 6 '),
      ...typing('a.travel', ' € 45,5 '),
      ...typing('a.factor', '150 %'),
    );
    expect(requestOf(typed.estimate)).toMatchObject({ months: 6, agreedTravel: 4_550, agreedOutOfBandFactor: 150 });
  });

  test('a name of invisible characters is no name, and is left out of the link', () => {
    const { estimate } = perform(start, ...typing('line.2.label', '\u200B\u202E'));
    expect(decodeEstimate(encodeEstimate(estimate), linkContext)?.problems).toEqual([]);
  });
});

describe('lines', () => {
  test('are copied below the original, with their name', () => {
    const copied = perform(start, { do: 'copy', lineId: 2 });
    expect(lineIds(copied)).toEqual([2, 4, 3]);
    expect(copied.estimate.lines.map(({ label }) => label)).toEqual(['Printer', 'Printer', undefined]);
  });

  test('never get the id of a line that was removed', () => {
    expect(lineIds(perform(start, { do: 'remove', lineId: 3 }, addCabling))).toEqual([2, 4]);
    expect(lineIds(perform(start, addCabling, undo, addCabling))).toEqual([2, 3, 5]);
  });

  test('that are made from the hours of a role get new ids too', () => {
    const both = ownWork({ ...estimateOf([line()]), other: { months: 1, lines: linesOf([line()]) } });
    const more = perform(both, ...typing('hours.engineer', '2', '20'), addCabling);
    const all = [...more.estimate.lines, ...(more.estimate.other?.lines ?? [])].map(({ id }) => id);
    expect(new Set(all).size).toBe(4);
  });

  test('move up and down, and not past an end', () => {
    const moved = perform(start, { do: 'moveDown', lineId: 2 });
    expect(lineIds(moved)).toEqual([3, 2]);
    expect(lineIds(perform(moved, { do: 'moveUp', lineId: 2 }))).toEqual([2, 3]);
    expect(perform(start, { do: 'moveUp', lineId: 2 })).toBe(start);
    expect(perform(start, { do: 'moveDown', lineId: 3 })).toBe(start);
  });

  test('are edited one by one, and the others do not change', () => {
    const edited = perform(start, ...typing('line.3.minutes', '1:30'));
    expect(edited.estimate.lines[0]).toBe(start.estimate.lines[0]);
    expect(edited.estimate.lines[1]?.minutes).toBe(90);
  });

  test('are a hundred at most', () => {
    const full = ownWork(estimateOf(Array.from({ length: 100 }, () => line())));
    expect(perform(full, addCabling)).toBe(full);
    expect(perform(full, { do: 'copy', lineId: 50 })).toBe(full);
  });

  test('that were removed cannot be typed into', () => {
    const [typed] = typing('line.3.minutes', '90');
    const removed = perform(start, { do: 'remove', lineId: 3 });
    expect(typed && perform(removed, typed).estimate).toEqual(removed.estimate);
    expect(lineField(3, '__proto__')).toBeUndefined();
  });
});

describe('undo and redo', () => {
  test('revert a field as a whole, not letter by letter', () => {
    const typed = perform(start, ...typing('line.2.minutes', '4', '45', '450'));
    const undone = perform(typed, undo);
    expect(undone.estimate).toBe(start.estimate);
    expect(shownIn(undone, 'line.2.minutes')).toBe('40');
    const redone = perform(undone, redo);
    expect(redone.estimate).toBe(typed.estimate);
    expect(shownIn(redone, 'line.2.minutes')).toBe('450');
  });

  test('revert a drag of a slider as a whole', () => {
    const drag = [60, 120, 180].map(
      (value): EstimateAction => ({ do: 'set', field: field('hours.technician'), value }),
    );
    const dragged = perform(start, ...drag);
    expect(shownIn(dragged, 'hours.technician')).toBe('3');
    expect(perform(dragged, undo).estimate).toBe(start.estimate);
  });

  test('bring a removed line back', () => {
    expect(perform(start, { do: 'remove', lineId: 2 }, undo).estimate).toBe(start.estimate);
  });

  test('do nothing when there is nothing to revert', () => {
    expect(perform(start, undo)).toBe(start);
    expect(perform(start, redo)).toBe(start);
  });

  test('a new action clears what could be redone', () => {
    const undone = perform(start, ...typing('line.2.minutes', '45'), undo);
    expect(perform(undone, { do: 'remove', lineId: 3 }).future).toEqual([]);
  });

  test('keep a hundred steps', () => {
    const many = Array.from({ length: 150 }, (_, index) => typing(`line.${2 + (index % 2)}.times`, String(index + 1)));
    expect(perform(start, ...many.flat()).past).toHaveLength(100);
  });
});

describe('a second scenario', () => {
  const first = ownWork({ ...twoLines, holidays: countryId('LU'), travel: euros(45) });
  const both = perform(first, split);
  const edited = perform(both, ...typing('b.months', '6'));

  test('begins as a copy of the first, without what both share', () => {
    const { lines, ...other } = both.estimate.other ?? twoLines;
    expect(withoutIds(lines)).toEqual(withoutIds(first.estimate.lines));
    expect(other).toEqual({ months: 12, travel: euros(45) });
    expect(new Set([...lineIds(both), ...lines.map(({ id }) => id)]).size).toBe(4);
    expect(both.active).toBe('b');
  });

  test('is edited independently', () => {
    expect(edited.estimate.other?.months).toBe(6);
    expect(edited.estimate.months).toBe(12);
  });

  test('comes back from a link', () => {
    const { estimate } = edited;
    const link = decodeEstimate(encodeEstimate(estimate), linkContext);
    expect(encodeEstimate(link?.estimate ?? twoLines)).toBe(encodeEstimate(estimate));
  });

  test('has its own name, which its link keeps and which goes when it is the only one', () => {
    const named = perform(edited, ...typing('a.name', ' Nu\u202E '), ...typing('b.name', 'Met een & tweede kantoor'));
    expect([named.estimate.name, named.estimate.other?.name]).toEqual(['Nu', 'Met een & tweede kantoor']);
    const link = encodeEstimate(named.estimate);
    expect(link).toContain('&b.name=Met%20een%20%26%20tweede%20kantoor&');
    const { estimate } = decodeEstimate(link, linkContext) ?? named;
    expect([estimate.name, estimate.other?.name]).toEqual(['Nu', 'Met een & tweede kantoor']);
    const joined = perform(named, { do: 'join' });
    expect(joined.estimate.name).toBeUndefined();
    expect(perform(joined, split).estimate.other?.name).toBeUndefined();
  });

  test('can be removed without changing the first; undo restores it', () => {
    const joined = perform(edited, { do: 'join' });
    expect(joined).toMatchObject({ estimate: first.estimate, active: 'a' });
    expect(joined.estimate.other).toBeUndefined();
    expect(perform(joined, undo)).toMatchObject({ estimate: edited.estimate, active: 'b' });
  });

  test('is shown and left without an undo step', () => {
    const shown = perform(edited, { do: 'show', scenario: 'a' });
    expect(shown).toMatchObject({ active: 'a', past: edited.past, estimate: edited.estimate });
    expect(perform(first, { do: 'show', scenario: 'b' })).toBe(first);
  });

  test('gets the lines that are added while it is shown', () => {
    expect(perform(edited, addCabling).estimate.other?.lines).toHaveLength(3);
    expect(perform(edited, { do: 'show', scenario: 'a' }, addCabling).estimate.lines).toHaveLength(3);
  });
});

describe('the lines of the example', () => {
  const shown = startState(estimateOf([line(), line({ times: 2 })]));
  const edited = perform(shown, { do: 'type', field: field('line.0.times'), text: '9' });

  test('are those that the visitor left as they are', () => {
    expect(exampleLines(shown).map(({ id }) => id)).toEqual([0, 1]);
    expect(exampleLines(edited).map(({ id }) => id)).toEqual([1]);
    expect(exampleLines(perform(shown, addCabling)).map(({ id }) => id)).toEqual([0, 1]);
    expect(exampleLines(ownWork(twoLines))).toEqual([]);
  });

  test('are taken away in one step', () => {
    const removed = perform(edited, {
      do: 'change',
      change: (estimate) => withoutLines(estimate, 'a', exampleLines(edited)),
    });
    expect(lineIds(removed)).toEqual([0]);
    expect(lineIds(perform(removed, undo))).toEqual([0, 1]);
  });
});
