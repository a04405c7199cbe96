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

/** What stands for a price that was not asked for yet, and for that of jobs without one. */
const [notAsked, noPrice] = [Number.NEGATIVE_INFINITY, Number.NaN];

/** What jobs cost by themselves under every tier, found once for each group. */
export class GroupPrices {
  readonly #list: PriceList;
  readonly #terms: HistoryTerms;
  readonly #shares: SharePrices;
  readonly #groups: readonly JobGroup[];
  /** By group and tier. They stand side by side as numbers, as every row with an amount asks for those of all tiers. */
  #known = new Float64Array(0);
  readonly #beside: (Cents | null | undefined)[] = [];

  /** @param groups to which more are added */
  constructor(list: PriceList, terms: HistoryTerms, shares: SharePrices, groups: readonly JobGroup[]) {
    this.#list = list;
    this.#terms = terms;
    this.#shares = shares;
    this.#groups = groups;
  }

  /** Under one tier, by its place in the list; null where they have no price by themselves. @param group its place */
  of(group: number, tier: number): Cents | null {
    const at = group * this.#list.tiers.length + tier;
    if (at >= this.#known.length || this.#known[at] === notAsked) this.#ask(group);
    const price = this.#known[at] ?? noPrice;
    return Number.isNaN(price) ? null : cents(price);
  }

  #ask(place: number): void {
    const { tiers } = this.#list;
    const [group, from] = [this.#groups[place], place * tiers.length];
    if (group === undefined) return;
    if (from + tiers.length > this.#known.length) this.#grow(from + tiers.length);
    const parts = group.billed.map((_, tier) => this.#shares.of(group, tier));
    for (let tier = 0; tier < tiers.length; tier += 1) {
      this.#known[from + tier] = this.#priceOf(group, tier, parts[Math.min(tier, parts.length - 1)] ?? []) ?? noPrice;
    }
  }

  #grow(length: number): void {
    const larger = new Float64Array(length * 2).fill(notAsked);
    larger.set(this.#known);
    this.#known = larger;
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
