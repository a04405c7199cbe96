/**
 * What a tier costs, month by month, once more, slowly and plainly: every billed minute is a thing of its own, which is included, goes into
 * a bundle or a step, or pays its rate; and every set of bundles that could hold the work is tried. It shares nothing with the engine
 * but the types of a list and a request.
 */

import type { LineItem, QuoteRequest } from '../../../src/rules/index.ts';
import type { Bundle, RateSteps } from '../../../src/schema/contract-minutes.ts';
import type { ContractTier, HourlyRate } from '../../../src/schema/contract-tier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { slowWeeklySplit } from './slow-split.ts';

const halfUp = (dividend: number, divisor: number): number =>
  Number((2n * BigInt(dividend) + BigInt(divisor)) / (2n * BigInt(divisor)));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const groups = <Of>(all: readonly Of[], key: (one: Of) => string): Of[][] => [...Map.groupBy(all, key).values()];

/** What is asked of one tier of a list. */
export interface Asked {
  readonly list: PriceList;
  readonly tier: ContractTier;
  readonly request: QuoteRequest;
}

/** How minutes are paid: at a rate, by a table of the year, from bundles alone, or without taking part in any of it. */
type Paid =
  | { readonly by: 'rate'; readonly rate: number }
  | { readonly by: 'table'; readonly table: string; readonly rate: RateSteps }
  | { readonly by: 'bundles' }
  | { readonly by: 'nothing' };

/** The minutes of one job in one band. */
interface Share {
  readonly line: number;
  readonly minutes: number;
  readonly paid: Paid;
  readonly factor: number;
}

/** One of them. */
type Minute = Omit<Share, 'minutes'>;

const entryOf = <Of>(entries: Readonly<Record<string, Of>>, key: string): Of | undefined =>
  Object.entries(entries).find(([id]) => id === key)?.[1];

const atPlace = (rate: HourlyRate | undefined, place: 'remote' | 'onSite') =>
  typeof rate === 'object' && 'remote' in rate ? { rate: rate[place], where: place } : { rate, where: 'anywhere' };

const isAmong = (ids: readonly string[] | undefined, id: string | undefined): boolean =>
  ids === undefined || ids.some((one) => one === id);

/** Whether the bundles of a tier are for a line, where it has any. */
const isHeld = ({ roleId, place }: LineItem, { prepaid: [bundle] = [] }: ContractTier): boolean =>
  bundle !== undefined && isAmong(bundle.when?.roles, roleId) && isAmong(bundle.when?.places, place);

const paidIn = (band: string, item: LineItem, tier: ContractTier): Paid => {
  const { roleId, place } = item;
  const { rate, where } = atPlace(entryOf(entryOf(tier.hourlyRates, band) ?? {}, roleId), place);
  if (rate === undefined) return { by: isHeld(item, tier) ? 'bundles' : 'nothing' };
  if (typeof rate === 'string') return { by: 'nothing' };
  if (typeof rate === 'number') return { by: 'rate', rate };
  return 'from' in rate ? { by: 'rate', rate: rate.from } : { by: 'table', table: `${band} ${roleId} ${where}`, rate };
};

const payment = (bandId: string, item: LineItem, { list, tier }: Asked): Pick<Share, 'paid' | 'factor'> => {
  const { factor, of } = list.rateBands.find(({ id }) => id === bandId) ?? {};
  if (of === undefined || factor === undefined || Object.hasOwn(tier.hourlyRates, bandId)) {
    return { paid: paidIn(bandId, item, tier), factor: 100 };
  }
  return { paid: paidIn(of, item, tier), factor };
};

const minuteOfWeek = (start: NonNullable<LineItem['start']>): number => {
  const time = start.at === 'weekday' ? start.time : start.dateTime.slice(11);
  const day = start.at === 'weekday' ? start.weekday : (new Date(start.dateTime.slice(0, 10)).getUTCDay() + 6) % 7;
  return day * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
};

const minutesByBand = (minutes: number, { start }: LineItem, { rateBands }: PriceList): [string, number][] =>
  start
    ? Object.entries(slowWeeklySplit(minuteOfWeek(start), minutes, rateBands))
    : [[rateBands[0]?.id ?? '', minutes]];

const billed = ({ minutes, place }: LineItem, { billing }: PriceList): number => {
  const { increment, minimum } = billing[place];
  return Math.ceil(Math.max(minutes, minimum) / increment) * increment;
};

