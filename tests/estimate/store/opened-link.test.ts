import { describe, expect, test } from 'vitest';
import { type EstimateAction, startState } from '../../../src/estimate/index.ts';
import type { IsoDate } from '../../../src/schema/units.ts';
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
import { countryId, example } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';

/** Its lines have the ids 2 and 3: those of the example were 0 and 1. */
const start = ownWork(twoLines);

describe('a link that is opened', () => {
  const older = '2025-01-01' as IsoDate;
  const open: EstimateAction = { do: 'open', link: { estimate: { ...twoLines, list: older }, problems: [] } };

  test('cannot be undone to the example', () => {
    const opened = perform(startState(example), open);
    expect(opened.estimate.list).toBe(older);
    expect(perform(opened, undo)).toBe(opened);
  });

  test('can be undone to the visitor’s own work, with the text of its fields', () => {
    const ownState = perform(startState(example), ...typing('a.months', '6'), ...typing('a.travel', 'veel'));
    const back = perform(ownState, open, undo);
    expect(back).toMatchObject({ estimate: ownState.estimate, typed: ownState.typed });
    expect(shownIn(back, 'a.travel')).toBe('veel');
  });

  test('is undone only after the steps that followed it', () => {
    const ownState = perform(startState(example), ...typing('a.months', '6'));
    const changed = perform(ownState, open, ...typing('a.months', '3'));
    expect(perform(changed, undo).estimate.list).toBe(older);
    expect(perform(changed, undo, undo).estimate).toEqual(ownState.estimate);
  });

  test('has lines with new ids, which show no earlier text', () => {
    const opened = perform(start, ...typing('line.2.minutes', 'x'), open);
    expect(lineIds(opened)).toEqual([4, 5]);
    expect(opened.typed.size).toBe(0);
  });
});

describe('the report of the example', () => {
  const opened = startState(example);
  const { reportedAt } = example;
  const edits: readonly (readonly [string, readonly EstimateAction[]])[] = [
    ['a field', typing('a.months', '6')],
    ['a text that cannot be read', typing('a.months', 'x')],
    ['a new line', [addCabling]],
    ['a second scenario', [split]],
    ['a slider', [{ do: 'set', field: field('hours.technician'), value: 60 }]],
  ];

  test.each(edits)('is removed by the first edit of the work: %s', (_, actions) => {
    const { estimate } = perform(opened, ...actions);
    expect(estimate.reportedAt).toBeUndefined();
    expect(estimate.other?.reportedAt).toBeUndefined();
    expect(perform(opened, ...actions, undo).estimate.reportedAt).toBe(reportedAt);
  });

  test('stays while holidays and tiers are chosen, still as the example’s', () => {
    const choose: EstimateAction = {
      do: 'choose',
      change: (estimate) => ({ ...estimate, holidays: countryId('LU') }),
    };
    const chosen = perform(opened, choose);
    expect(chosen.estimate).toEqual({ ...example, holidays: 'LU' });
    expect(perform(chosen, addCabling).estimate.reportedAt).toBeUndefined();
  });

  test('is the visitor’s once it is edited', () => {
    const edited = perform(opened, ...typing('a.reportedAt', '2026-12-24T16:00'), addCabling);
    expect(edited.estimate.reportedAt).toBe('2026-12-24T16:00');
  });

  test('of a link is kept by every edit', () => {
    expect(perform(ownWork(example), addCabling).estimate.reportedAt).toBe(reportedAt);
  });
});

describe('today’s list in place of an older one', () => {
  const older = '2025-01-01' as IsoDate;
  const opened = ownWork({ ...twoLines, list: older });
  const takeOver: EstimateAction = { do: 'updateList', link: { estimate: twoLines, problems: [] } };
  const taken = perform(opened, ...typing('a.travel', 'veel'), takeOver);

  test('is one step, which remembers the previous list', () => {
    expect(taken).toMatchObject({ estimate: { list: priceList.id }, previousList: older, origin: 'visitor' });
    expect(perform(taken, undo)).toMatchObject({ estimate: { list: older } });
  });

  test('can be reverted after other edits, with the typed texts; redo brings the edits back', () => {
    const edited = perform(taken, ...typing('a.months', '6'), addCabling);
    const back = perform(edited, { do: 'returnToList' });
    expect(back.estimate.list).toBe(older);
    expect(shownIn(back, 'a.travel')).toBe('veel');
    expect(perform(back, redo, redo, redo).estimate).toEqual(edited.estimate);
  });

  test('in place of an example cannot be reverted', () => {
    const first = perform(startState({ ...example, list: older }), takeOver);
    expect(first).toMatchObject({ past: [], previousList: null, estimate: { list: priceList.id } });
    expect(perform(first, { do: 'returnToList' })).toBe(first);
  });
});
