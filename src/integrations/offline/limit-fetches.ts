import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * Gives up on a file that has not arrived by the time of its signal: an installing worker that waited forever would block every newer
 * build. What was kept before stays, and the browser tries again at a later visit.
 *
 * @param signalOf makes the signal as the fetch begins
 * @example limitFetches(() => AbortSignal.timeout(30_000))
 */
export const limitFetches = (signalOf: () => AbortSignal): WorkboxPlugin => ({
  requestWillFetch: async ({ request }) => new Request(request, { signal: signalOf() }),
});
