import { describeQuantity } from '../../i18n/describe-quantity.ts';
import { describeSubject, type NamedLine } from '../../i18n/describe-subject.ts';
import type { Words } from '../../i18n/words.ts';
import { type Explanation, isUnpriced, type Quantity, type Subject } from '../../rules/index.ts';

/** What every view of an explanation needs to put its node into words. */
export interface Telling {
  readonly words: Words;
  /** The lines that the explanation speaks of by number. */
  readonly lines: readonly NamedLine[];
}

export const tellQuantity = (quantity: Quantity, { words }: Telling): string => describeQuantity(quantity, words);

export const tellSubject = (subject: Subject, { words, lines }: Telling): string =>
  describeSubject(subject, lines, words);

/** The figure that a node stands for in a formula. */
export const tellValue = (node: Explanation, telling: Telling): string =>
  node.kind === 'notPriced' || isUnpriced(node)
    ? telling.words.translator.text('amount.onRequest')
    : tellQuantity(node.value, telling);