const sharesOfJob = (item: LineItem, line: number, asked: Asked): Share[] =>
  minutesByBand(billed(item, asked.list), item, asked.list)
    .filter(([band]) => band !== 'outOfBand')
    .map(([band, minutes]) => ({ line, minutes, ...payment(band, item, asked) }));

const jobsUntil = ({ per, times }: LineItem, months: number): number => {
  if (per === 'week') return halfUp(times * 52 * months, 12);
  const length = { once: Number.POSITIVE_INFINITY, month: 1, quarter: 3, year: 12 }[per];
  return times * range(months).filter((month) => month === 0 || month % length === 0).length;
};

/** The work of every month, job by job. */
const workOf = (asked: Asked): Share[][] =>
  range(asked.request.months).map((month) =>
    asked.request.lines.flatMap((item, line) => {
      const job = sharesOfJob(item, line, asked);
      return range(jobsUntil(item, month + 1) - jobsUntil(item, month)).flatMap(() => job);
    }),
  );

/** What hundredths of a minute cost at a rate, less an agreed discount. */
const priceOf = (hundredths: number, rate: number, { request, tier, list }: Asked): number => {
  const percent = request.agreedRateDiscounts?.find(({ tierId }) => tierId === tier.id)?.percent ?? 0;
  return halfUp(hundredths * rate * (10_000 - Math.round(percent * 100)), 1_000_000 * (list.rateUnit?.minutes ?? 60));
};

const rateOf = ({ paid }: Minute): number => {
  if (paid.by === 'rate') return paid.rate;
  return paid.by === 'table' ? (paid.rate.steps[0]?.amount ?? 0) : 0;
};

/** What is taken from bundles alone comes before every rate, whatever its factor. */
const factored = (minute: Minute): number => (minute.paid.by === 'bundles' ? -1 : rateOf(minute) * minute.factor);

/** The lowest rate first; of equal rates what has one all year, then tables in the order of the list, then the lowest factor. */
const inOrder = (minutes: readonly Minute[], { list }: Asked): Minute[] => {
  const tables = list.rateBands.flatMap(({ id: band }) =>
    list.roles.flatMap(({ id: role }) => ['anywhere', 'remote', 'onSite'].map((where) => `${band} ${role} ${where}`)),
  );
  const place = ({ paid }: Minute): number => (paid.by === 'table' ? tables.indexOf(paid.table) : -1);
  return minutes.toSorted(
    (one, other) => factored(one) - factored(other) || place(one) - place(other) || one.factor - other.factor,
  );
};

/** Whether what a month includes is meant for a minute. */
const qualifies = ({ line, paid }: Minute, { request, tier, list }: Asked): boolean => {
  const item = request.lines[line];
  const { roles, places, bands } = tier.included?.when ?? {};
  if (item === undefined || paid.by === 'nothing') return false;
  const [firstBand] = minutesByBand(1, item, list)[0] ?? [];
  return isAmong(roles, item.roleId) && isAmong(places, item.place) && isAmong(bands, firstBand);
};

/** A month's minutes in order, those that are included apart. */
const minutesOf = (shares: readonly Share[], asked: Asked): { included: Minute[]; left: Minute[] } => {
  const all = shares.flatMap(({ line, paid, factor, minutes }) => range(minutes).map(() => ({ line, paid, factor })));
  const ordered = inOrder(all, asked);
  const most = asked.tier.included?.minutes ?? 0;
  const included = ordered.filter((minute) => qualifies(minute, asked)).slice(0, most);
  const taken = new Set(included);
  return { included, left: ordered.filter((minute) => !taken.has(minute)) };
};

/** What jobs cost at their rates, each rounded in each band. */
const jobsCost = (shares: readonly Share[], asked: Asked): number =>
  sum(
    shares.map(({ minutes, factor, paid }) => (paid.by === 'rate' ? priceOf(minutes * factor, paid.rate, asked) : 0)),
  );

/** What included minutes at one rate are credited: what their jobs cost where they are all of it, else rate times minutes. */
const creditAtRate = (minutes: readonly Minute[], same: readonly Share[], asked: Asked): number => {
  const [first] = minutes;
  if (first === undefined) return 0;
  const own = same.filter((share) => qualifies(share, asked));
  const cost = jobsCost(own, asked);
  const isWhole = minutes.length === sum(own.map((share) => share.minutes));
  return isWhole ? cost : Math.min(cost, priceOf(minutes.length * first.factor, rateOf(first), asked));
};

const isAtRate = (of: Minute, share: Minute): boolean => share.paid.by === 'rate' && factored(share) === factored(of);

