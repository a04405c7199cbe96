import type { TierId } from '../../schema/identifier.ts';
import type { Cents } from '../../schema/units.ts';
import type { BilledThen, Job } from './types.ts';

/** Tells, of jobs in the order in which they are counted, which is a further one of its row; the first that is counted never is. */
export const furtherJobs = (): ((job: Job) => boolean) => {
  let last = 0;
  return ({ row, isFurther }) => {
    const isOfLast = isFurther === true && row === last;
    last = row;
    return isOfLast;
  };
};

/** What several jobs come to; null where one of them has no price by itself. */
export const priceOfAll = (prices: readonly (Cents | null)[]): Cents | null => {
  let sum = 0;
  for (const price of prices) {
    if (price === null) return null;
    sum += price;
  }
  return sum as Cents;
};

/** An amount that was billed, and what each tier bills for the jobs that it was for. */
interface AmountThen {
  readonly billed: Cents;
  rows: number;
  prices: Prices;
}

interface TierTally {
  readonly tierId: TierId;
  cents: number;
  rows: number;
  billed: number;
  dearer: number;
  cheaper: number;
}

type Prices = readonly (Cents | null)[];

const addTo = (tally: TierTally, { billed, rows }: AmountThen, price: Cents): void => {
  tally.cents += price;
  tally.rows += rows;
  tally.billed += billed;
  if (price > billed) tally.dearer += 1;
  if (price < billed) tally.cheaper += 1;
};

/** Adds up what was billed at the time, and holds it against what each tier would have billed for the same rows. */
export class BilledThenTally {
  #rows = 0;
  readonly #byMonth = new Map<number, { cents: number }>();
  readonly #tiers: readonly TierTally[];
  /** More jobs of its row may follow. */
  #open: AmountThen | undefined;

  constructor(tierIds: readonly TierId[]) {
    this.#tiers = tierIds.map((tierId) => ({ tierId, cents: 0, rows: 0, billed: 0, dearer: 0, cheaper: 0 }));
  }

  /**
   * @param month of the row, by any count
   * @param prices of the row under each tier, in the order of the list; null where it has none by itself
   */
  add(billed: Cents, month: number, prices: Prices): void {
    this.#close();
    this.#open = { billed, rows: 1, prices };
    this.#rows += 1;
    const sum = this.#byMonth.get(month);
    if (sum) sum.cents += billed;
    else this.#byMonth.set(month, { cents: billed });
  }

  /** Adds a further job of the row before, whose amount was for both. */
  addFurther(prices: Prices): void {
    if (this.#open === undefined) return;
    this.#rows += 1;
    this.#open.rows += 1;
    this.#open.prices = this.#open.prices.map((price, tier) => priceOfAll([price, prices[tier] ?? null]));
  }

  /** @param months those of the file, by the same count */
  result(months: readonly number[]): BilledThen | null {
    this.#close();
    if (this.#rows === 0) return null;
    const byMonth = months.map((month) => (this.#byMonth.get(month)?.cents ?? 0) as Cents);
    return {
      rows: this.#rows,
      cents: byMonth.reduce((sum, amount) => sum + amount, 0) as Cents,
      months: byMonth,
      tiers: this.#tiers.map(({ cents, billed, ...tally }) => ({
        ...tally,
        cents: tally.rows === 0 ? null : (cents as Cents),
        billed: billed as Cents,
        difference: tally.rows === 0 ? null : ((cents - billed) as Cents),
      })),
    };
  }

  #close(): void {
    const amount = this.#open;
    if (amount === undefined) return;
    this.#open = undefined;
    for (let index = 0; index < this.#tiers.length; index += 1) {
      const tally = this.#tiers[index];
      const price = amount.prices[index];
      if (tally && price !== null && price !== undefined) addTo(tally, amount, price);
    }
  }
}
