import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RoleId } from '../../../src/schema/identifier.ts';
import { forgetMapping, keepMapping, keptMapping } from '../../../src/tools/history/kept-mapping.ts';
import type { HistoryFile, HistoryMapping } from '../../../src/tools/history/mapping.ts';
import { meaningOf, withMeaning } from '../../../src/tools/history/mapping-changes.ts';
import { priceList, roleId } from '../../support/published.ts';

const column = (index: number, heading: string) => ({ index, heading, examples: [], values: null });

const mapping: HistoryMapping = {
  columns: { start: 0, duration: 1 },
  dateOrder: 'dayFirst',
  durationUnit: null,
  decimalMark: null,
  zone: null,
  waitingUnit: null,
  timeSays: null,
  notBillable: null,
  severalPeople: null,
  role: { column: 2, values: { Netwerk: roleId('engineer') }, otherwise: roleId('technician') },
  place: { column: null, values: {}, otherwise: 'remote' },
};

const fileWith = (...headings: string[]): HistoryFile => ({
  name: 'uren.csv',
  bytes: 100,
  rows: 3,
  totals: 0,
  product: null,
  encoding: 'utf-8',
  separator: ';',
  sheet: null,
  columns: headings.map((heading, index) => column(index, heading)),
  firstRows: [],
  proposed: mapping,
});

const file = fileWith('Datum', 'Duur', 'Taak');

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what was kept for a file is there for the next one with the same headings, and for no other', () => {
  expect(keptMapping(file, priceList)).toBeNull();
  keepMapping(file, mapping);
  expect(keptMapping(fileWith('Datum', 'Duur', 'Taak'), priceList)).toEqual(mapping);
  expect(keptMapping(fileWith('Datum', 'Taak', 'Duur'), priceList)).toBeNull();
  forgetMapping(file);
  expect(keptMapping(file, priceList)).toBeNull();
});

test.each([
  ['garbage', '{"columns":'],
  ['a list', '[]'],
  ['a column that the file does not have', JSON.stringify({ ...mapping, columns: { start: 7 } })],
  [
    'a role that the price list does not have',
    JSON.stringify({ ...mapping, role: { column: null, values: {}, otherwise: 'wizard' } }),
  ],
  [
    'a value that means nothing',
    JSON.stringify({ ...mapping, place: { column: 0, values: { kantoor: 'moon' }, otherwise: 'remote' } }),
  ],
  ['a clock that no place has', JSON.stringify({ ...mapping, zone: 'Europe/Atlantis' })],
  ['minutes below nought', JSON.stringify({ ...mapping, minutesPerRow: -5 })],
])('%s in the storage is not taken for a mapping', (_, text) => {
  keepMapping(file, mapping);
  const key = `history-mapping:${JSON.stringify(['Datum', 'Duur', 'Taak'])}`;
  localStorage.setItem(key, text);
  expect(keptMapping(file, priceList)).toBeNull();
});

test('what an older version did not keep is as the file proposes it', () => {
  const { timeSays: _, severalPeople: __, ...older } = mapping;
  localStorage.setItem(`history-mapping:${JSON.stringify(['Datum', 'Duur', 'Taak'])}`, JSON.stringify(older));
  expect(keptMapping(file, priceList)).toEqual(mapping);
});

test('a browser that stores nothing keeps nothing, and says so', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('off');
    },
    setItem: () => {
      throw new Error('off');
    },
  });
  expect(keepMapping(file, mapping)).toBe(false);
  expect(keptMapping(file, priceList)).toBeNull();
});

test('a value means what was chosen for it, else what all others mean; names of what every object has too', () => {
  const by = withMeaning(mapping.role, 'Kabels', 'leaveOut');
  expect(meaningOf(by, 'Kabels')).toBe('leaveOut');
  expect(meaningOf(by, 'Netwerk')).toBe('engineer');
  expect(meaningOf(by, 'constructor')).toBe('technician');
  expect(meaningOf(by, '__proto__')).toBe('technician');
  expect(meaningOf(withMeaning<RoleId>(by, '__proto__', roleId('engineer')), '__proto__')).toBe('engineer');
  expect(meaningOf(withMeaning(by, null, roleId('engineer')), 'iets anders')).toBe('engineer');
});
