import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * Gives up a file that does not come whole before its signal: an installing worker that waits for it for ever would keep every newer
 * build away. What was kept before stays, and the browser tries again at a later visit.
 *
 * @param signalOf makes the signal when the fetch begins
 * @example limitFetches(() => AbortSignal.timeout(30_000))
 */
export const limitFetches = (signalOf: () => AbortSignal): WorkboxPlugin => ({
  requestWillFetch: async ({ request }) => new Request(request, { signal: signalOf() }),
});
