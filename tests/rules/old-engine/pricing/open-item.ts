import type { BandId } from '../../../../src/schema/identifier.ts';
import type { Minutes } from '../../../../src/schema/units.ts';
import type { NotPriced } from '../explain/explanation.ts';

interface Open {
  /** The line that causes it, from 0. */
  readonly line: number;
  readonly explanation: NotPriced;
}

/** Something in the request that has no published price. */
export type OpenItem =
  | (Open & { readonly reason: 'travel' })
  /** The tier's rate of a band is on request. */
  | (Open & { readonly reason: 'rateOnRequest'; readonly bandId: BandId })
  /** Billed minutes of one job that fall outside every rate band. */
  | (Open & { readonly reason: 'outOfBand'; readonly minutes: Minutes });
