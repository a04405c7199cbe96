import type { SavedEstimate, SavedFile } from './saved-estimate.ts';

/** Enough for years of calls; more would make the list slow. A list that is longer already stays as it is. */
export const mostSaved = 500;

/** Why something was not stored: there is no room, or the browser keeps nothing for this site. */
export type StoreFailure = 'full' | 'disabled';

/** What happened to the estimates in a file; each is counted once. */
export interface BroughtIn {
  readonly added: number;
  /** Those whose name and link were stored already, or came earlier in the file. */
  readonly known: number;
  readonly unreadable: number;
  /** Not stored, and why: the store failed, or the list is as long as it may be. */
  readonly left: number;
  readonly why: StoreFailure | 'tooMany' | null;
}

/** Names hold no control characters, so a line break separates the two. */
const identity = ({ name, fragment }: SavedEstimate): string => `${name}\n${fragment}`;

/**
 * Brings the estimates of a file into the store, in their order, until one of them does not fit. Estimates of one name and link are
 * the same, whenever they were saved, so a file can be brought in again for what was left out.
 *
 * @param here what is in the store
 * @param keep stores one estimate, or says why it cannot
 * @example bringIn(file, [], keep) // { added: 2, known: 0, unreadable: 0, left: 0, why: null }
 */
export const bringIn = (
  file: SavedFile,
  here: readonly SavedEstimate[],
  keep: (estimate: SavedEstimate) => StoreFailure | null,
): BroughtIn => {
  const taken = new Set(here.map(identity));
  const fresh = file.estimates.filter((estimate) => {
    const isNew = !taken.has(identity(estimate));
    taken.add(identity(estimate));
    return isNew;
  });
  const fitting = fresh.slice(0, Math.max(0, mostSaved - here.length));
  let failure: StoreFailure | null = null;
  const stopped = fitting.findIndex((estimate) => {
    failure = keep(estimate);
    return failure !== null;
  });
  const added = stopped === -1 ? fitting.length : stopped;
  const left = fresh.length - added;
  return {
    added,
    known: file.estimates.length - fresh.length,
    unreadable: file.unreadable,
    left,
    why: left === 0 ? null : (failure ?? 'tooMany'),
  };
};
