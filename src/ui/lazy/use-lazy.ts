import { useEffect, useState } from 'preact/hooks';
import { isLoadFailure, type LoadFailure } from './load-failure.ts';

/** Something that is loaded on demand: still loading, failed, or loaded. */
export type Lazy<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly why: LoadFailure; retry(): void }
  | { readonly status: 'loaded'; readonly value: T };

/** Loads something when the component that needs it is first shown, and again when `key` changes. */
export const useLazy = <T extends object>(load: () => Promise<T | LoadFailure>, key: unknown): Lazy<T> => {
  const [loaded, setLoaded] = useState<T | LoadFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isShown = true;
    load().then((next) => isShown && setLoaded(next));
    return () => {
      isShown = false;
    };
  }, [key, attempt]);
  if (loaded === null) return { status: 'loading' };
  if (!isLoadFailure(loaded)) return { status: 'loaded', value: loaded };
  const retry = () => {
    setLoaded(null);
    setAttempt(attempt + 1);
  };
  return { status: 'failed', why: loaded, retry };
};
