import { describe, expect, test } from 'vitest';
import english from '../../content/i18n/en.json';
import { makeWords } from '../../src/i18n/words.ts';
import { Notes } from '../../src/islands/calculator/Notes.tsx';
import { elementChanges } from '../support/drawn-elements.ts';
import { priceList } from '../support/published.ts';
import { estimate, line } from '../support/requests.ts';

const words = makeWords('en', english, priceList);

const notesFor = (minutes: readonly number[]) => {
  const request = { months: 12, lines: minutes.map((each) => line({ minutes: each })) };
  const labels = minutes.map(() => '');
  return (
    <Notes
      quote={estimate(request)}
      scenario={{ request, labels }}
      priceList={priceList}
      telling={{ words, lines: request.lines }}
    />
  );
};

describe('the notes under an estimate', () => {
  test('change their words and keep their elements while a number is typed', () => {
    expect(elementChanges(notesFor([40, 60, 90]), notesFor([40, 75, 90]))).toBe(0);
  });

  test('gain one element for a line that was added', () => {
    expect(elementChanges(notesFor([40, 60]), notesFor([40, 60, 90]))).toBe(1);
  });
});
