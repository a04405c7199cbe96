import type { Cents } from '../../schema/units.ts';
import { cents } from '../money/cents.ts';

/** An amount under one price list, in whole cents; null where nothing of it has a price. */
export interface ListedAmount {
  readonly cents: Cents | null;
  /** What is on request comes on top. */
  readonly isFrom: boolean;
  /** It has no price by itself, because it is priced together with other work. */
  readonly isTogether?: true;
}

/** What became of an amount: null on the side of the list that does not have it. */
export interface AmountChange {
  readonly before: ListedAmount | null;
  readonly after: ListedAmount | null;
  /** Negative where it became less; null where the two do not price the same. */
  readonly difference: Cents | null;
}

/** Holds two amounts against one another; `isSame` says whether both leave the same things open. */
export const amountChange = (
  before: ListedAmount | null,
  after: ListedAmount | null,
  isSame: boolean,
): AmountChange => {
  const [old, now] = [before?.cents ?? null, after?.cents ?? null];
  return { before, after, difference: isSame && old !== null && now !== null ? cents(now - old) : null };
};
