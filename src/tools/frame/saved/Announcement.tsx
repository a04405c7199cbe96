import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../words/index.ts';
import { type Said, saidInWords } from './said.ts';
import type { StoredEstimate } from './store.ts';

interface Props {
  readonly said: Said | null;
  /** What was removed last and can be put back. */
  readonly removed: StoredEstimate | null;
  readonly words: Words;
  undo(): void;
}

/** What came of the last action. The way back from a removal takes the focus once, as its own button is gone. */
export const Announcement = ({ said, removed, words, undo }: Props) => {
  const putBack = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => putBack.current?.focus(), [removed]);
  return (
    <div role="status">
      {said && saidInWords(said, words).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {removed && (
        <button type="button" onClick={undo} ref={putBack}>
          {words.translator.text('saved.undo')}
        </button>
      )}
    </div>
  );
};
