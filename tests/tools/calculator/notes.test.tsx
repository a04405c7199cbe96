import { describe, expect, test } from 'vitest';
import { scenarioView } from '../../../src/estimate/index.ts';
import { Notes } from '../../../src/ui/TermsAndNotes.tsx';
import { estimateOf, wordsIn } from '../../support/estimates.ts';
import { elementChanges } from '../../support/page/drawn-elements.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const words = wordsIn.en;

const notesFor = (minutes: readonly number[]) => {
  const estimate = estimateOf(minutes.map((each) => line({ minutes: each })));
  const view = scenarioView(estimate, estimate, { list: priceList, holidays: { status: 'none' }, words });
  return <Notes notes={view.notes} />;
};

describe('the notes under an estimate', () => {
  test('change their words and keep their elements while a number is typed', () => {
    expect(elementChanges(notesFor([40, 60, 90]), notesFor([40, 75, 90]))).toBe(0);
  });

  test('gain one element for a line that was added', () => {
    expect(elementChanges(notesFor([40, 60]), notesFor([40, 60, 90]))).toBe(1);
  });
});
