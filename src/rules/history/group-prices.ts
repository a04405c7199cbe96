import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { cents, sumCents } from '../money/cents.ts';
import { type JobGroup, JobGroups, lineOf } from './job-groups.ts';
import { besideLabour } from './row-price.ts';
import type { SharePrice, SharePrices } from './share-prices.ts';
import { asksJobs } from './tier-bill.ts';
import type { HistoryTerms } from './types.ts';

/** What each job of a group bills and costs under a tier. */
export interface GroupPrice {
  readonly billedMinutes: Minutes;
  /** Null where it has no price by itself. */
  readonly cents: Cents | null;
}

/** What the parts of a job come to under a tier, those without a published price aside; null where none has one, undefined where others price one too. */
const labourOf = (parts: readonly (readonly SharePrice[])[], tier: number): Cents | null | undefined => {
  let sum: Cents | null = null;
  for (const prices of parts) {
    const price = prices[tier];
    if (price === 'shared') return undefined;
    if (typeof price === 'number') sum = cents((sum ?? 0) + price);
  }
  return sum;
};

/** What jobs cost by themselves under every tier, found once for each group. */
export class GroupPrices {
  readonly #list: PriceList;
  readonly #terms: HistoryTerms;
  readonly #shares: SharePrices;
  readonly #known: (readonly (Cents | null)[])[] = [];
  readonly #beside: (Cents | null | undefined)[] = [];

  constructor(list: PriceList, terms: HistoryTerms, shares: SharePrices) {
    this.#list = list;
    this.#terms = terms;
    this.#shares = shares;
  }

  /** In the order of the list; null where they have no price by themselves. */
  of(group: JobGroup): readonly (Cents | null)[] {
    const known = this.#known[group.index];
    if (known) return known;
    const prices = group.billed.map((_, tier) => this.#shares.of(group, tier));
    const all = this.#list.tiers.map((_, tier) =>
      this.#priceOf(group, tier, prices[Math.min(tier, prices.length - 1)] ?? []),
    );
    this.#known[group.index] = all;
    return all;
  }

  #priceOf(group: JobGroup, tier: number, parts: readonly (readonly SharePrice[])[]): Cents | null {
    const isPrepaid = this.#list.tiers[tier]?.prepaid !== undefined;
    const labour = isPrepaid ? undefined : labourOf(parts, tier);
    if (labour === undefined) return null;
    const beside = this.#besideOf(group, tier);
    return labour === null || beside === null ? (labour ?? beside) : sumCents([labour, beside]);
  }

  /** Travel and surcharges are the same for all jobs of a role and place that begin in one band, unless one is a part of the job. */
  #besideOf(group: JobGroup, tier: number): Cents | null {
    const key = group.setting * this.#list.tiers.length + tier;
    const known = asksJobs(this.#list) ? undefined : this.#beside[key];
    if (known !== undefined) return known;
    const billed = JobGroups.under(group, tier);
    const beside = billed
      ? besideLabour({ line: lineOf(group.job), billed, list: this.#list, terms: this.#terms, tier })
      : null;
    this.#beside[key] = beside;
    return beside;
  }
}
