import type { RoleId, TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';
import type { QuoteRequest } from '../pricing/request.ts';
import { lowestOf, type TierTotal } from './tier-totals.ts';

/** The smallest change in the work of one role that makes other tiers the cheapest. */
export interface Flip {
  readonly roleId: RoleId;
  readonly direction: 'added' | 'removed';
  /** Whole billing steps of remote work a month, 1 or more. */
  readonly steps: number;
  /** The same in minutes. */
  readonly minutes: Minutes;
  /** The tiers that are the cheapest then: all of them when they tie. */
  readonly cheapest: readonly TierId[];
}

/** A search that pauses after each bill that it makes, so that a page can do something else before it goes on. */
export type Paused<Found> = Generator<undefined, Found, undefined>;

/** What a search finds, without a pause. */
export const foundBy = <Found>(search: Paused<Found>): Found => {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
};

/** A request, and what it comes to as it stands. */
export interface Situation {
  readonly request: QuoteRequest;
  readonly priceList: PriceList;
  readonly now: QuoteAmounts;
}

/** The flip that a change of so many steps brings about; null where the same tiers stay the cheapest. */
export const flipAt = (
  change: Pick<Flip, 'roleId' | 'direction' | 'steps'>,
  totals: readonly TierTotal[],
  { now, priceList }: Situation,
): Flip | null => {
  const cheapest = lowestOf(totals);
  if (cheapest.join() === now.cheapest.tierIds.join()) return null;
  return { ...change, minutes: (change.steps * priceList.billing.remote.increment) as Minutes, cheapest };
};
