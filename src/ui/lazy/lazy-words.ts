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

/** Imports the script of a part of a tool. */
export interface LoadPart<T> {
  (): Promise<T>;
  /** Whether the page has its texts. */
  readonly hasTexts?: true;
}

/**
 * Marks a part that is shown as soon as its tool works, and is loaded then to keep the first script small. The page has its texts, as it
 * has those of what the tool imports.
 *
 * @example const loadTerms = withPageTexts(() => import('./Terms.tsx'))
 */
export const withPageTexts = <T>(load: () => Promise<T>): LoadPart<T> =>
  Object.assign(load, { hasTexts: true as const });

/** A part of a tool, the texts loaded with it, and words that include those texts. */
export interface LazyLoaded<T> {
  readonly part: T;
  readonly texts: Texts;
  readonly words: Words;
}

/**
 * Loads a part of a tool and the texts that it needs; settles within the time limit.
 *
 * @returns both, or why one of them could not be loaded; never rejects
 * @example await loadWithTexts(words, () => import('./PinnedNotice.tsx'))
 */
export const loadWithTexts = <T>(words: Words, load: LoadPart<T>): Promise<LazyLoaded<T> | LoadFailure> =>
  loadInTime(async () => {
    if (load.hasTexts) return { part: await load(), texts: {}, words };
    const [part, texts] = await Promise.all([load(), lazyTexts(words)]);
    return isLoadFailure(texts) ? texts : { part, texts, words: words.withTexts(texts) };
  });
