import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importEstimates, mostSaved } from '../../../src/estimate/saved/import-estimates.ts';
import type { SavedEstimate } from '../../../src/estimate/saved/saved-estimate.ts';

const named = (name: string, fragment = '#v=1&lines=&list=2026-11-21&months=12&end'): SavedEstimate => ({
  name,
  fragment,
  savedAt: 1_800_000_000_000,
});

/** A store with room for so many more, and what came into it. */
const storeOf = (here: readonly SavedEstimate[], room = Number.POSITIVE_INFINITY) => {
  const kept: SavedEstimate[] = [];
  const keep = (estimate: SavedEstimate) => {
    if (kept.length >= room) return 'full' as const;
    kept.push(estimate);
    return null;
  };
  return {
    kept,
    bring: (estimates: readonly SavedEstimate[], unreadable = 0) =>
      importEstimates({ estimates, unreadable }, here, keep),
  };
};

const none = { added: 0, known: 0, unreadable: 0, notStored: 0, why: null };

describe('a file that is brought in', () => {
  test('adds what is not there yet, and counts what is', () => {
    const { kept, bring } = storeOf([named('Eerste')]);
    expect(bring([named('Eerste'), named('Tweede')], 3)).toEqual({ ...none, added: 1, known: 1, unreadable: 3 });
    expect(kept).toEqual([named('Tweede')]);
  });

  test('adds one of two that are the same, whenever they were saved', () => {
    const { bring } = storeOf([]);
    expect(bring([named('Twee'), { ...named('Twee'), savedAt: 1 }])).toEqual({ ...none, added: 1, known: 1 });
  });

  test('keeps one name with two links, and one link under two names, apart', () => {
    const { bring } = storeOf([]);
    expect(bring([named('Een'), named('Een', '#v=1&end'), named('Twee')])).toEqual({ ...none, added: 3 });
  });

  test('says how many a full store left out', () => {
    const { kept, bring } = storeOf([named('Eerste')], 2);
    const all = ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Derde'].map((name) => named(name));
    expect(bring(all)).toEqual({ ...none, added: 2, known: 2, notStored: 2, why: 'full' });
    expect(kept.map(({ name }) => name)).toEqual(['Tweede', 'Derde']);
  });

  test('fills the list up to its limit, and no further', () => {
    const here = Array.from({ length: mostSaved - 1 }, (_, index) => named(`${index}`));
    const { bring } = storeOf(here);
    expect(bring([named('a'), named('b'), named('c')])).toEqual({ ...none, added: 1, notStored: 2, why: 'tooMany' });
  });

  test('adds nothing to a list that holds more than that already', () => {
    const here = Array.from({ length: mostSaved + 100 }, (_, index) => named(`${index}`));
    const { bring } = storeOf(here);
    expect(bring([named('0'), named('a')])).toEqual({ ...none, known: 1, notStored: 1, why: 'tooMany' });
  });

  const anyList = fc.array(fc.constantFrom('a', 'b', 'c', 'd').map((name) => named(name)));

  test('accounts for each of its estimates, and imported again adds only what was left out', () => {
    fc.assert(
      fc.property(anyList, anyList, fc.nat(5), (here, file, room) => {
        const { kept, bring } = storeOf(here, room);
        const { added, known, notStored } = bring(file);
        expect(added + known + notStored).toBe(file.length);
        expect(kept).toHaveLength(added);
        const again = storeOf([...here, ...kept]).bring(file);
        expect(again).toEqual({ ...none, added: notStored, known: file.length - notStored });
      }),
    );
  });
});
