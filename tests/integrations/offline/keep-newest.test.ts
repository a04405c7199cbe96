import { expect, test } from 'vitest';
import { keepNewest } from '../../../src/integrations/offline/keep-newest.ts';

/** Replaces a cache, whose keys are in order of age. */
const emptyStore = () => {
  const held = new Map<string, Response>();
  const nameOf = (key: RequestInfo | URL): string => (key instanceof Request ? key.url : String(key));
  return {
    held,
    put: async (key: RequestInfo | URL, response: Response) => void held.set(nameOf(key), response),
    delete: async (key: RequestInfo | URL) => held.delete(nameOf(key)),
    keys: async () => [...held.keys()].map((key) => new Request(key)),
  };
};

test.each([
  ['up to the limit all pages stay', 'abc', 'abc'],
  ['above it the oldest are dropped', 'abcde', 'cde'],
  ['a page that is visited again counts as new', 'abcad', 'cad'],
  ['a page that is visited twice is kept once', 'aab', 'ab'],
])('%s', async (_, visits, kept) => {
  const store = emptyStore();
  for (const name of visits) await keepNewest(store, `https://site.example/${name}`, new Response(name), 3);
  const names = await Promise.all([...store.held.values()].map((response) => response.text()));
  expect(names.join('')).toBe(kept);
});
