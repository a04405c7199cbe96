import { type Explanation, hasOpenPart, isUnpriced, type Quantity, type Subject } from '../../rules/index.ts';
import { describeAmount } from '../../words/describe-amount.ts';
import { describeQuantity } from '../../words/describe-quantity.ts';
import { describeSubject, type NamedLine } from '../../words/describe-subject.ts';
import type { Words } from '../../words/words.ts';

/** What every view of an explanation needs to put its node into words. */
export interface Telling {
  readonly words: Words;
  /** The lines that the explanation speaks of by number. */
  readonly lines: readonly NamedLine[];
}

export const tellQuantity = (quantity: Quantity, { words }: Telling): string => describeQuantity(quantity, words);

export const tellSubject = (subject: Subject, { words, lines }: Telling): string =>
  describeSubject(subject, lines, words);

/** The figure that a node stands for in a formula; what leaves something out is the least that it comes to. */
export const tellValue = (node: Explanation, telling: Telling): string => {
  const { words } = telling;
  if (node.kind === 'notPriced' || isUnpriced(node)) return words.translator.text('amount.onRequest');
  if (node.kind === 'published' && node.state === 'included') return words.translator.text('amount.included');
  const { unit, amount } = node.value;
  return unit === 'cents' ? describeAmount(amount, hasOpenPart(node), words) : tellQuantity(node.value, telling);
};
