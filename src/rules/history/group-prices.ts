import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { sumCents } from '../money/cents.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
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

/** What the parts of a job come to, those without a published price aside; null where none has one, undefined where others price one too. */
const labourOf = (shares: readonly SharePrice[]): Cents | null | undefined => {
  if (shares.includes('shared')) return undefined;
  const priced = shares.filter((share) => typeof share === 'number');
  return priced.length === 0 ? null : sumCents(priced);
};

/** What jobs cost by themselves under every tier, found once for each group. */
export class GroupPrices {
  readonly #list: PriceList;
  readonly #terms: HistoryTerms;
  readonly #shares: SharePrices;
  readonly #known: (readonly GroupPrice[])[] = [];
  readonly #beside = new Map<number, Cents | null>();

  constructor(list: PriceList, terms: HistoryTerms, shares: SharePrices) {
    this.#list = list;
    this.#terms = terms;
    this.#shares = shares;
  }

  /** In the order of the list. */
  of(group: JobGroup): readonly GroupPrice[] {
    const known = this.#known[group.index];
    if (known) return known;
    const prices = this.#list.tiers.flatMap((_, tier) => {
      const billed = JobGroups.under(group, tier);
      return billed ? [{ billedMinutes: billed.billed, cents: this.#priceOf(group, billed, tier) }] : [];
    });
    this.#known[group.index] = prices;
    return prices;
  }

  #priceOf(group: JobGroup, billed: BilledLine, tier: number): Cents | null {
    const isPrepaid = this.#list.tiers[tier]?.prepaid !== undefined;
    const labour = isPrepaid ? undefined : labourOf(this.#shares.of(group, tier));
    if (labour === undefined) return null;
    const beside = this.#besideOf(group, billed, tier);
    return labour === null || beside === null ? (labour ?? beside) : sumCents([labour, beside]);
  }

  /** Travel and surcharges are the same for all jobs of a role and place that begin in one band, unless one is a part of the job. */
  #besideOf({ line, setting }: JobGroup, billed: BilledLine, tier: number): Cents | null {
    const bill = { line, billed, list: this.#list, terms: this.#terms, tier };
    if (asksJobs(this.#list)) return besideLabour(bill);
    const key = setting * this.#list.tiers.length + tier;
    const known = this.#beside.get(key);
    if (known !== undefined) return known;
    const beside = besideLabour(bill);
    this.#beside.set(key, beside);
    return beside;
  }
}
