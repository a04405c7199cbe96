import { readSavedText, type SavedEstimate, type StoreFailure, writeSaved } from '../../../estimate/index.ts';

/** An estimate in the store, with its key, which does not change when it is renamed. */
export interface StoredEstimate extends SavedEstimate {
  readonly key: string;
}

/** What is in the store. */
export interface Stored {
  /** The newest first. */
  readonly estimates: readonly StoredEstimate[];
  /** Entries that cannot be read; they are left alone. */
  readonly damaged: number;
}

/** Each estimate has its own key, so that two tabs that save at once cannot overwrite one another. */
const prefix = 'estimate:';

/** The second name is that of older versions of Firefox. */
const quotaErrors: readonly string[] = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

const isFull = (error: unknown): boolean => error instanceof DOMException && quotaErrors.includes(error.name);

/** Reads the store, or says that the browser has none. */
export const readStore = (): Stored | 'disabled' => {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    const read = keys.flatMap((key) => {
      const saved = readSavedText(localStorage.getItem(key) ?? '');
      return saved ? [{ key, ...saved }] : [];
    });
    const estimates = read.toSorted((a, b) => b.savedAt - a.savedAt || a.key.localeCompare(b.key));
    return { estimates, damaged: keys.length - read.length };
  } catch {
    return 'disabled';
  }
};

/** A key that no tab uses. Browsers offer `crypto.randomUUID` over HTTPS only. */
export const newKey = (): string => {
  const parts = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36));
  return `${prefix}${parts.join('-')}`;
};

/** Writes one estimate; on failure the previous value stays. */
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

/** Calls back when another tab changes the store; the result unsubscribes. */
export const onStoreChange = (changed: () => void): (() => void) => {
  const listener = ({ key }: StorageEvent) => (key === null || key.startsWith(prefix)) && changed();
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
};
