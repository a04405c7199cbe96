import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../../src/islands/calculator/draft.ts';
import { reduceDraft } from '../../src/islands/calculator/draft-reducer.ts';
import { readDraft } from '../../src/islands/calculator/read-draft.ts';
import { roleId } from '../support/published.ts';
import { line } from '../support/requests.ts';

const request = { months: 12, lines: [line({ minutes: 40, times: 6 }), line({ place: 'onSite', minutes: 70 })] };
const start = draftOf(request);
const keys = ({ lines }: Draft): number[] => lines.map(({ key }) => key);

test('a request comes back from the form as it went in', () => {
  expect(readDraft(start)).toEqual({ request, problems: [] });
});

describe('the form', () => {
  test('copies a line to just below it', () => {
    const copied = reduceDraft(start, { do: 'copy', key: 0 });
    expect(keys(copied)).toEqual([0, 2, 1]);
    expect(readDraft(copied).request?.lines).toEqual([request.lines[0], request.lines[0], request.lines[1]]);
  });

  test('removes a line and never gives its key to another', () => {
    const removed = reduceDraft(start, { do: 'remove', key: 1 });
    const line = { roleId: roleId('cabling'), place: 'remote', per: 'once', minutes: '30', times: '1' } as const;
    expect(keys(reduceDraft(removed, { do: 'add', line }))).toEqual([0, 2]);
  });

  test('edits one line and leaves the others as they are', () => {
    const edited = reduceDraft(start, { do: 'edit', key: 1, change: { minutes: '90' } });
    expect(edited.lines[0]).toBe(start.lines[0]);
    expect(readDraft(edited).request?.lines[1]?.minutes).toBe(90);
  });

  test('filled from a link, gets new keys, so that no old text lingers in a field', () => {
    expect(keys(reduceDraft(start, { do: 'replace', request }))).toEqual([2, 3]);
  });
});

describe('what cannot be read keeps its text and is named', () => {
  test.each(['', 'abc', '0', '-5', '1.5', '1,5', '1e3', 'NaN', '60001', '١٢'])('%j minutes', (minutes) => {
    const edited = reduceDraft(start, { do: 'edit', key: 0, change: { minutes } });
    expect(edited.lines[0]?.minutes).toBe(minutes);
    expect(readDraft(edited)).toEqual({ request: null, problems: [{ key: 0, field: 'minutes', most: 60_000 }] });
  });

  test('the number of months too', () => {
    expect(readDraft(reduceDraft(start, { do: 'setMonths', months: '121' }))).toEqual({
      request: null,
      problems: [{ field: 'months', most: 120 }],
    });
  });

  test('spaces around a number do no harm', () => {
    expect(readDraft(reduceDraft(start, { do: 'setMonths', months: ' 6 ' })).request?.months).toBe(6);
  });
});
