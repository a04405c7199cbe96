import { type BroughtIn, mostSaved, type StoreFailure } from '../../../estimate/index.ts';
import type { Words } from '../../../words/index.ts';

/** What is said after an action. */
export type Said =
  | { readonly code: 'saved' | 'removed'; readonly name: string }
  | { readonly code: StoreFailure | 'tooMany' | 'notAFile' | 'fileTooLarge' }
  | { readonly code: 'broughtIn'; readonly result: BroughtIn };

/** The name of a saved estimate, or what stands in its place where nothing in it can be seen. */
export const nameInWords = (name: string, { translator }: Words): string => name || translator.text('saved.unnamed');

const broughtInWords = ({ added, known, unreadable, left, why }: BroughtIn, { translator }: Words): string[] => {
  const { count } = translator;
  return [
    count('saved.said.imported', added),
    ...(known > 0 ? [count('saved.said.known', known)] : []),
    ...(unreadable > 0 ? [count('saved.said.unreadable', unreadable)] : []),
    ...(why ? [count(`saved.said.left.${why}`, left, { most: mostSaved })] : []),
  ];
};

/** The same in sentences. */
export const saidInWords = (said: Said, words: Words): string[] => {
  if (said.code === 'broughtIn') return broughtInWords(said.result, words);
  const name = 'name' in said ? nameInWords(said.name, words) : '';
  return [words.translator.text(`saved.said.${said.code}`, { name, most: mostSaved })];
};
