import type { Bundle } from '../../../schema/contract-minutes.ts';
import type { Cents } from '../../../schema/units.ts';
import { bundleSizes, type Growing, type Option } from './bundle-sizes.ts';

/** Bundles of one size. */
export interface BoughtBundles {
  readonly minutes: number;
  readonly times: number;
  /** Of one. */
  readonly cents: Cents;
}

/** What a set of bundles holds and costs. */
interface SetTotal {
  readonly cents: number;
  /** In the unit of all sizes. */
  readonly size: number;
  readonly count: number;
}

/** Cheaper; of what costs as much, the smaller, and then that of fewer bundles. */
const isBetter = (one: SetTotal, other: SetTotal): boolean =>
  (one.cents - other.cents || one.size - other.size || one.count - other.count) < 0;

const nothing: SetTotal = { cents: 0, size: 0, count: 0 };

const withMore = (set: SetTotal, { size, cents: price }: Option): SetTotal => ({
  cents: set.cents + price,
  size: set.size + size,
  count: set.count + 1,
});

/** A set of which the bundle that was added last is of this size. */
interface Step extends SetTotal {
  readonly last: number;
}

const none: Step = { ...nothing, last: 0 };

/** At most so many units are counted one by one; beyond them a set grows by the bundle that is the cheapest by the minute. */
const mostCounted = 16_384;

/** The cheapest sets of bundles that hold at least so much, for every number of units. */
export interface BundleSets {
  /** The minutes of which every size is a multiple. */
  readonly unit: number;
  /** So many units further, sets differ by one bundle alone. */
  readonly period: number;
  /** Up to how many units they are found one by one. */
  readonly counted: number;
  /** What the cheapest set that holds so many units holds and costs. */
  at(units: number): SetTotal;
  /** Its bundles, the largest first. */
  bundlesAt(units: number): BoughtBundles[];
}

/** A bundle that can grow, and the cheapest sets of which it is the last. */
interface Growth {
  readonly growing: Growing;
  readonly sets: Step[];
}

/** How sets go on beyond what is counted: by one bundle again and again, or by the last of sets, which grows. */
interface Beyond {
  readonly more: Option;
  readonly grown: readonly Step[] | undefined;
}

const perUnit = ({ size, cents: price }: Option): number => price / size;

/** Every way is tried: one that grows may cost as much by the minute as another, and less as a whole. */
const beyondsOf = (options: readonly Option[], growths: readonly Growth[]): readonly [Beyond, ...Beyond[]] => {
  const best = options.reduce((one, other) => (perUnit(other) < perUnit(one) ? other : one));
  const steps = growths.map(({ growing: { step, perStep }, sets }) => ({
    more: { size: step, cents: perStep },
    grown: sets,
  }));
  return [{ more: best, grown: undefined }, ...steps];
};

const countedFor = (options: readonly Option[], periods: readonly number[]): number => {
  const largest = Math.max(...options.map(({ size }) => size));
  const period = Math.max(...periods);
  // Of as many bundles as the period has units some add up to whole periods, which the best bundle holds for less.
  return Math.min(mostCounted, (period + 2) * largest + period);
};

/** The cheapest sets by the units that they hold at least, filled as far as is asked for. */
interface Table {
  readonly best: Step[];
  readonly growths: readonly Growth[];
}

const setIn = (sets: readonly Step[], units: number): Step => sets[Math.max(0, units)] ?? none;

const withOption = (units: number, option: Option, { best }: Table): Step => ({
  ...withMore(setIn(best, units - option.size), option),
  last: option.size,
});

/** The cheapest set of which the last bundle grows: one that is as small as it can be, or that of a step less. */
const withGrowing = (units: number, { growing, sets }: Growth, table: Table): Step => {
  const fresh = withOption(units, growing, table);
  const smaller = units > growing.step ? sets[units - growing.step] : undefined;
  if (smaller === undefined) return fresh;
  const larger = {
    cents: smaller.cents + growing.perStep,
    size: smaller.size + growing.step,
    count: smaller.count,
    last: smaller.last + growing.step,
  };
  return isBetter(larger, fresh) ? larger : fresh;
};