/** What is off a month's work at rates. */
const creditOf = (shares: readonly Share[], included: readonly Minute[], asked: Asked): number => {
  const atRates = included.filter(({ paid }) => paid.by === 'rate');
  const credits = groups(atRates, (minute) => String(factored(minute))).map((minutes) => {
    const same = shares.filter((share) => minutes[0] !== undefined && isAtRate(minutes[0], share));
    return creditAtRate(minutes, same, asked);
  });
  return sum(credits);
};

/** What each month of a contract year costs in steps; what is beyond the last step has no price. */
const yearInSteps = (months: readonly (readonly Minute[])[], asked: Asked): number[] => {
  const ofTables = months.map((minutes) => minutes.filter(({ paid }) => paid.by === 'table'));
  const tableOf = ({ paid }: Minute): string => (paid.by === 'table' ? paid.table : '');
  const reached = new Map([...Map.groupBy(ofTables.flat(), tableOf)].map(([table, { length }]) => [table, length]));
  const counted = new Map<string, number>();
  const stepOf = (minute: Minute) => {
    if (minute.paid.by !== 'table') return undefined;
    const { table, rate } = minute.paid;
    const nth = (counted.get(table) ?? 0) + 1;
    counted.set(table, nth);
    const at = rate.brackets === 'volume' ? (reached.get(table) ?? 0) : nth;
    return rate.steps.find(({ upTo }) => upTo === undefined || at <= upTo);
  };
  return ofTables.map((minutes) => {
    const paid = minutes
      .toSorted((one, other) => one.factor - other.factor)
      .flatMap((minute) => {
        const step = stepOf(minute);
        const key = `${tableOf(minute)} ${step?.upTo} ${minute.factor}`;
        return step ? [{ key, minute, amount: step.amount }] : [];
      });
    return sum(
      groups(paid, ({ key }) => key).map((same) =>
        priceOf(sum(same.map(({ minute }) => minute.factor)), same[0]?.amount ?? 0, asked),
      ),
    );
  });
};

const inStretchesOf = <Of>(length: number, all: readonly Of[]): Of[][] =>
  range(Math.ceil(all.length / length)).map((index) => all.slice(index * length, (index + 1) * length));

/** Work at rates, and in steps. */
const monthsAtRates = (asked: Asked): number[] => {
  const work = workOf(asked);
  const parted = work.map((shares) => minutesOf(shares, asked));
  const inSteps = inStretchesOf(
    12,
    parted.map(({ left }) => left),
  ).flatMap((year) => yearInSteps(year, asked));
  return work.map(
    (shares, month) =>
      jobsCost(shares, asked) - creditOf(shares, parted[month]?.included ?? [], asked) + (inSteps[month] ?? 0),
  );
};

/** A bundle that can be bought. */
interface Offer {
  readonly minutes: number;
  readonly price: number;
}

const sizedPrice = (size: number, { brackets, steps }: Exclude<Bundle, { minutes: unknown }>): number | undefined => {
  const reached = steps.findIndex(({ upTo }) => upTo === undefined || size <= upTo);
  if (reached < 0) return undefined;
  if (brackets === 'volume') return halfUp(size * (steps[reached]?.perHour ?? 0), 60);
  const start = (index: number): number => (index === 0 ? 0 : (steps[index - 1]?.upTo ?? 0));
  const times = steps
    .slice(0, reached + 1)
    .map(({ upTo = size, perHour }, index) => (Math.min(size, upTo) - start(index)) * perHour);
  return halfUp(sum(times), 60);
};

/** Every bundle up to the first size in the last step that holds all the work. */
const offersOf = (bundle: Bundle, needed: number): Offer[] => {
  if ('minutes' in bundle) return [{ minutes: bundle.minutes, price: bundle.amount }];
  const { from, step, steps } = bundle;
  const largest = Math.max(needed, from, ...steps.map(({ upTo = 0 }) => upTo)) + step;
  return range(Math.ceil((largest - from) / step) + 1).flatMap((index) => {
    const minutes = from + index * step;
    const price = sizedPrice(minutes, bundle);
    return price === undefined ? [] : [{ minutes, price }];
  });
};

/** Every set of bundles none of which could be left out for all of the work to be held, and every smaller one. */
const setsOf = (offers: readonly Offer[], needed: number): Offer[] => {
  const extend = (set: Offer, from: number): Offer[] => [
    set,
    ...(set.minutes >= needed
      ? []
      : offers.flatMap((offer, index) =>
          index < from ? [] : extend({ minutes: set.minutes + offer.minutes, price: set.price + offer.price }, index),
        )),
  ];
  return extend({ minutes: 0, price: 0 }, 0);
};

