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

/** What stands for a price that was not asked for yet, and for that of jobs without one. */
const [notAsked, noPrice] = [Number.NEGATIVE_INFINITY, Number.NaN];

/** What jobs cost by themselves under every tier, found once for each group. */
export class GroupPrices {
  readonly #list: PriceList;
  readonly #terms: HistoryTerms;
  readonly #shares: SharePrices;
  readonly #groups: readonly JobGroup[];
  /** In cents, by group and tier; not a number for none. They stand side by side, as every row with an amount asks for those of all tiers. */
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
    const price = this.numberOf(group, tier);
    return Number.isNaN(price) ? null : cents(price);
  }

  /** The same in cents as a number, which is none where they have no price. */
  numberOf(group: number, tier: number): number {
    const at = group * this.#list.tiers.length + tier;
    if (at >= this.#known.length || this.#known[at] === notAsked) this.#ask(group);
    return this.#known[at] ?? noPrice;
  }

  #ask(place: number): void {
    const { tiers } = this.#list;
    const [group, from] = [this.#groups[place], place * tiers.length];
    if (group === undefined) return;
    if (from + tiers.length > this.#known.length) this.#grow(from + tiers.length);
    for (let tier = 0; tier < tiers.length; tier += 1) {
      this.#known[from + tier] = this.#priceOf(group, tier, this.#labourOf(group, tier)) ?? noPrice;
    }
  }

  /**
   * What the parts of a job come to: `open` where none has a published price, those aside where some do; `shared` where others price
   * one too.
   */
  #labourOf(group: JobGroup, tier: number): SharePrice {
    let sum = open;
    for (const share of JobGroups.under(group, tier)?.split ?? []) {
      const price = this.#shares.of(share, group)[tier] ?? open;
      if (!Number.isNaN(price)) sum = Number.isNaN(sum) ? price : sum + price;
    }
    return sum;
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