/** The best of a set and those whose last bundle is of one of the sizes that can be bought. */
const bestOf = (units: number, options: readonly Option[], table: Table, first: Step | undefined): Step => {
  let best = first;
  for (const option of options) {
    const isDearer = best && setIn(table.best, units - option.size).cents + option.cents > best.cents;
    if (isDearer) continue;
    const set = withOption(units, option, table);
    if (best === undefined || isBetter(set, best)) best = set;
  }
  return best ?? none;
};

const fill = (units: number, table: Table, options: readonly Option[]): void => {
  for (let next = table.best.length; next <= units; next += 1) {
    let best: Step | undefined;
    for (const growth of table.growths) {
      const set = withGrowing(next, growth, table);
      growth.sets.push(set);
      if (best === undefined || isBetter(set, best)) best = set;
    }
    table.best.push(bestOf(next, options, table, best));
  }
};

/** The sizes of a set that is found one by one, from the bundle that was added last. */
const sizesIn = (step: Step, units: number, { best }: Table): number[] => {
  const sizes: number[] = [];
  let [left, set] = [units, step];
  while (left > 0) {
    sizes.push(set.last);
    left -= set.last;
    set = setIn(best, left);
  }
  return sizes;
};

/** So many bundles of one size. */
type OfSize = readonly [size: number, times: number];

/** Bundles by size, the largest first. */
const bySize = (bundles: readonly OfSize[], unit: number, priceAt: (size: number) => Cents): BoughtBundles[] => {
  const counts = new Map<number, number>();
  for (const [size, times] of bundles) counts.set(size, (counts.get(size) ?? 0) + times);
  return [...counts]
    .filter(([size, times]) => size * times > 0)
    .toSorted(([one], [other]) => other - one)
    .map(([size, times]) => ({ minutes: size * unit, times, cents: priceAt(size) }));
};

/** A set that is found one by one, and how often it is made larger. */
interface Found extends SetTotal {
  readonly beyond: Beyond;
  readonly times: number;
  readonly within: number;
  readonly step: Step;
}

const compile = (prepaid: readonly Bundle[]): BundleSets => {
  const { unit, options, growing, priceAt } = bundleSizes(prepaid);
  const growths = growing.map((one): Growth => ({ growing: one, sets: [none] }));
  const beyonds = beyondsOf(options, growths);
  const [firstBeyond, ...otherBeyonds] = beyonds;
  const periods = beyonds.map(({ more }) => more.size);
  const most = countedFor(options, periods);
  const table: Table = { best: [none], growths };

  const foundBy = (units: number, beyond: Beyond): Found => {
    const { more, grown } = beyond;
    const times = Math.max(0, Math.ceil((units - most) / more.size));
    const within = units - times * more.size;
    fill(within, table, options);
    const step = setIn(grown ?? table.best, within);
    const total = { cents: step.cents + times * more.cents, size: step.size + times * more.size };
    return { beyond, times, within, step, count: step.count + (grown ? 0 : times), ...total };
  };
  const found = (units: number): Found => {
    let best = foundBy(units, firstBeyond);
    for (const beyond of otherBeyonds) {
      const other = foundBy(units, beyond);
      if (isBetter(other, best)) best = other;
    }
    return best;
  };
  return {
    unit,
    period: Math.max(...periods),
    counted: most,
    at: (units) => {
      if (units > most) return found(units);
      fill(units, table, options);
      return setIn(table.best, units);
    },
    bundlesAt: (units) => {
      const { times, within, step, beyond } = found(units);
      const { more, grown } = beyond;
      const [last = 0, ...others] = sizesIn(step, within, table);
      const first: OfSize[] = grown
        ? [[last + times * more.size, 1]]
        : [
            [last, 1],
            [more.size, times],
          ];
      return bySize([...first, ...others.map((size): OfSize => [size, 1])], unit, priceAt);
    },
  };
};

const kept = new WeakMap<readonly Bundle[], BundleSets>();

/**
 * The cheapest sets of bundles of a tier, found once and kept as long as its list. Of sets that cost as much the one that
 * holds the least is taken.
 *
 * @example bundleSets([{ minutes: 600, amount: 90_000, validMonths: 12 }]).at(2) // two of them: in units of 600 minutes
 */
export const bundleSets = (prepaid: readonly Bundle[]): BundleSets => {
  const known = kept.get(prepaid) ?? compile(prepaid);
  kept.set(prepaid, known);
  return known;
};
