import type { Bundle } from '../../../schema/contract-minutes.ts';
import type { Cents } from '../../../schema/units.ts';
import { cents } from '../../money/cents.ts';
import type { BillContext } from '../bill-context.ts';
import { type BoughtBundles, type BundleSets, bundleSets } from './bundle-sets.ts';
import { type RatedWork, timesRate } from './rated-work.ts';

/** Work of one month, as it waits for bundles: the lowest rate first. */
export interface QueuedWork {
  /** From 0. */
  readonly month: number;
  readonly work: RatedWork;
}

/** Work of which hundredths of a minute are taken from bundles, and what is over. */
export interface ServedWork extends QueuedWork {
  /** A factor of 150 takes 150 hundredths of a minute. */
  readonly taken: number;
  readonly over: number;
  /** What is over pays its rate. */
  readonly cents: Cents;
}

/** The bundles of a window of months, and the work that they hold. */
export interface BundleWindow {
  readonly bought: readonly BoughtBundles[];
  readonly cents: Cents;
  readonly served: readonly ServedWork[];
  /** Hundredths of a minute that expire. */
  readonly left: number;
}

/** What work takes from bundles, in hundredths of a minute. */
const needOf = ({ work }: QueuedWork): number => work.minutes * work.factor;

/**
 * What so many hundredths of a minute of some work cost at its rate, which no bundle holds: all of it what its jobs do, less of it
 * the rate, half up, and never more.
 */
const overCents = ({ work }: QueuedWork, over: number, context: BillContext): number => {
  const whole = work.whole ?? work;
  if (over === whole.minutes * work.factor) return whole.cents;
  return Math.min(whole.cents, timesRate(work.rate, over, 100 * work.factor, context));
};

/** The work in the order in which it enters, with what comes before each. */
interface Entry extends QueuedWork {
  readonly before: number;
  readonly need: number;
  /** What all work after it costs at its rates. */
  readonly after: number;
}

const entriesOf = (queue: readonly QueuedWork[], context: BillContext): Entry[] => {
  const costs = queue.map((queued) => overCents(queued, needOf(queued), context));
  let [before, after] = [0, costs.reduce((sum, cost) => sum + cost, 0)];
  return queue.map((queued, index) => {
    const need = needOf(queued);
    after -= costs[index] ?? 0;
    const entry = { ...queued, before, need, after };
    before += need;
    return entry;
  });
};

const endOf = ({ before, need }: Entry): number => before + need;

/** From one number of units to another, both included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers of units at which the cheapest choice can lie: those around where the rate of the work changes, and all that are found
 * one by one. Of very much work the others need not be tried: there every period costs as much more, and saves as much, as the one
 * before it.
 */
const candidates = (least: number, most: number, ends: readonly number[], sets: BundleSets): Range[] => [
  ...ends.map((end) => ({
    from: Math.max(least, Math.floor(end) - sets.period - 1),
    to: Math.min(most, Math.ceil(end) + sets.period + 1),
  })),
  { from: least, to: Math.min(most, sets.counted) },
];

/** What work costs without any bundle: as in a tier that has none. */
const unbundled = (entries: readonly Entry[]): number => entries.reduce((sum, { work }) => sum + work.cents, 0);

/** The first work that bundles do not hold, or not all of it. */
const firstOver = (entries: readonly Entry[], holds: number): Entry | undefined => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && endOf(entry) <= holds) low = middle + 1;
    else high = middle;
  }
  return entries[low];
};

/** What the work that a set of bundles does not hold comes to: never more where the set holds more. */
const restOf = (size: number, entries: readonly Entry[], sets: BundleSets, context: BillContext): number => {
  const holds = size * sets.unit * 100;
  const entry = firstOver(entries, holds);
  if (entry === undefined) return 0;
  return entry.after + overCents(entry, Math.min(entry.need, endOf(entry) - holds), context);
};

/** A number of units, and what they and the rest of the work come to. */
interface Choice {
  readonly units: number;
  readonly cents: number;
}

/** Cheaper; of what costs as much, fewer units. */
const isBetter = (one: Choice, other: Choice): boolean => (one.cents - other.cents || one.units - other.units) < 0;

/** The cheapest number of units to buy: of equal choices the smallest. */
const cheapestUnits = (entries: readonly Entry[], sets: BundleSets, context: BillContext): number => {
  const ends = [0, ...entries.map((entry) => endOf(entry) / (sets.unit * 100))];
  // Work without a rate must be held, and so must all that enters before it.
  const least = Math.ceil(ends[entries.findLastIndex(({ work }) => work.pool === 'bundles') + 1] ?? 0);
  const most = Math.ceil(ends.at(-1) ?? 0);
  let best: Choice = { units: 0, cents: least === 0 ? unbundled(entries) : Number.POSITIVE_INFINITY };
  const attempt = (units: number): void => {
    const set = sets.at(units);
    const choice = { units, cents: set.cents + restOf(set.size, entries, sets, context) };
    if (isBetter(choice, best)) best = choice;
  };
  const search = ({ from, to }: Range): void => {
    // More units never cost less, and never hold less.
    const bound = { units: from, cents: sets.at(from).cents + restOf(sets.at(to).size, entries, sets, context) };
    if (!isBetter(bound, best)) return;
    if (from >= to) {
      attempt(from);
      return;
    }
    const middle = Math.floor((from + to) / 2);
    search({ from, to: middle });
    search({ from: middle + 1, to });
  };
  const first = Math.max(1, least);
  // A good choice to begin with leaves less to be tried.
  for (const end of ends) attempt(Math.min(most, Math.max(first, Math.ceil(end))));
  for (const range of candidates(first, most, ends, sets)) search(range);
  return best.units;
};

/**
 * The cheapest way to do the work of a window of months: in bundles that are bought in its first month, and at its rates
 * where that is cheaper. Work enters in its order until the bundles are full.
 */
export const bundleWindow = (
  queue: readonly QueuedWork[],
  prepaid: readonly Bundle[],
  context: BillContext,
): BundleWindow => {
  const sets = bundleSets(prepaid);
  const entries = entriesOf(queue, context);
  const units = cheapestUnits(entries, sets, context);
  const set = sets.at(units);
  const holds = set.size * sets.unit * 100;
  const served = entries.map((entry) => {
    const { month, work, need } = entry;
    const over = Math.min(need, Math.max(0, endOf(entry) - holds));
    const amount = units === 0 ? work.cents : overCents(entry, over, context);
    return { month, work, taken: need - over, over, cents: cents(amount) };
  });
  const taken = served.reduce((sum, one) => sum + one.taken, 0);
  return { bought: sets.bundlesAt(units), cents: cents(set.cents), served, left: holds - taken };
};
