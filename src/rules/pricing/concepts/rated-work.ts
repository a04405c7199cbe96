import type { RateSteps } from '../../../schema/contract-minutes.ts';
import type { Cents, Minutes } from '../../../schema/units.ts';
import { cents } from '../../money/cents.ts';
import { jobAmount } from '../../money/job-amount.ts';
import type { BillContext } from '../bill-context.ts';
import { type Charge, chargesIn, type MonthCharge } from '../charge.ts';
import { isUnpricedShare, type PricedShare } from '../price-share.ts';
import { type Pool, rateTables } from './pooled-work.ts';
import { discountedAmount } from './rate-discount.ts';

/** A rate times its factor: cents for a hundred of what a rate is per. */
type FactoredRate = number;

/** Work of one month at one rate and factor. */
export interface RatedWork {
  /** Of the first minutes where the rate has steps, 0 where there is none beside bundles. */
  readonly rate: FactoredRate;
  /** In percent; 100 where the band has none. */
  readonly factor: number;
  /** What prices the minutes together with others, where a job has no price of its own. */
  readonly pool?: Pool | undefined;
  readonly minutes: number;
  /** What its jobs come to, each rounded by itself; 0 where they are priced together with others. */
  readonly cents: number;
  /** The lines that it is of, from 0, in the order of the request. */
  lines(): readonly number[];
  /** One of its jobs. */
  readonly share: PricedShare;
  /** With the minutes that are included, where those are left out. */
  readonly whole?: Pick<RatedWork, 'minutes' | 'cents'>;
}

const rateOf = ({ rate, pool }: PricedShare): number | null => {
  if (pool === 'bundles') return 0;
  if (typeof rate === 'string') return null;
  return typeof rate === 'object' ? rate.from : rate;
};

/** The minutes of one job at one rate. */
interface Part {
  readonly rate: FactoredRate;
  readonly factor: number;
  readonly pool: Pool | undefined;
  readonly minutes: number;
  readonly cents: number;
  readonly share: PricedShare;
}

const partOf = (share: PricedShare): Part[] => {
  const rate = rateOf(share);
  if (rate === null) return [];
  const factor = share.terms.factor ?? 100;
  const { pool, cents: amount } = share;
  return [{ rate: rate * factor, factor, pool, minutes: share.share.minutes, cents: amount, share }];
};

const known = new WeakMap<BillContext, Map<Charge, readonly Part[]>>();

/** What one job of each charge of a bill does at each rate, found once. */
const partsIn = (context: BillContext): ((charge: Charge) => readonly Part[]) => {
  const ofBill = known.get(context) ?? new Map<Charge, readonly Part[]>();
  known.set(context, ofBill);
  return (charge) => {
    const parts =
      ofBill.get(charge) ?? (charge.shares ?? []).flatMap((share) => (isUnpricedShare(share) ? [] : partOf(share)));
    ofBill.set(charge, parts);
    return parts;
  };
};

const inLineOrder = (lines: readonly number[]): number[] => [...new Set(lines)].toSorted((one, other) => one - other);

const wholeOf = (...works: readonly RatedWork[]) => {
  const wholes = works.map(({ whole, minutes, cents: amount }) => whole ?? { minutes, cents: amount });
  return {
    minutes: wholes.reduce((sum, { minutes }) => sum + minutes, 0),
    cents: wholes.reduce((sum, { cents: amount }) => sum + amount, 0),
  };
};

export const added = (one: RatedWork, other: RatedWork): RatedWork => ({
  ...one,
  minutes: one.minutes + other.minutes,
  cents: one.cents + other.cents,
  ...((one.whole ?? other.whole) && { whole: wholeOf(one, other) }),
  lines: () => inLineOrder([...one.lines(), ...other.lines()]),
});

/** Tables count by the bands and roles of the list. */
const placeOf = (steps: RateSteps, { tier, priceList: { rateBands, roles } }: BillContext): number => {
  const tables = rateTables(tier);
  const index = tables.findIndex((table) => table.steps === steps);
  const band = rateBands.findIndex(({ id }) => id === tables[index]?.bandId);
  const role = roles.findIndex(({ id }) => id === tables[index]?.roleId);
  return (band * roles.length + role) * tables.length + index;
};

/**
 * The order in which work of a month is counted, whatever the order of its lines: what has no rate beside bundles, then the
 * lowest rate first; of equal rates what has one all year, then tables in the order of the list, then the lowest factor.
 */
const inOrder = (one: RatedWork, other: RatedWork, context: BillContext): number => {
  const rateIn = ({ pool, rate }: RatedWork) => (pool === 'bundles' ? -1 : rate);
  const placeIn = ({ pool }: RatedWork) => (typeof pool === 'object' ? placeOf(pool, context) : -1);
  return rateIn(one) - rateIn(other) || placeIn(one) - placeIn(other) || one.factor - other.factor;
};

