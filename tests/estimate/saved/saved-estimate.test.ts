import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readSavedFile,
  readSavedText,
  writeSaved,
  writeSavedFile,
} from '../../../src/estimate/saved/saved-estimate.ts';

const fragment = '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end';
const saved = { name: 'Bakkerij De Vries', fragment, savedAt: 1_800_000_000_000 };
const stored = (change: object) => JSON.stringify({ version: 1, ...saved, ...change });

describe('a saved estimate', () => {
  test('comes back as it was written', () => {
    expect(readSavedText(writeSaved(saved))).toEqual(saved);
  });

  test('loses marks in its name that change the direction of text', () => {
    expect(readSavedText(stored({ name: 'fac\u202Etuur' }))?.name).toBe('factuur');
  });

  test.each(['', '\u200B \u202E', '\u3164'])('with the name %j, which is invisible, has none', (name) => {
    expect(readSavedText(stored({ name }))).toEqual({ ...saved, name: '' });
  });

  test.each([
    ['', ''],
    ['no JSON', '{'],
    ['a future version', stored({ version: 2 })],
    ['no link', stored({ fragment: undefined })],
    ['a script as its link', stored({ fragment: 'javascript:alert(1)' })],
    ['an anchor as its link', stored({ fragment: '#_top' })],
    ['a link of a megabyte', stored({ fragment: `#v=1&${'a'.repeat(1_000_000)}` })],
    ['a name that is not a text', stored({ name: {} })],
    ['a moment that is not a number', stored({ savedAt: 'now' })],
    ['a moment beyond the last date', stored({ savedAt: 8.64e15 + 1 })],
    ['a prototype in place of its own fields', `{"__proto__": ${stored({})}}`],
  ])('with %s is not read', (_, text) => {
    expect(readSavedText(text)).toBeUndefined();
  });
});

describe('a file of saved estimates', () => {
  test('comes back as it was written', () => {
    expect(readSavedFile(writeSavedFile([saved, saved]))).toEqual({ estimates: [saved, saved], unreadable: 0 });
  });

  test('gives its complete estimates, and counts the rest', () => {
    const text = JSON.stringify({
      kind: 'saved-estimates',
      version: 1,
      estimates: [{ version: 1, ...saved }, null, 58],
    });
    expect(readSavedFile(text)).toEqual({ estimates: [saved], unreadable: 2 });
  });

  test('with more than five hundred estimates is read completely, as an older store can hold more', () => {
    const text = writeSavedFile(Array.from({ length: 501 }, () => saved));
    expect(readSavedFile(text)).toMatchObject({ estimates: { length: 501 }, unreadable: 0 });
  });

  test('is read or refused, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSavedFile(text)).toBeNull();
        expect(readSavedText(text)).toBeUndefined();
      }),
    );
  });
});
