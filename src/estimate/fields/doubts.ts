import { type MessageKey, minorUnits } from '../../words/index.ts';
import type { Scenario } from '../estimate.ts';

/** A readable value that is rarely meant: it counts, and the visitor is asked whether it is right. */
export interface Doubt {
  readonly question: MessageKey;
  /** Percentages that the question names. */
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Above these a value is asked back, as it is more often a slip than a price: 500 in the currency of the site for a visit, and
 * percentages of a rate and off a fee. They decide no amount.
 */
const [mostTravel, mostFactor, mostDiscount] = [500 * 10 ** minorUnits, 300, 50];

/** A factor below 100 is mostly a surcharge: 50 for half more, which is 150. */
const factorDoubt = (factor: number): Doubt | undefined => {
  if (factor < 100) return { question: 'doubt.factorLow', values: { percent: factor, whole: 100 + factor } };
  return factor > mostFactor ? { question: 'doubt.factorHigh', values: { percent: factor } } : undefined;
};

/** What to ask about an agreed price per visit or factor; undefined when it is a usual one. */
export const doubtAbout = (name: 'travel' | 'factor', { travel, factor }: Scenario): Doubt | undefined => {
  if (name === 'factor') return factor === undefined ? undefined : factorDoubt(factor);
  return (travel ?? 0) > mostTravel ? { question: 'doubt.travel', values: {} } : undefined;
};

/** What to ask about a percentage off the fees of a tier; undefined when it is a usual one. */
export const doubtAboutDiscount = (percent: number | undefined): Doubt | undefined =>
  (percent ?? 0) > mostDiscount ? { question: 'doubt.discount', values: {} } : undefined;