/** Joins work of one rate and factor that is told apart by something else. */
export const joined = (works: readonly RatedWork[], context: BillContext): RatedWork[] => {
  const all: RatedWork[] = [];
  for (const work of works) {
    const same = all.findIndex(
      ({ rate, factor, pool }) => rate === work.rate && factor === work.factor && pool === work.pool,
    );
    const before = all[same];
    if (before === undefined) all.push(work);
    else all[same] = added(before, work);
  }
  return all.toSorted((one, other) => inOrder(one, other, context));
};

/** Work that is being added up. */
interface Sum {
  readonly part: Part;
  readonly lines: number[];
  minutes: number;
  cents: number;
}

/** Factors are at most a thousand percent. */
const keyOf = ({ rate, factor }: Part): number => rate * 1_001 + factor;

const sumsOf = (month: readonly MonthCharge[], context: BillContext): Sum[] => {
  const partsOf = partsIn(context);
  const byPool = new Map<Pool | undefined, Map<number, Sum>>();
  for (const { charge, quantity } of month) {
    for (const part of partsOf(charge)) {
      const byRate = byPool.get(part.pool) ?? new Map<number, Sum>();
      const sum = byRate.get(keyOf(part)) ?? { part, lines: [], minutes: 0, cents: 0 };
      sum.minutes += part.minutes * quantity;
      sum.cents += part.cents * quantity;
      if (charge.line !== undefined) sum.lines.push(charge.line);
      byPool.set(part.pool, byRate.set(keyOf(part), sum));
    }
  }
  return [...byPool.values()].flatMap((byRate) => [...byRate.values()]);
};

/** The work of a month, the lowest rate first; what is included or has no price is left out. */
export const workAtRates = (month: readonly MonthCharge[], context: BillContext): RatedWork[] =>
  sumsOf(month, context)
    .map(({ part: { rate, factor, pool, share }, minutes, cents: amount, lines }) => ({
      ...{ rate, factor, pool, share, minutes, cents: amount },
      lines: () => inLineOrder(lines),
    }))
    .toSorted((one, other) => inOrder(one, other, context));

/** What minutes come to at a factored rate, less an agreed discount, rounded half up once. */
export const timesRate = (rate: FactoredRate, minutes: number, parts: number, context: BillContext): Cents => {
  const unitMinutes = (context.priceList.rateUnit?.minutes ?? 60) * parts;
  const discounted = discountedAmount(cents(rate), minutes, undefined, unitMinutes, context);
  if (discounted !== undefined) return discounted;
  if (rate * minutes < 2 ** 51) return jobAmount(cents(rate), minutes as Minutes, undefined, unitMinutes);
  const whole = 2n * BigInt(rate) * BigInt(minutes) + BigInt(unitMinutes);
  return cents(Number(whole / (2n * BigInt(unitMinutes))));
};

/**
 * What some of the minutes at a rate come to: all of them what their jobs cost, fewer of them the rate times the minutes,
 * half up, and never more than all.
 */
export const amountOf = (
  { rate, minutes: all, cents: whole }: Pick<RatedWork, 'rate' | 'minutes' | 'cents'>,
  minutes: number,
  context: BillContext,
): Cents => (minutes === all ? cents(whole) : cents(Math.min(timesRate(rate, minutes, 100, context), whole)));

/** The monthly work of a bill, as it stands in each month. */
export const monthlyWork = (bill: readonly Charge[]): MonthCharge[] =>
  bill.flatMap((charge) =>
    charge.what === 'labour' && charge.per === 'month' ? [{ charge, quantity: charge.quantity }] : [],
  );

/** The work of one month. */
export interface MonthOfWork {
  /** From 0. */
  readonly month: number;
  readonly work: readonly MonthCharge[];
}

/** The work of each month of a bill, from the first; months that differ in nothing share theirs. */
export const workByMonth = (bill: readonly Charge[], months: number): MonthOfWork[] => {
  const labour = bill.filter(({ what }) => what === 'labour');
  const monthly = monthlyWork(bill);
  const others = labour.filter(({ per }) => per !== 'month');
  return Array.from({ length: months }, (_, month) => {
    const beside = others.length === 0 ? others : chargesIn(others, month);
    return { month, work: beside.length === 0 ? monthly : chargesIn(labour, month) };
  });
};

/** The months in which work stands beside that of every month. */
export const monthsWithOtherWork = (bill: readonly Charge[], months: number): MonthOfWork[] =>
  workByMonth(bill, months).filter(({ work }) => work.some(({ charge }) => charge.per !== 'month'));
