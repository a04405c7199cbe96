import { useEffect, useState } from 'preact/hooks';

/** Something that is loaded after the page: not there yet, not to be had, or there. */
export type Later<T> = 'loading' | 'failed' | { readonly value: T };

/** Loads something as soon as the part of the page that needs it is shown, and anew when `key` changes. */
export const useLater = <T>(load: () => Promise<T>, key: unknown): Later<T> => {
  const [later, setLater] = useState<Later<T>>('loading');
  useEffect(() => {
    let isShown = true;
    const tell = (next: Later<T>) => isShown && setLater(next);
    load().then(
      (value) => tell({ value }),
      () => tell('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [key]);
  return later;
};
