import type { SavedEstimate, SavedFile } from './saved-estimate.ts';

/** Enough for years of calls; more would make the list slow. A list that is already longer is left alone. */
export const mostSaved = 500;

/** Why something was not stored: there is no room, or the browser stores nothing for this site. */
export type StoreFailure = 'full' | 'disabled';

/** What happened to the estimates in a file; each is counted once. */
export interface ImportResult {
  readonly added: number;
  /** Already stored under the same name and link, or a repeat within the file. */
  readonly known: number;
  readonly unreadable: number;
  /** Not stored, and why: the store failed, or the list is full. */
  readonly notStored: number;
  readonly why: StoreFailure | 'tooMany' | null;
}

/** Names hold no control characters, so a line break separates the two. */
const identity = ({ name, fragment }: SavedEstimate): string => `${name}\n${fragment}`;

/**
 * Stores the estimates of a file, in their order, until one of them does not fit. Estimates with the same name and
 * link are the same, whenever they were saved, so a file can be imported again for what was left out.
 *
 * @param stored what the store already holds
 * @param store stores one estimate, or says why it cannot
 * @example importEstimates(file, [], store) // { added: 2, known: 0, unreadable: 0, notStored: 0, why: null }
 */
export const importEstimates = (
  file: SavedFile,
  stored: readonly SavedEstimate[],
  store: (estimate: SavedEstimate) => StoreFailure | null,
): ImportResult => {
  const taken = new Set(stored.map(identity));
  const fresh = file.estimates.filter((estimate) => {
    const isNew = !taken.has(identity(estimate));
    taken.add(identity(estimate));
    return isNew;
  });
  const fitting = fresh.slice(0, Math.max(0, mostSaved - stored.length));
  let failure: StoreFailure | null = null;
  const stopped = fitting.findIndex((estimate) => {
    failure = store(estimate);
    return failure !== null;
  });
  const added = stopped === -1 ? fitting.length : stopped;
  const notStored = fresh.length - added;
  return {
    added,
    known: file.estimates.length - fresh.length,
    unreadable: file.unreadable,
    notStored,
    why: notStored === 0 ? null : (failure ?? 'tooMany'),
  };
};
