import type { Cents, Minutes } from '../../../schema/units.ts';
import { cents } from '../../money/cents.ts';
import { jobAmount } from '../../money/job-amount.ts';
import type { BillContext } from '../bill-context.ts';
import { type Charge, chargesIn, type MonthCharge } from '../charge.ts';
import { isUnpricedShare, type PricedShare } from '../price-share.ts';
import { discountedAmount } from './rate-discount.ts';

/** A rate times its factor: cents for a hundred of what a rate is per. */
type FactoredRate = number;

/** Work of one month at one rate. */
export interface RatedWork {
  readonly rate: FactoredRate;
  readonly minutes: number;
  /** What its jobs come to, each rounded by itself. */
  readonly cents: number;
  /** The lines that it is of, from 0, in the order of the request. */
  readonly lines: readonly number[];
}

const factoredRate = ({ rate, terms: { factor } }: PricedShare): FactoredRate | null => {
  if (rate === 'included' || typeof rate === 'string') return null;
  return (typeof rate === 'object' ? rate.from : rate) * (factor ?? 100);
};

interface Part extends RatedWork {
  readonly lines: readonly [number];
}

/** The work of a line that has a price, share by share, as often as it is done. */
const partsOf = ({ charge: { shares = [], line }, quantity }: MonthCharge): Part[] =>
  shares.flatMap((share) => {
    const rate = line === undefined || isUnpricedShare(share) ? null : factoredRate(share);
    if (rate === null || line === undefined || isUnpricedShare(share)) return [];
    return [{ rate, minutes: share.share.minutes * quantity, cents: share.cents * quantity, lines: [line] }];
  });

/** The work of a month, the lowest rate first; what is included or has no price is left out. */
export const workAtRates = (month: readonly MonthCharge[], counts: (line: number) => boolean): RatedWork[] => {
  const byRate = new Map<FactoredRate, RatedWork>();
  for (const part of month.flatMap(partsOf)) {
    const [line] = part.lines;
    if (!counts(line)) continue;
    const same = byRate.get(part.rate);
    byRate.set(part.rate, {
      rate: part.rate,
      minutes: part.minutes + (same?.minutes ?? 0),
      cents: part.cents + (same?.cents ?? 0),
      lines: [...new Set([...(same?.lines ?? []), line])].toSorted((one, other) => one - other),
    });
  }
  return [...byRate.values()].toSorted((one, other) => one.rate - other.rate);
};

/**
 * What some of the minutes at a rate come to: all of them what their jobs cost, fewer of them the rate times the minutes,
 * half up, and never more than all.
 */
export const amountOf = (work: RatedWork, minutes: number, context: BillContext): Cents => {
  if (minutes === work.minutes) return cents(work.cents);
  const unitMinutes = (context.priceList.rateUnit?.minutes ?? 60) * 100;
  const amount =
    discountedAmount(cents(work.rate), minutes, undefined, unitMinutes, context) ??
    jobAmount(cents(work.rate), minutes as Minutes, undefined, unitMinutes);
  return cents(Math.min(amount, work.cents));
};

/** The monthly work of a bill, as it stands in each month. */
export const monthlyWork = (bill: readonly Charge[]): MonthCharge[] =>
  bill.flatMap((charge) =>
    charge.what === 'labour' && charge.per === 'month' ? [{ charge, quantity: charge.quantity }] : [],
  );

/** The months, from 0, in which work stands beside that of every month, each with all of its work. */
export const monthsWithOtherWork = (
  bill: readonly Charge[],
  months: number,
): { readonly month: number; readonly work: readonly MonthCharge[] }[] => {
  const labour = bill.filter(({ what }) => what === 'labour');
  if (labour.every(({ per }) => per === 'month')) return [];
  return Array.from({ length: months }, (_, month) => ({ month, work: chargesIn(labour, month) })).filter(({ work }) =>
    work.some(({ charge }) => charge.per !== 'month'),
  );
};
