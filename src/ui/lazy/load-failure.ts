/** Why something that a tool needs could not be loaded; `load.why.<code>` in the dictionaries says it in words. */
export type LoadFailure =
  /** No complete answer arrived in time. */
  | 'timeout'
  /** More arrived than any file of the site holds. */
  | 'tooLarge'
  /** No answer at all: no connection, or a script that did not load. */
  | 'offline'
  /** The server has no such file. */
  | 'notFound'
  /** The server refused or failed. */
  | 'serverFault'
  /** What arrived is not what the build published. */
  | 'tampered';

/** Loaded values are objects, failures are codes. */
export const isLoadFailure = <T extends object>(loaded: T | LoadFailure): loaded is LoadFailure =>
  typeof loaded === 'string';

/** Enough for a page's largest file on a slow phone connection, and about as long as people will wait. */
export const longestLoadMs = 15_000;

/**
 * Loads something that may never arrive, and gives up after a time. The signal is aborted then, and also when the
 * work is done, which cancels whatever it left unread.
 *
 * @returns what the work returns; `offline` when it rejects, as `fetch` and `import` do without an answer; never
 * rejects
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
