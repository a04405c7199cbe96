import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ImportResult, mostSaved, type StoreFailure } from '../../../estimate/index.ts';
import type { Words } from '../../../words/index.ts';
import type { StoredEstimate } from './store.ts';

/** The outcome of the last action. */
export type Outcome =
  | { readonly code: 'saved' | 'removed'; readonly name: string }
  | { readonly code: StoreFailure | 'tooMany' | 'notAFile' | 'fileTooLarge' }
  | { readonly code: 'imported'; readonly result: ImportResult };

/** The name of a saved estimate, or a placeholder when nothing in it is visible. */
export const nameInWords = (name: string, { translator }: Words): string => name || translator.text('saved.unnamed');

const importInWords = ({ added, known, unreadable, notStored, why }: ImportResult, { translator }: Words): string[] => {
  const { count } = translator;
  return [
    count('saved.said.imported', added),
    ...(known > 0 ? [count('saved.said.known', known)] : []),
    ...(unreadable > 0 ? [count('saved.said.unreadable', unreadable)] : []),
    ...(why ? [count(`saved.said.left.${why}`, notStored, { most: mostSaved })] : []),
  ];
};

const sentencesOf = (outcome: Outcome, words: Words): string[] => {
  if (outcome.code === 'imported') return importInWords(outcome.result, words);
  const name = 'name' in outcome ? nameInWords(outcome.name, words) : '';
  return [words.translator.text(`saved.said.${outcome.code}`, { name, most: mostSaved })];
};

interface Props {
  readonly outcome: Outcome | null;
  /** What was removed last and can be put back. */
  readonly removed: StoredEstimate | null;
  readonly words: Words;
  undo(): void;
}

/**
 * Says what the last action did. After a removal, the undo button takes the focus, because the remove button no
 * longer exists.
 */
export const OutcomeNotice = ({ outcome, removed, words, undo }: Props) => {
  const putBack = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => putBack.current?.focus(), [removed]);
  return (
    <div role="status">
      {outcome && sentencesOf(outcome, words).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {removed && (
        <button type="button" onClick={undo} ref={putBack}>
          {words.translator.text('saved.undo')}
        </button>
      )}
    </div>
  );
};
