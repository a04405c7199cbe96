import type { Cents } from '../../../../src/schema/units.ts';
import { sumCents } from '../money/cents.ts';
import type { ClauseId } from '../schema/price-list.ts';
import type {
  ClockPart,
  ExplainedAmount,
  Explanation,
  Given,
  NotPriced,
  Published,
  Quantity,
  Rounded,
  Subject,
} from './explanation.ts';

export const published = (subject: Subject, value: Quantity, clause: ClauseId): Published => ({
  kind: 'published',
  subject,
  value,
  clause,
});

export const given = (subject: Subject, value: Quantity): Given => ({ kind: 'given', subject, value });

/** What has no price; of the minutes that it is about only a part by the clock is kept. */
export const notPriced = (subject: Subject, clause: ClauseId, minutes?: Rounded | ClockPart): NotPriced => ({
  kind: 'notPriced',
  subject,
  clause,
  ...(minutes?.kind === 'clockPart' && { part: minutes }),
});

const money = (amount: Cents): Quantity => ({ unit: 'cents', amount });

/** An amount that stands in the price list. */
export const publishedAmount = (subject: Subject, cents: Cents, clause: ClauseId): ExplainedAmount => ({
  cents,
  explanation: published(subject, money(cents), clause),
});

/** An amount that came about by multiplying; the caller has done the arithmetic. */
export const productAmount = (subject: Subject, cents: Cents, factors: readonly Explanation[]): ExplainedAmount => ({
  cents,
  explanation: { kind: 'product', subject, value: money(cents), factors },
});

/** Adds amounts; what has no price is shown among the parts and adds nothing. */
export const sumAmount = (
  subject: Subject,
  parts: readonly ExplainedAmount[],
  open: readonly NotPriced[] = [],
): ExplainedAmount => {
  const cents = sumCents(parts.map((part) => part.cents));
  return {
    cents,
    explanation: {
      kind: 'sum',
      subject,
      value: money(cents),
      parts: [...parts.map((part) => part.explanation), ...open],
    },
  };
};
