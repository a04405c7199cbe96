import type { Texts, Words } from '../../words/index.ts';
import { isLoadFailure, type LoadFailure, loadInTime } from './load-failure.ts';

const loaded = new Map<string, Texts>();

/** The rarely used texts, loaded once for a page; after a failure the next call tries again. */
const lazyTexts = async ({ lazyTexts: file }: Words): Promise<Texts | LoadFailure> => {
  if (file === undefined) return {};
  const cached = loaded.get(file.address);
  if (cached) return cached;
  const { lazyJson } = await import('./lazy-json.ts');
  const texts = await lazyJson<Texts>(file);
  if (!isLoadFailure(texts)) loaded.set(file.address, texts);
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
