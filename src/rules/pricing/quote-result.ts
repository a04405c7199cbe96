import type { BandId, TierId } from '../../schema/identifier.ts';
import type { IsoDate, Minutes } from '../../schema/units.ts';
import type { ExplainedAmount, Rounded } from '../explain/explanation.ts';
import type { BandShare } from './band-share.ts';
import type { ChargeSum } from './charge-sum.ts';
import type { OpenItem } from './open-item.ts';

/** What a line bills, the same under every tier. */
export interface BilledLine {
  /** Minutes worked in one job. */
  readonly worked: Minutes;
  /** Minutes billed for one job. */
  readonly billed: Minutes;
  readonly explanation: Rounded;
  /** The billed minutes by rate band, in the order of the price list; what falls outside them comes last. */
  readonly split: readonly BandShare[];
}

/** What a line costs under one tier: the priced part, null where nothing of it has a price. */
export interface LineAmount {
  readonly perJob: ExplainedAmount | null;
  /** All jobs of the line: a month's where it stands in every month, else of all months. */
  readonly amount: ExplainedAmount | null;
}

export interface VatAmounts {
  readonly vat: ExplainedAmount;
  readonly totalWithVat: ExplainedAmount;
}

/** The request under one tier. Amounts are without VAT unless their name says otherwise. */
export interface TierQuote {
  readonly tierId: TierId;
  readonly lines: readonly LineAmount[];
  /** What it adds up to by kind of charge: a month's of what stands in every month, all of what does not. */
  readonly charges: readonly ChargeSum[];
  /** What stands in every month; work that does not is not averaged in. */
  readonly perMonth: ExplainedAmount;
  /** Over all months, all work included. */
  readonly total: ExplainedAmount;
  /** Null where the visitor chose no country. */
  readonly withVat: VatAmounts | null;
  /** Empty where everything is priced; otherwise the total is a "from" total. */
  readonly openItems: readonly OpenItem[];
}

/** The tiers with the lowest total of the priced part: all of them when they tie, or none and why. */
export type Cheapest =
  | { readonly tierIds: readonly [TierId, ...TierId[]] }
  | { readonly tierIds: readonly []; readonly reason: 'noLabourPriced' | 'openItemsDiffer' };

/** What the price rests on beside the request. */
export type Assumption =
  /** Jobs without a start are taken in this band. */
  | { readonly code: 'bandWithoutStart'; readonly bandId: BandId }
  /** The minimum of a job with a start is laid on the clock like worked time. */
  | { readonly code: 'minimumLaidOut' };

/** A request priced under every tier of one price list, in the order of the list. */
export interface Quote {
  readonly priceListId: IsoDate;
  readonly months: number;
  readonly lines: readonly BilledLine[];
  readonly tiers: readonly TierQuote[];
  readonly cheapest: Cheapest;
  readonly assumptions: readonly Assumption[];
}