/** The minutes of a month at one rate and factor that are not included. */
interface Group {
  readonly of: Minute;
  readonly hundredths: number;
  /** All minutes of the jobs at that rate and factor, those that are included too, and what they cost. */
  readonly whole: { readonly hundredths: number; readonly cost: number };
  /** What the minutes cost in a tier without bundles. */
  readonly cost: number;
}

const groupsOf = (shares: readonly Share[], asked: Asked): Group[] => {
  const { included, left } = minutesOf(shares, asked);
  const counted = left.filter(({ paid }) => paid.by !== 'nothing');
  return groups(counted, (minute) => `${factored(minute)} ${minute.factor}`).flatMap((minutes): Group[] => {
    const [of] = minutes;
    if (of === undefined) return [];
    const isSame = (other: Minute): boolean => isAtRate(of, other) && other.factor === of.factor;
    const same = shares.filter(isSame);
    const whole = { hundredths: sum(same.map((share) => share.minutes * share.factor)), cost: jobsCost(same, asked) };
    const cost = whole.cost - creditAtRate(included.filter(isSame), same, asked);
    return [{ of, hundredths: minutes.length * of.factor, whole, cost }];
  });
};

/** What hundredths of a minute of some work cost that no bundle holds; null where they can only be from bundles. */
const overCost = ({ of, whole }: Group, over: number, asked: Asked): number | null => {
  if (over === 0) return 0;
  if (of.paid.by === 'bundles') return null;
  return over === whole.hundredths ? whole.cost : Math.min(whole.cost, priceOf(over, rateOf(of), asked));
};

/** What is over of some work where bundles hold the first hundredths of it; null where it can only be from bundles. */
const overOf = (work: readonly Group[], held: number, asked: Asked): number | null => {
  let free = held;
  const costs = work.map((group) => {
    const over = Math.max(0, group.hundredths - free);
    free = Math.max(0, free - group.hundredths);
    return overCost(group, over, asked);
  });
  return costs.includes(null) ? null : sum(costs.map((cost) => cost ?? 0));
};

/** What work costs where nothing is bought, as in a tier without bundles; null where it can only be from them. */
const unbundled = (work: readonly Group[]): number | null =>
  work.some(({ of }) => of.paid.by === 'bundles') ? null : sum(work.map(({ cost }) => cost));

/** A window of months: the bundles that are bought, and what is over of each month. */
interface Window {
  readonly set: Offer;
  readonly over: readonly number[];
}

const weightOf = (work: readonly Group[]): number => sum(work.map(({ hundredths }) => hundredths));

/** What is over of each month; null where some of it can only be from bundles. */
const overByMonth = (months: readonly (readonly Group[])[], held: number, asked: Asked): number[] | null => {
  const over = months.map((work, month) =>
    held === 0 ? unbundled(work) : overOf(work, Math.max(0, held - weightOf(months.slice(0, month).flat())), asked),
  );
  const known = over.filter((cost) => cost !== null);
  return known.length < over.length ? null : known;
};

const windowOf = (work: readonly (readonly Share[])[], asked: Asked): Window => {
  const months = work.map((shares) => groupsOf(shares, asked));
  const needed = Math.ceil(weightOf(months.flat()) / 100);
  const offers = (asked.tier.prepaid ?? []).flatMap((bundle) => offersOf(bundle, needed));
  const sets = new Map<number, Offer>();
  // Of sets that hold as much the cheapest is enough: what is over is the same.
  for (const set of setsOf(offers, needed)) {
    const best = sets.get(set.minutes);
    if (best === undefined || set.price < best.price) sets.set(set.minutes, set);
  }
  const [best] = [...sets.values()]
    .flatMap((set) => {
      const over = overByMonth(months, set.minutes * 100, asked);
      return over ? [{ set, over, total: set.price + sum(over) }] : [];
    })
    .toSorted((one, other) => one.total - other.total || one.set.minutes - other.set.minutes);
  if (best === undefined) throw new Error('No set of bundles holds the work.');
  return best;
};

/** The work of every month, that which bundles are for apart. */
const heldOf = (asked: Asked): { held: Share[]; others: Share[] }[] =>
  workOf(asked).map((shares) => {
    const { held = [], others = [] } = Object.groupBy(shares, ({ line }) => {
      const item = asked.request.lines[line];
      return item && isHeld(item, asked.tier) ? 'held' : 'others';
    });
    return { held, others };
  });

