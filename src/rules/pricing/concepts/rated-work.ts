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
  readonly lines: readonly number[];
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

/** The work of a line that has a price, share by share, as often as it is done. */
const partsOf = ({ charge: { shares = [], line }, quantity }: MonthCharge): RatedWork[] =>
  shares.flatMap((share) => {
    if (line === undefined || isUnpricedShare(share)) return [];
    const rate = rateOf(share);
    if (rate === null) return [];
    const factor = share.terms.factor ?? 100;
    const minutes = share.share.minutes * quantity;
    return [
      { rate: rate * factor, factor, pool: share.pool, minutes, cents: share.cents * quantity, lines: [line], share },
    ];
  });

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
  lines: [...new Set([...one.lines, ...other.lines])].toSorted((first, second) => first - second),
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

/** Adds up the work of each rate and factor, the lowest rate first. */
export const byRate = (parts: readonly RatedWork[], context: BillContext): RatedWork[] => {
  const all: RatedWork[] = [];
  for (const part of parts) {
    const same = all.findIndex(
      ({ rate, factor, pool }) => rate === part.rate && factor === part.factor && pool === part.pool,
    );
    const before = all[same];
    if (before === undefined) all.push(part);
    else all[same] = added(before, part);
  }
  return all.toSorted((one, other) => inOrder(one, other, context));
};

/** The work of a month, the lowest rate first; what is included or has no price is left out. */
export const workAtRates = (month: readonly MonthCharge[], context: BillContext): RatedWork[] =>
  byRate(month.flatMap(partsOf), context);

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
