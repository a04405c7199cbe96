import type { BandId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { BandShare } from '../pricing/band-share.ts';
import type { BillContext } from '../pricing/bill-context.ts';
import { isUnpricedShare, priceShare } from '../pricing/price-share.ts';
import type { LineItem } from '../pricing/request.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import { contextOf } from './row-price.ts';
import type { HistoryTerms } from './types.ts';

/** What minutes of a job in one band come to by themselves; `open` without a published price, `shared` where others price them too. */
export type SharePrice = Cents | 'open' | 'shared';

/** Prices the minutes of jobs band by band, asking the rules once for so many minutes of a role and place in a band. */
export class SharePrices {
  /** Of a request under each tier: what a price asks of it beside the job. */
  readonly #contexts: readonly (BillContext | undefined)[];
  readonly #bands: ReadonlyMap<BandId | null, number>;
  /** By setting, tier and band; then by minutes. */
  readonly #known: Map<number, SharePrice>[] = [];

  constructor(list: PriceList, terms: HistoryTerms) {
    this.#contexts = list.tiers.map((_, tier) => contextOf({ list, terms, tier }, []));
    this.#bands = new Map([null, ...list.rateBands.map(({ id }) => id)].map((id, index) => [id, index]));
  }

  /** What each part of a group's jobs comes to under a tier, by its place in the list; in the order of what they bill. */
  of(group: JobGroup, tier: number): SharePrice[] {
    const split = JobGroups.under(group, tier)?.split ?? [];
    return split.map((share) => this.#priceOf(share, group, tier));
  }

  #priceOf(share: BandShare, { line, setting }: JobGroup, tier: number): SharePrice {
    const band = this.#bands.get(share.in === 'band' ? share.bandId : null) ?? 0;
    const index = (setting * this.#contexts.length + tier) * this.#bands.size + band;
    const byMinutes = this.#known[index] ?? new Map<number, SharePrice>();
    const known = byMinutes.get(share.minutes);
    if (known !== undefined) return known;
    const price = this.#ask(share, line, tier);
    this.#known[index] = byMinutes.set(share.minutes, price);
    return price;
  }

  #ask(share: BandShare, line: LineItem, tier: number): SharePrice {
    const context = this.#contexts[tier];
    const priced = context && priceShare(share, line, 0, context);
    if (priced === undefined || isUnpricedShare(priced)) return 'open';
    return priced.pool === undefined ? priced.cents : 'shared';
  }
}
