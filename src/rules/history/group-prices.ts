import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { cents, sumCents } from '../money/cents.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import { lineOf } from './job-line.ts';
import { besideLabour } from './row-price.ts';
import { open, type SharePrice, type SharePrices, shared } from './share-prices.ts';
import { asksJobs } from './tier-bill.ts';
import type { HistoryTerms } from './types.ts';

/** What each job of a group bills and costs under a tier. */
export interface GroupPrice {
  readonly billedMinutes: Minutes;
  /** Null where it has no price by itself. */
  readonly cents: Cents | null;
}

/**
 * What the parts of a job come to under a tier, by its place of all: `open` where none has a published price, those aside where some do;
 * `shared` where others price one too.
 */
const labourOf = (prices: readonly SharePrice[], tier: number, tiers: number): SharePrice => {
  let sum = open;
  for (let at = tier; at < prices.length; at += tiers) {
    const price = prices[at] ?? open;
    if (!Number.isNaN(price)) sum = Number.isNaN(sum) ? price : sum + price;
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
    let prices: readonly SharePrice[] = [];
    if (from + tiers.length > this.#known.length) this.#grow(from + tiers.length);
    for (let tier = 0; tier < tiers.length; tier += 1) {
      // Tiers that bill alike have their parts in common.
      if (tier < group.billed.length) prices = this.#shares.of(group, tier);
      this.#known[from + tier] = this.#priceOf(group, tier, labourOf(prices, tier, tiers.length)) ?? noPrice;
    }
  }

  #grow(length: number): void {
    const larger = new Float64Array(length * 2).fill(notAsked);
    larger.set(this.#known);
    this.#known = larger;
  }

  #priceOf(group: JobGroup, tier: number, labour: SharePrice): Cents | null {
    if (labour === shared || this.#list.tiers[tier]?.prepaid !== undefined) return null;
    const beside = this.#besideOf(group, tier);
    if (Number.isNaN(labour)) return beside;
    return beside === null ? cents(labour) : sumCents([cents(labour), beside]);
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
