import type { BandId, RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { BandShare } from '../pricing/band-share.ts';
import { isUnpricedShare, priceShare } from '../pricing/price-share.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import { contextOf } from './row-price.ts';
import type { HistoryTerms } from './types.ts';

/** What minutes of a job in one band come to by themselves; `open` without a published price, `shared` where others price them too. */
export type SharePrice = Cents | 'open' | 'shared';

/** Prices the minutes of jobs band by band, asking the rules once for so many minutes of a role and place in a band. */
export class SharePrices {
  readonly #list: PriceList;
  readonly #terms: HistoryTerms;
  readonly #roles: ReadonlyMap<RoleId, number>;
  readonly #bands: ReadonlyMap<BandId | null, number>;
  /** By tier, band, role and place; then by minutes. */
  readonly #known: Map<number, SharePrice>[] = [];

  constructor(list: PriceList, terms: HistoryTerms) {
    this.#list = list;
    this.#terms = terms;
    this.#roles = new Map(list.roles.map(({ id }, index) => [id, index]));
    this.#bands = new Map([null, ...list.rateBands.map(({ id }) => id)].map((id, index) => [id, index]));
  }

  /** What each part of a group's jobs comes to under a tier, by its place in the list; in the order of what they bill. */
  of(group: JobGroup, tier: number): SharePrice[] {
    const split = JobGroups.under(group, tier)?.split ?? [];
    return split.map((share) => this.#priceOf(share, group, tier));
  }

  #priceOf(share: BandShare, group: JobGroup, tier: number): SharePrice {
    const { roleId, place } = group.line;
    const band = this.#bands.get(share.in === 'band' ? share.bandId : null) ?? 0;
    const ofBand = tier * this.#bands.size + band;
    const index = (ofBand * this.#roles.size + (this.#roles.get(roleId) ?? 0)) * 2 + (place === 'onSite' ? 1 : 0);
    const byMinutes = this.#known[index] ?? new Map<number, SharePrice>();
    this.#known[index] = byMinutes;
    const price = byMinutes.get(share.minutes) ?? this.#ask(share, group, tier);
    byMinutes.set(share.minutes, price);
    return price;
  }

  #ask(share: BandShare, group: JobGroup, tier: number): SharePrice {
    const billed = JobGroups.under(group, tier);
    const context = billed && contextOf({ line: group.line, billed, list: this.#list, terms: this.#terms, tier });
    const priced = context && priceShare(share, group.line, 0, context);
    if (priced === undefined || isUnpricedShare(priced)) return 'open';
    return priced.pool === undefined ? priced.cents : 'shared';
  }
}
