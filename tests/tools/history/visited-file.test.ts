import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  endVisit,
  keepContent,
  keepReading,
  keptContent,
  visit,
  visitedReading,
} from '../../../src/tools/history/visited-file.ts';
import { bytesSource, opened } from './read-history.ts';

const stored = new Map<string, string>();
let mostCharacters = Number.POSITIVE_INFINITY;

beforeEach(() => {
  stored.clear();
  mostCharacters = Number.POSITIVE_INFINITY;
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > mostCharacters) throw new DOMException('full', 'QuotaExceededError');
      stored.set(key, value);
    },
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 256);

test('a file comes back with its name and each of its bytes, until it is removed', async () => {
  expect(await keptContent()).toBeUndefined();
  expect(await keepContent(new File([bytes], 'uren 2025.xlsx'))).toBe(true);
  const file = await keptContent();
  if (!(file instanceof File)) throw new Error('no file');
  expect(file.name).toBe('uren 2025.xlsx');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  endVisit();
  expect(await keptContent()).toBeUndefined();
  expect(stored.size).toBe(0);
});

test('pasted text comes back as text, and the example as the example', async () => {
  await keepContent('Datum;Duur\n5-1-2026;1:00 · é\n');
  expect(await keptContent()).toBe('Datum;Duur\n5-1-2026;1:00 · é\n');
  await keepContent(null);
  expect(await keptContent()).toBeNull();
});

test('of a file that does not fit, the name alone is kept', async () => {
  mostCharacters = 100;
  expect(await keepContent(new File([bytes], 'groot.csv'))).toBe(false);
  expect(visit()).toEqual({ of: 'file', name: 'groot.csv', packed: null });
  expect(await keptContent()).toBeUndefined();
});

test('how a file is read is there for the same file alone', async () => {
  const fileOf = async (text: string, name: string) =>
    (await opened(bytesSource(new TextEncoder().encode(text), name))).file;
  const file = await fileOf('Date,Duration\n2026-01-05,1:00\n', 'hours.csv');
  const reading = { mapping: file.proposed, isKept: false, isRoleChosen: true };
  keepReading(file, reading);
  expect(visitedReading(file)).toMatchObject(reading);
  expect(visitedReading(await fileOf('Date,Duration\n2026-01-05,1:00\n', 'other.csv'))).toBeNull();
  expect(visitedReading(await fileOf('Day,Duration\n2026-01-05,1:00\n', 'hours.csv'))).toBeNull();
});
