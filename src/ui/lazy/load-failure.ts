/** Why something that a tool loads is not there; `load.why.<code>` in the dictionaries says it in words. */
export type LoadFailure =
  /** There was no whole answer in time. */
  | 'timeout'
  /** More arrived than any file of the site holds. */
  | 'tooLarge'
  /** No answer at all: no connection, or a script that did not come. */
  | 'offline'
  /** The server has no such file. */
  | 'notFound'
  /** The server refused, or failed itself. */
  | 'serverFault'
  /** What arrived are not the bytes that the build published. */
  | 'tampered';

/** Loaded values are objects, failures are codes. */
export const isLoadFailure = <T extends object>(loaded: T | LoadFailure): loaded is LoadFailure =>
  typeof loaded === 'string';

/** Time for a page's largest file on a slow phone connection, and about as long as people wait. */
export const longestLoadMs = 15_000;

/**
 * Loads something that may never come, and gives up after a time. The signal then tells the work to stop; it also does so once the
 * work is done, for whatever it left unread.
 *
 * @returns what the work gives; `offline` where it rejects, as `fetch` and `import` do without an answer; never rejects
 * @example await loadInTime(() => import('./PinnedTool.tsx'))
 */
export const loadInTime = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | LoadFailure> => {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<'timeout'>((giveUp) => {
    timer = setTimeout(() => giveUp('timeout'), longestLoadMs);
  });
  try {
    return await Promise.race([work(control.signal), limit]);
  } catch {
    return 'offline';
  } finally {
    clearTimeout(timer);
    control.abort();
  }
};
