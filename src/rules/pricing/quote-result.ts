import type { BandId, TierId } from '../../schema/identifier.ts';
import type { IsoDate, Minutes } from '../../schema/units.ts';
import type { Amount, ExplainedAmount, Rounded } from '../explain/explanation.ts';
import type { BandShare } from './band-share.ts';
import type { ChargeSum } from './charge-sum.ts';
import type { OpenItem } from './open-item.ts';

/** What a line bills: the same under every tier, unless the rules of the list name tiers. */
export interface BilledLine {
  /** Minutes worked in one job. */
  readonly worked: Minutes;
  /** Minutes billed for one job. */
  readonly billed: Minutes;
  readonly explanation: Rounded;
  /** The billed minutes by rate band, in the order of the price list; what falls outside them comes last. */
  readonly split: readonly BandShare[];
}

/** What a line costs under one tier: the priced part, null where nothing of it has a price, or none apart from other lines. */
export interface LineAmount<Of extends Amount = ExplainedAmount> {
  readonly perJob: Of | null;
  /** All jobs of the line: a month's where it stands in every month, else of all months. */
  readonly amount: Of | null;
}

export interface VatAmounts<Of extends Amount = ExplainedAmount> {
  readonly vat: Of;
  readonly totalWithVat: Of;
}

/** The request under one tier. Amounts are without VAT unless their name says otherwise. */
export interface TierQuote<Of extends Amount = ExplainedAmount> {
  readonly tierId: TierId;
  readonly lines: readonly LineAmount<Of>[];
  /** What each line bills under the tier; absent where it is the same under every tier. */
  readonly billed?: readonly BilledLine[];
  /** What it adds up to by kind of charge: a month's of what stands in every month, all of what does not. */
  readonly charges: readonly ChargeSum<Of>[];
  /** What stands in every month, into which work that does not is not averaged; or the average, where months share the price of work. */
  readonly perMonth: Of;
  /** Whether it is the average of all months: with bundles, and with rates that have steps, no month has a price by itself. */
  readonly isAverage?: true;
  /** Over all months, all work included. */
  readonly total: Of;
  /** Over the months that were asked, where the fees of a longer term add more to the total. */
  readonly withinAsked?: Amount;
  /** Over the first twelve months; null where fewer are asked. */
  readonly firstYear: Of | null;
  /** Null where the visitor chose no country. */
  readonly withVat: VatAmounts<Of> | null;
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
  | { readonly code: 'minimumLaidOut' }
  /** Work that comes back on a weekday is laid on a week without closed days. */
  | { readonly code: 'weekWithoutClosedDays' };

/** A request priced under every tier of one price list, in the order of the list. */
export interface Quote<Of extends Amount = ExplainedAmount> {
  readonly priceListId: IsoDate;
  readonly months: number;
  /** Under the first tier, where tiers bill differently. */
  readonly lines: readonly BilledLine[];
  readonly tiers: readonly TierQuote<Of>[];
  readonly cheapest: Cheapest;
  readonly assumptions: readonly Assumption[];
}

/** One tier without what explains its amounts: all that a screen shows until a figure is unfolded. */
export type TierAmounts = TierQuote<Amount>;

/** A quote without what explains its amounts. */
export type QuoteAmounts = Quote<Amount>;
