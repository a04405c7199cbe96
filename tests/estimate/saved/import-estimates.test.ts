import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importEstimates, mostSaved } from '../../../src/estimate/saved/import-estimates.ts';
import type { SavedEstimate } from '../../../src/estimate/saved/saved-estimate.ts';

const named = (name: string, fragment = '#v=1&lines=&list=2026-11-21&months=12&end'): SavedEstimate => ({
  name,
  fragment,
  savedAt: 1_800_000_000_000,
});

/** A store with room for `room` more, and the estimates that were added to it. */
const storeOf = (stored: readonly SavedEstimate[], room = Number.POSITIVE_INFINITY) => {
  const written: SavedEstimate[] = [];
  const store = (estimate: SavedEstimate) => {
    if (written.length >= room) return 'full' as const;
    written.push(estimate);
    return null;
  };
  return {
    written,
    importAll: (estimates: readonly SavedEstimate[], unreadable = 0) =>
      importEstimates({ estimates, unreadable }, stored, store),
  };
};

const none = { added: 0, known: 0, unreadable: 0, notStored: 0, why: null };

describe('a file that is imported', () => {
  test('adds what is not there yet, and counts what is', () => {
    const { written, importAll } = storeOf([named('Eerste')]);
    expect(importAll([named('Eerste'), named('Tweede')], 3)).toEqual({ ...none, added: 1, known: 1, unreadable: 3 });
    expect(written).toEqual([named('Tweede')]);
  });

  test('adds one of two that are the same, whenever they were saved', () => {
    const { importAll } = storeOf([]);
    expect(importAll([named('Twee'), { ...named('Twee'), savedAt: 1 }])).toEqual({ ...none, added: 1, known: 1 });
  });

  test('keeps one name with two links, and one link under two names, apart', () => {
    const { importAll } = storeOf([]);
    expect(importAll([named('Een'), named('Een', '#v=1&end'), named('Twee')])).toEqual({ ...none, added: 3 });
  });

  test('says how many a full store left out', () => {
    const { written, importAll } = storeOf([named('Eerste')], 2);
    const all = ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Derde'].map((name) => named(name));
    expect(importAll(all)).toEqual({ ...none, added: 2, known: 2, notStored: 2, why: 'full' });
    expect(written.map(({ name }) => name)).toEqual(['Tweede', 'Derde']);
  });

  test('fills the list up to its limit, and no further', () => {
    const stored = Array.from({ length: mostSaved - 1 }, (_, index) => named(`${index}`));
    const { importAll } = storeOf(stored);
    expect(importAll([named('a'), named('b'), named('c')])).toEqual({
      ...none,
      added: 1,
      notStored: 2,
      why: 'tooMany',
    });
  });

  test('adds nothing to a list that holds more than that already', () => {
    const stored = Array.from({ length: mostSaved + 100 }, (_, index) => named(`${index}`));
    const { importAll } = storeOf(stored);
    expect(importAll([named('0'), named('a')])).toEqual({ ...none, known: 1, notStored: 1, why: 'tooMany' });
  });

  const anyList = fc.array(fc.constantFrom('a', 'b', 'c', 'd').map((name) => named(name)));

  test('accounts for each of its estimates, and imported again adds only what was left out', () => {
    fc.assert(
      fc.property(anyList, anyList, fc.nat(5), (stored, file, room) => {
        const { written, importAll } = storeOf(stored, room);
        const { added, known, notStored } = importAll(file);
        expect(added + known + notStored).toBe(file.length);
        expect(written).toHaveLength(added);
        const again = storeOf([...stored, ...written]).importAll(file);
        expect(again).toEqual({ ...none, added: notStored, known: file.length - notStored });
      }),
    );
  });
});
