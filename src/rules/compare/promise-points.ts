import type { PriceList } from '../../schema/price-list.ts';
import { promisesIn } from '../sla/targets.ts';
import type { TimedPromise } from '../sla/timed-promise.ts';
import type { ReadablePoint } from './comparison-points.ts';
import { availabilityOf, promisedValue } from './promised-value.ts';
import { notAgreed, type TierValue } from './tier-value.ts';
import type { Change } from './what-differs.ts';

type List = Pick<PriceList, 'tiers' | 'priorities'>;

const timePoints = (list: List, promises: readonly TimedPromise[]): ReadablePoint[] =>
  promises.flatMap((promise) =>
    (list.priorities ?? [undefined]).map(
      (priority): ReadablePoint => ({
        point: { of: promise, ...(priority && { priority: priority.id }) },
        read: (tier) => promisedValue(tier, promise, list, priority?.id) ?? notAgreed,
      }),
    ),
  );

/** The points of a list, of which the last is how to contact, with a row for each time and priority, and with availability; undefined where the list has neither. */
export const withPromisePoints = (points: readonly ReadablePoint[], list: List): ReadablePoint[] | undefined => {
  const promises = promisesIn(list);
  const hasAvailability = list.tiers.some(({ availability }) => availability);
  if (promises === undefined && !hasAvailability) return undefined;
  const isTime = ({ point }: ReadablePoint): boolean => promises !== undefined && /^maximum/.test(point.of);
  const told = [
    ...points.slice(0, -1).filter((point) => !isTime(point)),
    ...timePoints(list, promises ?? []),
    ...(hasAvailability ? [{ point: { of: 'availability' } as const, read: availabilityOf }] : []),
    ...points.slice(-1),
  ];
  // Hours or a time that no tier promises for some priority would be an empty row.
  return told.filter(({ read }) => list.tiers.some((tier) => read(tier).unit !== 'notAgreed'));
};

const isPromised = (value: TierValue): boolean =>
  value.unit === 'minutes' || value.unit === 'businessDays' || value.unit === 'percent';

/** Whether a time is over sooner than another for any report: it is shorter, and runs at all hours. */
const isSooner = (one: TierValue, other: TierValue): boolean =>
  one.unit === 'minutes' && other.unit === 'minutes' && one.within === 'always' && one.amount < other.amount;

/** Between times that run in other hours, or of which one alone is in business days. */
const changeOfUnlike = (from: TierValue, to: TierValue): Change => {
  if (isSooner(to, from)) return 'less';
  return isSooner(from, to) ? 'more' : 'other';
};

const changeOfTimes = (from: TierValue, to: TierValue): Change | undefined => {
  const isAlike = from.unit === to.unit && Reflect.get(from, 'within') === Reflect.get(to, 'within');
  if (!isAlike) return changeOfUnlike(from, to);
  if (from.unit !== 'businessDays' || to.unit !== 'businessDays') return undefined;
  return to.days > from.days ? 'more' : 'less';
};

/** How one promise stands to another; undefined where the two can be told apart by their amounts, or are no such promises. */
export const changeOfPromise = (from: TierValue, to: TierValue): Change | undefined => {
  if (from.unit === 'notAgreed' && isPromised(to)) return 'gained';
  if (isPromised(from) && to.unit === 'notAgreed') return 'lost';
  return 'within' in from || 'within' in to ? changeOfTimes(from, to) : undefined;
};
