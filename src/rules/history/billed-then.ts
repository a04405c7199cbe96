import type { TierId } from '../../schema/identifier.ts';
import type { Cents } from '../../schema/units.ts';
import type { BilledThen } from './types.ts';

interface TierTally {
  readonly tierId: TierId;
  cents: number;
  rows: number;
  billed: number;
  dearer: number;
  cheaper: number;
}

const addTo = (tally: TierTally, billed: Cents, price: Cents): void => {
  tally.cents += price;
  tally.rows += 1;
  tally.billed += billed;
  if (price > billed) tally.dearer += 1;
  if (price < billed) tally.cheaper += 1;
};

/** Adds up what was billed at the time, and holds it against what each tier would have billed for the same rows. */
export class BilledThenTally {
  #rows = 0;
  readonly #byMonth = new Map<number, { cents: number }>();
  readonly #tiers: readonly TierTally[];

  constructor(tierIds: readonly TierId[]) {
    this.#tiers = tierIds.map((tierId) => ({ tierId, cents: 0, rows: 0, billed: 0, dearer: 0, cheaper: 0 }));
  }

  /**
   * @param month of the row, by any count
   * @param prices of the row under each tier, in the order of the list; null where it has none by itself
   */
  add(billed: Cents, month: number, prices: readonly (Cents | null)[]): void {
    this.#rows += 1;
    const sum = this.#byMonth.get(month);
    if (sum) sum.cents += billed;
    else this.#byMonth.set(month, { cents: billed });
    for (let index = 0; index < this.#tiers.length; index += 1) {
      const tally = this.#tiers[index];
      const price = prices[index];
      if (tally && price !== null && price !== undefined) addTo(tally, billed, price);
    }
  }

  /** @param months those of the file, by the same count */
  result(months: readonly number[]): BilledThen | null {
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
}
