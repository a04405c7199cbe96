import { expect, test } from 'vitest';
import { limitFetches } from '../../../src/integrations/offline/limit-fetches.ts';

const address = 'https://site.example/vragen/';

/** The request as it is sent, and the controller that ends it. */
const sent = async (init: RequestInit) => {
  const end = new AbortController();
  const { requestWillFetch } = limitFetches(() => end.signal);
  const request = await requestWillFetch?.({ request: new Request(address, init), event: new Event('install') });
  return { request, end };
};

test('a fetch is aborted by its signal, and not before', async () => {
  const { request, end } = await sent({});
  expect(request?.signal.aborted).toBe(false);
  end.abort();
  expect(request?.signal.aborted).toBe(true);
});

test('the request is otherwise unchanged', async () => {
  const { request } = await sent({ integrity: 'sha256-abc', cache: 'reload', credentials: 'same-origin' });
  expect(request).toMatchObject({ url: address, integrity: 'sha256-abc', cache: 'reload', credentials: 'same-origin' });
});
