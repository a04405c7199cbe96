import type { Cents } from '../../schema/units.ts';
import { sumCents } from '../money/cents.ts';
import type { ExplainedAmount, Explanation, NotPriced, Product, Quantity, Subject, Sum } from './explanation.ts';

const money = (amount: Cents): Quantity => ({ unit: 'cents', amount });

export const productNode = (subject: Subject, cents: Cents, factors: readonly Explanation[]): Product => ({
  kind: 'product',
  subject,
  value: money(cents),
  factors,
});

export const sumNode = (subject: Subject, cents: Cents, parts: readonly Explanation[]): Sum => ({
  kind: 'sum',
  subject,
  value: money(cents),
  parts,
});

/** An amount that came about by multiplying; the caller has done the arithmetic. */
export const productAmount = (subject: Subject, cents: Cents, factors: readonly Explanation[]): ExplainedAmount => ({
  cents,
  explanation: productNode(subject, cents, factors),
});

/** Adds amounts; what has no price is shown among the parts and adds nothing. */
export const sumAmount = (
  subject: Subject,
  parts: readonly ExplainedAmount[],
  open: readonly NotPriced[] = [],
): ExplainedAmount => {
  const cents = sumCents(parts.map((part) => part.cents));
  return { cents, explanation: sumNode(subject, cents, [...parts.map((part) => part.explanation), ...open]) };
};
