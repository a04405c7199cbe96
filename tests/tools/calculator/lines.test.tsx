import { describe, expect, test } from 'vitest';
import { type EstimateState, lineField, problemsOf, reduce, startState } from '../../../src/estimate/index.ts';
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
        isAsRendered: true,
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

describe('a line', () => {
  const remarks = (state: EstimateState) =>
    elementsOf(formOf(state), '.dw-line-remarks').map(({ textContent }) => textContent);

  test('says what its menu holds, and nothing where that is empty', () => {
    const named = { ...line(), label: 'Printer', per: 'month' as const, startWeekday: 5, startTime: '22:00' };
    expect(remarks(startState(estimateOf([line(), named])))).toEqual(['Printer · Saturday 22:00']);
  });

  test('keeps every element of the form while a number is typed in it', () => {
    const state = stateWith(9);
    expect(elementChanges(formOf(state), formOf(typed(state, 4, '75')))).toBe(0);
  });
});
