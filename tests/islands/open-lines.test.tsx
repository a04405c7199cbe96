import { describe, expect, test } from 'vitest';
import english from '../../content/i18n/en.json';
import { makeWords } from '../../src/i18n/words.ts';
import { type Draft, draftOf } from '../../src/islands/calculator/draft.ts';
import { reduceDraft } from '../../src/islands/calculator/draft-reducer.ts';
import { startHistory } from '../../src/islands/calculator/history.ts';
import { readDraft } from '../../src/islands/calculator/read-draft.ts';
import { mostOpenLines, openLinesAfter } from '../../src/islands/calculator/use-open-lines.ts';
import { WorkForm } from '../../src/islands/calculator/WorkForm.tsx';
import { elementChanges, elementsOf } from '../support/drawn-elements.ts';
import { priceList } from '../support/published.ts';
import { line } from '../support/requests.ts';

const words = makeWords('en', english, priceList);

const draftWith = (lines: number): Draft =>
  draftOf({ request: { months: 12, lines: Array.from({ length: lines }, () => line()) }, labels: [] }, 'en');

const formOf = (draft: Draft) => (
  <WorkForm
    history={startHistory(draft)}
    canUndo={false}
    problems={readDraft(draft, priceList).problems}
    presets={[]}
    priceList={priceList}
    words={words}
    act={() => undefined}
  />
);

const folded = (draft: Draft) => elementsOf(formOf(draft), '.dw-folded').map(({ textContent }) => textContent);

describe('the lines that are open', () => {
  const draft = draftWith(20);

  test('are those that were worked on last', () => {
    const actions = Array.from({ length: 12 }, (_, key) => ({ do: 'unfold' as const, key }));
    const open = actions.reduce<readonly number[]>((before, action) => openLinesAfter(before, action, draft), []);
    expect(open).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(openLinesAfter(open, { do: 'edit', key: 4, change: {} }, draft)).toEqual([5, 6, 7, 8, 9, 10, 11, 4]);
  });

  test('are the same list while one line is typed in', () => {
    const open = [1, 2];
    expect(openLinesAfter(open, { do: 'edit', key: 2, change: { minutes: '9' } }, draft)).toBe(open);
  });

  test('include a line that was just added or copied', () => {
    expect(openLinesAfter([], { do: 'copy', key: 3 }, draft)).toEqual([draft.nextKey]);
  });
});

describe('a form with many lines', () => {
  test('folds none of as many as stay open, and all of more', () => {
    expect(folded(draftWith(mostOpenLines))).toHaveLength(0);
    expect(folded(draftWith(100))).toHaveLength(100);
  });

  test('says of a folded line what it holds', () => {
    expect(folded(draftWith(9))[2]).toContain('Line 3 (Technician, remote). Every month: 1 time 60 minutes');
  });

  test('shows the fields of a line that cannot be read', () => {
    const wrong = reduceDraft(draftWith(9), { do: 'edit', key: 4, change: { minutes: 'soon' } });
    expect(folded(wrong)).toHaveLength(8);
  });

  test('keeps every element while a number is typed', () => {
    const draft = draftWith(9);
    const typed = reduceDraft(draft, { do: 'edit', key: 4, change: { minutes: '75' } });
    expect(elementChanges(formOf(draft), formOf(typed))).toBe(0);
  });
});
