import type { ComponentChildren } from 'preact';
import type { Words } from '../../../words/words.ts';

interface Props {
  /** Which price list is shown. */
  readonly heading: string;
  /** Why, and which one is today's. */
  readonly told: string;
  readonly words: Words;
  readonly children?: ComponentChildren;
  useCurrent(): void;
}

/** Above what comes from a price list that is not today's: which one, what is said about it, and the way to today's. */
export const ListNotice = ({ heading, told, words, children, useCurrent }: Props) => (
  <section class="dw-pinned-notice" aria-labelledby="pinned-heading">
    <h2 id="pinned-heading">{heading}</h2>
    <p>{told}</p>
    {children}
    <div class="dw-buttons">
      <button type="button" onClick={useCurrent}>
        {words.translator.text('pinned.useCurrent')}
      </button>
    </div>
  </section>
);
