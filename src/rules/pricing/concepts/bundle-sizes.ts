import type { Bundle, SizedBundle } from '../../../schema/contract-minutes.ts';
import type { Cents } from '../../../schema/units.ts';
import { cents } from '../../money/cents.ts';
import { divideHalfUp } from '../../money/divide-half-up.ts';

/** A size that can be bought, in the unit of all sizes. */
export interface Option {
  readonly size: number;
  readonly cents: number;
}

/** Bundles that can be ever larger, by a step that always costs the same. */
export interface Growing extends Option {
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

const pricesIn = (prepaid: readonly Bundle[], minutes: number): Cents[] =>
  prepaid.flatMap((bundle) => {
    if ('minutes' in bundle) return bundle.minutes === minutes ? [bundle.amount] : [];
    const isSize = minutes >= bundle.from && (minutes - bundle.from) % bundle.step === 0;
    return isSize ? (priceOf(bundle, minutes) ?? []) : [];
  });

/** The sizes of bundles that a tier sells. */
export interface BundleSizes {
  /** The minutes of which every size is a multiple. */
  readonly unit: number;
  readonly options: readonly Option[];
  /** Those of the options that can be ever larger. */
  readonly growing: readonly Growing[];
  /** What one of a size costs; of two of that size the cheaper. */
  priceAt(size: number): Cents;
}

/**
 * The sizes of all bundles of a tier, in one unit.
 *
 * @example bundleSizes([{ minutes: 600, amount: 90_000, validMonths: 12 }]).options // one, of a unit of 600 minutes
 */
export const bundleSizes = (prepaid: readonly Bundle[]): BundleSizes => {
  const unit = prepaid
    .flatMap((bundle) => ('minutes' in bundle ? [bundle.minutes] : [bundle.from, bundle.step]))
    .reduce<number>(greatestCommonDivisor, 0);
  const growing = prepaid.flatMap((bundle) => growingOf(bundle, unit));
  return {
    unit,
    options: [...prepaid.flatMap((bundle) => optionsOf(bundle, unit)), ...growing],
    growing,
    priceAt: (size) => cents(Math.min(...pricesIn(prepaid, size * unit))),
  };
};
