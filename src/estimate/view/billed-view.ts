import type { QuoteAmounts } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';
import { billedText } from './billed-text.ts';
import type { LineView } from './lines-view.ts';

/** What one job of a line bills; in words alone where tiers bill it differently, and as `same` where they do not. */
export const billedView = (
  same: LineView['billed'],
  line: number,
  quote: QuoteAmounts,
  words: Words,
): LineView['billed'] => {
  const text = billedText(same.text, line, quote, words);
  return text === same.text ? same : { text };
};
