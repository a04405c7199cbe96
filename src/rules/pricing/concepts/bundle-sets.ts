import type { Bundle, SizedBundle } from '../../../schema/contract-minutes.ts';
import type { Cents } from '../../../schema/units.ts';
import { cents } from '../../money/cents.ts';
import { divideHalfUp } from '../../money/divide-half-up.ts';

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

/** A size that can be bought. */
interface Option {
  readonly size: number;
  readonly cents: number;
}

/** Bundles that can be ever larger, by a step that always costs the same. */
interface Growing extends Option {
  readonly step: number;
  readonly perStep: number;
}

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

/** What a bundle of a size costs, half up; undefined beyond its last step. */
const priceOf = ({ brackets, steps }: SizedBundle, minutes: number): Cents | undefined => {
  const reached = steps.findIndex(({ upTo = Number.POSITIVE_INFINITY }) => minutes <= upTo);
  const step = steps[reached];
  if (step === undefined) return undefined;
  if (brackets === 'volume') return cents(divideHalfUp(minutes * step.perHour, 60));
  const times = steps.slice(0, reached + 1).reduce((sum, { perHour, upTo = minutes }, index) => {
    const before = steps[index - 1]?.upTo ?? 0;
    return sum + (Math.min(minutes, upTo) - before) * perHour;
  }, 0);
  return cents(divideHalfUp(times, 60));
};

/** The sizes up to the last step that ends, and the first beyond it. */
const sizesOf = ({ from, step, steps }: SizedBundle): number[] => {
  const end = Math.max(from, ...steps.flatMap(({ upTo }) => upTo ?? []));
  return Array.from({ length: Math.floor((end - from) / step) + 2 }, (_, index) => from + index * step);
};

const optionsOf = (bundle: Bundle, unit: number): Option[] => {
  if ('minutes' in bundle) return [{ size: bundle.minutes / unit, cents: bundle.amount }];
  return sizesOf(bundle).flatMap((minutes) => {
    const price = priceOf(bundle, minutes);
    return price === undefined ? [] : [{ size: minutes / unit, cents: price }];
  });
};

/** As several kinds where it takes some steps to come to whole cents, each of which grows by so many at once. */
const growingOf = (bundle: Bundle, unit: number): Growing[] => {
  const last = 'minutes' in bundle ? undefined : bundle.steps.at(-1);
  if ('minutes' in bundle || last === undefined || last.upTo !== undefined) return [];
  const [first = bundle.from] = sizesOf(bundle).slice(-1);
  const steps = 60 / greatestCommonDivisor(60, bundle.step * last.perHour);
  return Array.from({ length: steps }, (_, index) => {
    const minutes = first + index * bundle.step;
    const step = steps * bundle.step;
    return {
      ...{ size: minutes / unit, cents: priceOf(bundle, minutes) ?? 0 },
      ...{ step: step / unit, perStep: (step * last.perHour) / 60 },
    };
  });
};

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

/** As many units as are counted one by one; what is more is made of the bundle that is the cheapest by the minute. */
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

/** How sets go on beyond what is counted: by one bundle again and again, or by one that grows. */
interface Beyond {
  readonly more: Option;
  readonly grows: Growing | undefined;
}

const perUnit = ({ size, cents: price }: Option): number => price / size;

/** Both ways: where a bundle has a price beside that of its steps, the same price by the minute is not the same. */
const beyondsOf = (options: readonly Option[], growing: readonly Growing[]): readonly [Beyond, ...Beyond[]] => {
  const best = options.reduce((one, other) => (perUnit(other) < perUnit(one) ? other : one));
  const steps = growing.map((grows) => ({ grows, more: { size: grows.step, cents: grows.perStep } }));
  return [{ more: best, grows: undefined }, ...steps];
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
  /** For each bundle that can grow, the cheapest sets of which it is the last. */
  readonly open: readonly Step[][];
}

const setIn = (sets: readonly Step[], units: number): Step => sets[Math.max(0, units)] ?? none;

const withOption = (units: number, option: Option, { best }: Table): Step => ({
  ...withMore(setIn(best, units - option.size), option),
  last: option.size,
});

