import type { Texts, Words } from '../../words/index.ts';
import { isLoadFailure, type LoadFailure, loadInTime } from './load-failure.ts';

const loading = new Map<string, Promise<Texts | LoadFailure>>();

/** The rarely used texts, loaded once for a page, by the first part that asks; after a failure the next call tries again. */
const lazyTexts = async ({ lazyTexts: file }: Words): Promise<Texts | LoadFailure> => {
  if (file === undefined) return {};
  const { address } = file;
  const asked = loading.get(address) ?? loadInTime(async () => (await import('./lazy-json.ts')).lazyJson<Texts>(file));
  loading.set(address, asked);
  const texts = await asked;
  if (isLoadFailure(texts)) loading.delete(address);
  return texts;
};

/** A part of a tool, the texts loaded with it, and words that include those texts. */
export interface LazyLoaded<T> {
  readonly part: T;
  readonly texts: Texts;
  readonly words: Words;
}

/**
 * Loads a part of a tool and the texts that it needs; settles within the time limit.
 *
 * @param load imports the script of the part
 * @returns both, or why one of them could not be loaded; never rejects
 * @example await loadWithTexts(words, () => import('./PinnedNotice.tsx'))
 */
export const loadWithTexts = <T>(words: Words, load: () => Promise<T>): Promise<LazyLoaded<T> | LoadFailure> =>
  loadInTime(async () => {
    const [part, texts] = await Promise.all([load(), lazyTexts(words)]);
    return isLoadFailure(texts) ? texts : { part, texts, words: words.withTexts(texts) };
  });
