import { type BillView, cheaperMisses } from '../../estimate/index.ts';
import type { Words } from '../../words/index.ts';

/** What each tier misses that is cheaper than the cheapest that meets the needs. */
export const CheaperMisses = ({ bill, words }: { readonly bill: BillView; readonly words: Words }) => (
  <ul class="dw-notes">
    {cheaperMisses(bill, words).map((sentence, index) => (
      <li key={index}>{sentence}</li>
    ))}
  </ul>
);
