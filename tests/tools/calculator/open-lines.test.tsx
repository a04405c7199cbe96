import { describe, expect, test } from 'vitest';
import {
  type EstimateState,
  lineField,
  problemsOf,
  reduce,
  scenarioOf,
  startState,
} from '../../../src/estimate/index.ts';
import { mostOpenLines, openLinesAfter } from '../../../src/tools/calculator/use-open-lines.ts';
import { WorkForm } from '../../../src/tools/calculator/WorkForm.tsx';
import { estimateOf, wordsIn } from '../../support/estimates.ts';
import { elementChanges, elementsOf } from '../../support/page/drawn-elements.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const stateWith = (lines: number): EstimateState => startState(estimateOf(Array.from({ length: lines }, () => line())));

const typed = (state: EstimateState, lineId: number, text: string): EstimateState => {
  const field = lineField(lineId, 'minutes');
  if (field === undefined) throw new Error('Minutes are typed.');
  return reduce(state, { do: 'type', field, text });
};

const formOf = (state: EstimateState) => {
  const ignore = () => undefined;
  return (
    <WorkForm
      tool={{
        state,
        estimate: state.estimate,
        list: priceList,
        current: priceList,
        words: wordsIn.en,
        holidays: { holidays: { status: 'none' }, why: null, files: [], retry: ignore },
        context: { list: priceList, holidays: { status: 'none' }, words: wordsIn.en },
        problems: problemsOf(state),
        pending: null,
        act: ignore,
        receive: ignore,
        useCurrent: ignore,
        openFragment: ignore,
        writeAddress: ignore,
      }}
      presets={[]}
    />
  );
};

const folded = (state: EstimateState) =>
  elementsOf(formOf(state), '.dw-line-item-folded').map(({ textContent }) => textContent);

describe('the lines that are open', () => {
  const state = stateWith(20);
  const lines = { ids: scenarioOf(state.estimate, 'a').lines.map(({ id }) => id), nextId: state.nextLineId };

  test('are those that were worked on last', () => {
    const actions = Array.from({ length: 12 }, (_, lineId) => ({ do: 'unfold' as const, lineId }));
    const open = actions.reduce<readonly number[]>((before, action) => openLinesAfter(before, action, lines), []);
    expect(open).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(openLinesAfter(open, { do: 'moveUp', lineId: 4 }, lines)).toEqual([5, 6, 7, 8, 9, 10, 11, 4]);
  });

  test('are the same list while one line is worked on', () => {
    const open = [1, 2];
    expect(openLinesAfter(open, { do: 'moveUp', lineId: 2 }, lines)).toBe(open);
    const field = lineField(2, 'minutes');
    if (field) expect(openLinesAfter(open, { do: 'type', field, text: '9' }, lines)).toBe(open);
  });

  test('include a line that was just added or copied', () => {
    expect(openLinesAfter([], { do: 'copy', lineId: 3 }, lines)).toEqual([20]);
    expect(openLinesAfter([], { do: 'add', line: line() }, lines)).toEqual([20]);
  });
});

describe('a form with many lines', () => {
  test('folds none of as many as stay open, and all of more', () => {
    expect(folded(stateWith(mostOpenLines))).toHaveLength(0);
    expect(folded(stateWith(100))).toHaveLength(100);
  });

  test('says of a folded line what it holds', () => {
    expect(folded(stateWith(9))[2]).toContain('Line 3 (Technician, remote). Every month: 1 time 60 minutes');
  });

  test('shows the fields of a line that cannot be read', () => {
    expect(folded(typed(stateWith(9), 4, 'soon'))).toHaveLength(8);
  });

  test('keeps every element while a number is typed', () => {
    const state = stateWith(9);
    expect(elementChanges(formOf(state), formOf(typed(state, 4, '75')))).toBe(0);
  });
});
