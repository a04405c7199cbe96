import { readSavedText, type SavedEstimate, writeSaved } from '../../share/saved/saved-estimate.ts';

/** An estimate in the store, with the key that it stays under while its name changes. */
export interface StoredEstimate extends SavedEstimate {
  readonly key: string;
}

/** What is in the store. */
export interface Stored {
  /** The newest first. */
  readonly estimates: readonly StoredEstimate[];
  /** Entries that cannot be read; they stay as they are. */
  readonly damaged: number;
}

/** Why something was not stored: there is no room, or the browser keeps nothing for this site. */
export type StoreFailure = 'full' | 'disabled';

/** Each estimate has a key of its own, so that two tabs that save at once cannot overwrite one another. */
const prefix = 'estimate:';

/** Enough for years of calls; more would make the list slow. */
export const mostSaved = 500;

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Reads the store, or says that the browser has none. */
export const readStore = (): Stored | 'disabled' => {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    const read = keys.flatMap((key) => {
      const saved = readSavedText(localStorage.getItem(key) ?? '');
      return saved ? [{ key, ...saved }] : [];
    });
    const estimates = read.toSorted((a, b) => b.savedAt - a.savedAt || a.key.localeCompare(b.key)).slice(0, mostSaved);
    return { estimates, damaged: keys.length - read.length };
  } catch {
    return 'disabled';
  }
};

/** A key that no tab has. */
export const newKey = (): string => `${prefix}${crypto.randomUUID()}`;

/** Writes one estimate; what was there stays there when it fails. */
export const writeStore = ({ key, ...estimate }: StoredEstimate): StoreFailure | null => {
  try {
    localStorage.setItem(key, writeSaved(estimate));
    return null;
  } catch (error) {
    return isFull(error) ? 'full' : 'disabled';
  }
};

/** Removes one estimate. */
export const removeFromStore = (key: string): StoreFailure | null => {
  try {
    localStorage.removeItem(key);
    return null;
  } catch {
    return 'disabled';
  }
};

/** Calls back when another tab changes the store; the result ends it. */
export const onStoreChange = (changed: () => void): (() => void) => {
  const hear = ({ key }: StorageEvent) => (key === null || key.startsWith(prefix)) && changed();
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
};
