import type { BandId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import type { ChargeKind, NotPriced } from '../explain/explanation.ts';

/** Which charge is left open. */
export interface OpenPlace {
  readonly what: ChargeKind;
  /** How often it would stand in the bill. */
  readonly per: Frequency;
  /** The line that causes it, from 0; absent for what is paid whatever is done. */
  readonly line?: number;
  /** Which fee, surcharge or count: the same under every tier that leaves it open. */
  readonly about?: string;
}

interface Open extends OpenPlace {
  readonly explanation: NotPriced;
}

interface OpenLine extends Open {
  readonly line: number;
}

/** Something in the request that has no published price, or only a lowest one. */
export type OpenItem =
  | (OpenLine & { readonly reason: 'travel' })
  /** The tier's rate of a band is on request. */
  | (OpenLine & { readonly reason: 'rateOnRequest'; readonly bandId: BandId })
  /** Billed minutes of one job that fall outside every rate band. */
  | (OpenLine & { readonly reason: 'outOfBand'; readonly minutes: Minutes })
  /** The amount is the least that it comes to; it is on request; the tier cannot have it; or the visitor has not said how many. */
  | (Open & { readonly reason: 'from' | 'onRequest' | 'notOffered' | 'notFilledIn' });
