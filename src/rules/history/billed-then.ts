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

/** What a job costs in cents under a tier, by its place in the list; not a number where it has no price by itself. @param job by any number */
type PriceOf = (job: number, tier: number) => number;

/**
 * Sums of every tier, in the order of the list. They are kept in arrays of numbers: a sum in a field outgrows what an engine takes for a
 * small number, and it then compiles anew whatever adds to it.
 */
const tallyOf = (tiers: number) => ({
  cents: new Float64Array(tiers),
  dearer: new Float64Array(tiers),
  cheaper: new Float64Array(tiers),
  /** Of jobs without a price by themselves. */
  openRows: new Float64Array(tiers),
  openBilled: new Float64Array(tiers),
});

const add = (sums: Float64Array, index: number, amount: number): void => {
  sums[index] = (sums[index] ?? 0) + amount;
};

/** Adds up what was billed at the time, and holds it against what each tier would have billed for the same rows. */
export class BilledThenTally {
  #rows = 0;
  readonly #byMonth = new Map<number, Float64Array>();
  readonly #tierIds: readonly TierId[];
  readonly #tally: ReturnType<typeof tallyOf>;
  readonly #priceOf: PriceOf;
  /** The last amount, and the jobs that it was for: the first of them, below 0 for none, and those that followed. */
  #billed = 0 as Cents;
  #job = -1;
  #further: number[] = [];

  constructor(tierIds: readonly TierId[], priceOf: PriceOf) {
    this.#tierIds = tierIds;
    this.#priceOf = priceOf;
    this.#tally = tallyOf(tierIds.length);
  }

  /** @param month of the row, by any count */
  add(billed: Cents, month: number, job: number): void {
    this.#close();
    this.#billed = billed;
    this.#job = job;
    this.#rows += 1;
    add(this.#sumOf(month), 0, billed);
  }

  /** Adds a further job of the row before, whose amount was for both. */
  addFurther(job: number): void {
    if (this.#job < 0) return;
    this.#rows += 1;
    this.#further.push(job);
  }

  /** @param months those of the file, by the same count */
  result(months: readonly number[]): BilledThen | null {
    this.#close();
    if (this.#rows === 0) return null;
    const byMonth = months.map((month) => (this.#byMonth.get(month)?.[0] ?? 0) as Cents);
    const sum = byMonth.reduce((all, amount) => all + amount, 0) as Cents;
    return {
      rows: this.#rows,
      cents: sum,
      months: byMonth,
      tiers: this.#tierIds.map((tierId, tier) => this.#under(tierId, tier, sum)),
    };
  }

  /** Holds the last amount against what its jobs cost, once all of them are known. */
  #close(): void {
    if (this.#job < 0) return;
    for (let tier = 0; tier < this.#tierIds.length; tier += 1) this.#compare(tier, this.#priceUnder(tier));
    this.#job = -1;
    if (this.#further.length > 0) this.#further = [];
  }

  /** Of the last amount's jobs together. */
  #priceUnder(tier: number): number {
    let price = this.#priceOf(this.#job, tier);
    for (const job of this.#further) price += this.#priceOf(job, tier);
    return price;
  }

  #compare(tier: number, price: number): void {
    const tally = this.#tally;
    if (Number.isNaN(price)) {
      add(tally.openRows, tier, 1 + this.#further.length);
      add(tally.openBilled, tier, this.#billed);
      return;
    }
    add(tally.cents, tier, price);
    add(tally.dearer, tier, price > this.#billed ? 1 : 0);
    add(tally.cheaper, tier, price < this.#billed ? 1 : 0);
  }

  #under(tierId: TierId, tier: number, sum: Cents): BilledThen['tiers'][number] {
    const { cents, dearer, cheaper, openRows, openBilled } = this.#tally;
    const of = (sums: Float64Array) => (sums[tier] ?? 0) as Cents;
    const rows = this.#rows - of(openRows);
    const billed = (sum - of(openBilled)) as Cents;
    return {
      tierId,
      rows,
      billed,
      dearer: of(dearer),
      cheaper: of(cheaper),
      cents: rows > 0 ? of(cents) : null,
      difference: rows > 0 ? ((of(cents) - billed) as Cents) : null,
    };
  }

  #sumOf(month: number): Float64Array {
    const known = this.#byMonth.get(month);
    if (known) return known;
    const sum = new Float64Array(1);
    this.#byMonth.set(month, sum);
    return sum;
  }
}