/** The cheapest set of which the last bundle grows: one that is as small as it can be, or that of a step less. */
const withGrowing = (units: number, growing: Growing, open: readonly Step[], table: Table): Step => {
  const fresh = withOption(units, growing, table);
  const smaller = (units > growing.step ? open[units - growing.step] : undefined) ?? {
    ...withMore(nothing, growing),
    last: growing.size,
  };
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

const fill = (units: number, table: Table, options: readonly Option[], growing: readonly Growing[]): void => {
  for (let next = table.best.length; next <= units; next += 1) {
    const grown = growing.map((one, index) => withGrowing(next, one, table.open[index] ?? [], table));
    for (const [index, set] of grown.entries()) table.open[index]?.push(set);
    const [first, ...others] = grown;
    const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first ?? none);
    table.best.push(bestOf(next, options, table, first && best));
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

const largestFirst = (one: BoughtBundles, other: BoughtBundles): number => other.minutes - one.minutes;

/** The same with more bundles of one size. */
const withAgain = (bought: readonly BoughtBundles[], again: BoughtBundles): BoughtBundles[] => {
  const same = bought.find(({ minutes }) => minutes === again.minutes);
  const all = { ...again, times: again.times + (same?.times ?? 0) };
  return [all, ...bought.filter((one) => one !== same)].toSorted(largestFirst);
};

/** Bundles by size, the largest first. */
const bySize = (sizes: readonly number[], unit: number, priceAt: (size: number) => Cents): BoughtBundles[] =>
  [...new Set(sizes)]
    .map((size) => ({
      minutes: size * unit,
      times: sizes.filter((other) => other === size).length,
      cents: priceAt(size),
    }))
    .toSorted(largestFirst);

/** A set that is found one by one, and how often it is made larger. */
interface Found extends SetTotal {
  readonly beyond: Beyond;
  readonly times: number;
  readonly within: number;
  readonly step: Step;
}

const pricesIn = (prepaid: readonly Bundle[], minutes: number): Cents[] =>
  prepaid.flatMap((bundle) => {
    if ('minutes' in bundle) return bundle.minutes === minutes ? [bundle.amount] : [];
    const isSize = minutes >= bundle.from && (minutes - bundle.from) % bundle.step === 0;
    return isSize ? (priceOf(bundle, minutes) ?? []) : [];
  });

const compile = (prepaid: readonly Bundle[]): BundleSets => {
  const unit = prepaid
    .flatMap((bundle) => ('minutes' in bundle ? [bundle.minutes] : [bundle.from, bundle.step]))
    .reduce<number>(greatestCommonDivisor, 0);
  const growing = prepaid.flatMap((bundle) => growingOf(bundle, unit));
  const options: Option[] = [...prepaid.flatMap((bundle) => optionsOf(bundle, unit)), ...growing];
  const beyonds = beyondsOf(options, growing);
  const [firstBeyond, ...otherBeyonds] = beyonds;
  const periods = beyonds.map(({ more }) => more.size);
  const most = countedFor(options, periods);
  const table: Table = { best: [none], open: growing.map(() => [none]) };
  const priceAt = (size: number): Cents => cents(Math.min(...pricesIn(prepaid, size * unit)));

  const foundBy = (units: number, beyond: Beyond): Found => {
    const { more, grows } = beyond;
    const times = Math.max(0, Math.ceil((units - most) / more.size));
    const within = units - times * more.size;
    fill(within, table, options, growing);
    const step = setIn(grows && times > 0 ? (table.open[growing.indexOf(grows)] ?? []) : table.best, within);
    const total = { cents: step.cents + times * more.cents, size: step.size + times * more.size };
    return { beyond, times, within, step, count: step.count + (grows ? 0 : times), ...total };
  };
  const found = (units: number): Found => {
    let best = foundBy(units, firstBeyond);
    for (const beyond of units > most ? otherBeyonds : []) {
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
      fill(units, table, options, growing);
      return setIn(table.best, units);
    },
    bundlesAt: (units) => {
      const { times, within, step, beyond } = found(units);
      const { more, grows } = beyond;
      const [last = 0, ...others] = sizesIn(step, within, table);
      const sizes = [grows && times > 0 ? last + times * more.size : last, ...others].filter((size) => size > 0);
      const bought = bySize(sizes, unit, priceAt);
      return grows || times === 0
        ? bought
        : withAgain(bought, { minutes: more.size * unit, times, cents: priceAt(more.size) });
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
