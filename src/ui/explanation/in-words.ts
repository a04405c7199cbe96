import { type Explanation, hasOpenPart, isUnpriced, type Quantity, type Subject } from '../../rules/index.ts';
import { describeAmount, describeQuantity, describeSubject, type NamedLine, type Words } from '../../words/index.ts';

/** What every view of an explanation needs to put its node into words. */
export interface ExplanationContext {
  readonly words: Words;
  /** The lines that the explanation refers to by index. */
  readonly lines: readonly NamedLine[];
}

export const quantityInWords = (quantity: Quantity, { words }: ExplanationContext): string =>
  describeQuantity(quantity, words);

export const subjectInWords = (subject: Subject, { words, lines }: ExplanationContext): string =>
  describeSubject(subject, lines, words);

/** The figure of a node in a formula: "from" an amount when a part of it has no price. */
export const valueInWords = (node: Explanation, context: ExplanationContext): string => {
  const { words } = context;
  if (node.kind === 'notPriced' || isUnpriced(node)) return words.translator.text('amount.onRequest');
  if (node.kind === 'published' && node.state === 'included') return words.translator.text('amount.included');
  const { unit, amount } = node.value;
  return unit === 'cents' ? describeAmount(amount, hasOpenPart(node), words) : quantityInWords(node.value, context);
};
