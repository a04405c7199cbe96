import { type BillView, cheaperMisses } from '../../estimate/index.ts';
import type { Words } from '../../words/index.ts';

interface Props {
  readonly bill: BillView;
  readonly words: Words;
}

/** What each tier misses that is cheaper than the cheapest that meets the needs. */
export const CheaperMisses = ({ bill, words }: Props) => (
  <ul class="dw-notes">
    {cheaperMisses(bill, words).map((sentence, index) => (
      <li key={index}>{sentence}</li>
    ))}
  </ul>
);