const windowsOf = (asked: Asked): Window[] => {
  const held = heldOf(asked).map((month) => month.held);
  return inStretchesOf(asked.tier.prepaid?.[0]?.validMonths ?? 1, held).map((work) => windowOf(work, asked));
};

/** Bundles stand in the first month of their window, what is over in its own; where nothing is bought, jobs keep their prices. */
const monthsWithBundles = (asked: Asked): number[] => {
  const windows = windowsOf(asked);
  if (windows.every(({ set }) => set.minutes === 0) && !isShared(asked)) return monthsAtRates(asked);
  const others = heldOf(asked).map((month) => jobsCost(month.others, asked));
  return windows
    .flatMap(({ set, over }) => over.map((cost, month) => cost + (month === 0 ? set.price : 0)))
    .map((cost, month) => cost + (others[month] ?? 0));
};

/** What the work of each month costs. */
export const slowWork = (asked: Asked): number[] => (asked.tier.prepaid ? monthsWithBundles : monthsAtRates)(asked);

/** Whether months share the price of some work, so that none has one by itself. */
export const isShared = (asked: Asked): boolean => {
  const work = workOf(asked).flat();
  if (asked.tier.prepaid === undefined) return work.some(({ paid }) => paid.by === 'table');
  return work.some(({ paid }) => paid.by === 'bundles') || windowsOf(asked).some(({ set }) => set.minutes > 0);
};

const percentOf = (amount: number, percent: number): number => halfUp(amount * Math.round(percent * 100), 10_000);

/** What one job bears: a percentage of a unit of the rate at which it begins, or of the job as if it were done alone. */
const surchargeOfJob = (item: LineItem, line: number, asked: Asked): number =>
  sum(
    (asked.list.surcharges ?? []).map(({ percent = 0, of }) => {
      if (of === 'job') {
        const job = sharesOfJob(item, line, asked).map((share) =>
          priceOf(share.minutes * share.factor, rateOf(share), asked),
        );
        return halfUp(sum(job) * percent, 100);
      }
      const [band = ''] = minutesByBand(1, item, asked.list)[0] ?? [];
      return halfUp(factored({ line, ...payment(band, item, asked) }) * percent, 10_000);
    }),
  );

/** What every month costs, its fees, travel, surcharges, floor and discounts too; the priced part. */
export const slowMonths = (asked: Asked): number[] => {
  const { list, tier, request } = asked;
  const term = tier.terms?.find(({ months }) => months === request.term) ?? tier.terms?.[0];
  const length = Math.max(request.months, term?.months ?? 0);
  const work = slowWork(asked);
  const perVisit = 'perVisit' in list.travel && typeof list.travel.perVisit === 'number' ? list.travel.perVisit : 0;
  const minimum = tier.minimumPerMonth ?? 0;
  const floor = typeof minimum === 'object' ? minimum : { amount: minimum, of: 'fees' };
  const agreed = request.agreedDiscounts?.filter(({ tierId }) => tierId === tier.id) ?? [];
  const surchargesOf = request.lines.map((item, line) => surchargeOfJob(item, line, asked));
  return range(length).map((month) => {
    const jobs = request.lines.map((item) =>
      month < request.months ? jobsUntil(item, month + 1) - jobsUntil(item, month) : 0,
    );
    const visits = sum(jobs.filter((_, line) => request.lines[line]?.place === 'onSite'));
    const surcharges = sum(jobs.map((count, line) => count * (surchargesOf[line] ?? 0)));
    const every = { month: 1, quarter: 3, year: 12, once: Number.POSITIVE_INFINITY };
    const feesPer = (period: keyof typeof every): number =>
      sum((tier.fees ?? []).flatMap(({ per, amount }) => (per === period && typeof amount === 'number' ? amount : [])));
    const monthly = Number(tier.monthlyFee ?? 0) + feesPer('month');
    const others = (['quarter', 'year', 'once'] as const).filter((per) => month === 0 || month % every[per] === 0);
    const lift = floor.of === 'fees' ? Math.max(0, floor.amount - monthly) : 0;
    const fees = monthly + lift + sum(others.map(feesPer));
    const beforeFloor = fees + (work[month] ?? 0) + visits * perVisit + surcharges;
    const lifted = floor.of === 'bill' ? Math.max(beforeFloor, floor.amount) : beforeFloor;
    const discounts = [term?.discount ?? 0, ...agreed.map(({ percent }) => percent)];
    const left = discounts.reduce((rest, percent) => rest - percentOf(rest, percent), fees);
    return lifted - (fees - left);
  });
};
