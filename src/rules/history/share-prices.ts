import type { BandId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { BandShare } from '../pricing/band-share.ts';
import type { BillContext } from '../pricing/bill-context.ts';
import type { OpenItem } from '../pricing/open-item.ts';
import { centsOf } from '../pricing/price.ts';
import { amountAt, isUnpricedShare, type PricedShare, priceShare } from '../pricing/price-share.ts';
import { ByNumber } from './by-number.ts';
import type { JobGroup } from './job-groups.ts';
import { lineOf } from './job-line.ts';
import { contextOf } from './row-price.ts';
import type { HistoryTerms } from './types.ts';

/** What minutes of a job in one band come to by themselves, in cents; or one of two numbers that are no amounts. */
export type SharePrice = number;

/** Without a published price. It and the next are numbers, as every job of a file adds some up. */
export const open: SharePrice = Number.NaN;

/** Where others price them too. */
export const shared: SharePrice = Number.POSITIVE_INFINITY;

/** Minutes of jobs of a role and place in one band. */
interface BandPrices {
  /** By tier: how the first of them were priced. A rate holds for any number of minutes. */
  readonly first: readonly (PricedShare | OpenItem | undefined)[];
  /** By minutes; then by tier. */
  readonly known: ByNumber<Float64Array>;
}

/** Prices the minutes of jobs band by band, asking the rules once for the rates of a role and place in a band. */
export class SharePrices {
  /** Of a request under each tier: what a price asks of it beside the job. */
  readonly #contexts: readonly (BillContext | undefined)[];
  readonly #bands: ReadonlyMap<BandId | null, number>;
  /** By setting and band. */
  readonly #prices: BandPrices[] = [];

  constructor(list: PriceList, terms: HistoryTerms) {
    this.#contexts = list.tiers.map((_, tier) => contextOf({ list, terms, tier }, []));
    this.#bands = new Map([null, ...list.rateBands.map(({ id }) => id)].map((id, index) => [id, index]));
  }

  /** What some minutes of a group's jobs come to under each tier, in the order of the list. */
  of(share: BandShare, group: JobGroup): Float64Array {
    const { first, known } = this.#inBand(share, group);
    const found = known.get(share.minutes);
    if (found !== undefined) return found;
    const prices = Float64Array.from(first, (priced, tier) => priceAs(priced, share, this.#contexts[tier]));
    known.set(share.minutes, prices);
    return prices;
  }

  #inBand(share: BandShare, { job, setting }: JobGroup): BandPrices {
    const band = this.#bands.get(share.in === 'band' ? share.bandId : null) ?? 0;
    const index = setting * this.#bands.size + band;
    const known = this.#prices[index];
    if (known !== undefined) return known;
    const first = this.#contexts.map((context) => context && priceShare(share, lineOf(job), 0, context));
    const prices = { first, known: new ByNumber<Float64Array>() };
    this.#prices[index] = prices;
    return prices;
  }
}

/** What minutes come to that are priced as others are. */
const priceAs = (
  priced: PricedShare | OpenItem | undefined,
  share: BandShare,
  context: BillContext | undefined,
): SharePrice => {
  if (priced === undefined || context === undefined || isUnpricedShare(priced)) return open;
  if (priced.pool !== undefined) return shared;
  return amountAt(centsOf(priced.rate) ?? (0 as Cents), share, priced.terms, context);
};
