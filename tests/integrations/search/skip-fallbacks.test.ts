import { expect, test } from 'vitest';
import { onRequest } from '../../../src/integrations/search/skip-fallbacks.ts';

const afterwards = async (isFallback: boolean) => {
  const starlightRoute = { isFallback, entry: { data: { title: 'Vragen', pagefind: true } }, head: [] };
  // Only what the middleware uses; Astro passes much more.
  await Reflect.apply(onRequest, undefined, [{ locals: { starlightRoute } }, async () => {}]);
  return { searched: starlightRoute.entry.data.pagefind, head: JSON.stringify(starlightRoute.head) };
};

test('a page in its own language is indexed', async () => {
  expect(await afterwards(false)).toEqual({ searched: true, head: '[]' });
});

test('a page that stands in for a translation is left out, also of other search engines', async () => {
  const { searched, head } = await afterwards(true);
  expect(searched).toBe(false);
  expect(head).toContain('noindex');
});
