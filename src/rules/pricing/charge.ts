import type { Cents } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import type { ChargeKind, Explanation, Subject } from '../explain/explanation.ts';
import { cents, timesCents } from '../money/cents.ts';
import { jobsInMonth, jobsWithin } from './frequency.ts';
import type { OpenItem } from './open-item.ts';
import type { PricedShare } from './price-share.ts';
import type { LineItem } from './request.ts';

/** Something that a bill counts, each time that it stands in it. */
export interface Charge {
  readonly what: ChargeKind;
  /** The line that causes it, from 0; absent for what is paid whatever is done. */
  readonly line?: number;
  /** What the whole of it is about. */
  readonly subject: Subject;
  readonly per: Frequency;
  /** How many each time. */
  readonly quantity: number;
  /** The months in which it can stand. */
  readonly months: number;
  /** The price of one; null where nothing of it has a price. */
  readonly unitPrice: Cents | null;
  /** How the price of one came about, null where there is none; absent for work, travel and the monthly fee of every list, and where nothing has a price. */
  why?(): Explanation | null;
  readonly openItems: readonly OpenItem[];
  /** The minutes that a price of work covers, band by band. */
  readonly shares?: readonly (PricedShare | OpenItem)[];
  /** For each rate with steps, the one that the minutes of its contract year reach, from 0. */
  readonly reached?: readonly number[];
  /** The month in which it stands, from 0, where it stands once and not in the first. */
  readonly inMonth?: number;
}

/** The month of what a line that is done once causes, where that is not the first. */
export const monthOf = ({ inMonth }: Pick<LineItem, 'inMonth'>): Pick<Charge, 'inMonth'> | undefined =>
  inMonth ? { inMonth } : undefined;

/** How many of a charge its amount counts: a month's where it stands in every month, else all. */
export const countOf = ({ per, quantity, months }: Charge): number =>
  per === 'month' ? quantity : jobsWithin(per, quantity, months);

/** The amount of a charge: a month's where it stands in every month, else of all months; null where it has no price. */
export const chargeCents = (charge: Charge): Cents | null =>
  charge.unitPrice === null ? null : timesCents(charge.unitPrice, countOf(charge));

/** A charge as it stands in one month. */
export interface MonthCharge {
  readonly charge: Charge;
  /** How many of it, 1 or more. */
  readonly quantity: number;
}

/** How many of a charge stand in one month. */
const quantityIn = ({ per, quantity, inMonth = 0 }: Charge, month: number): number =>
  per === 'once' ? (month === inMonth ? quantity : 0) : jobsInMonth(per, quantity, month);

/** What stands in one month of a bill, from 0. */
export const chargesIn = (charges: readonly Charge[], month: number): MonthCharge[] =>
  charges.flatMap((charge) => {
    const quantity = month < charge.months ? quantityIn(charge, month) : 0;
    return quantity > 0 ? [{ charge, quantity }] : [];
  });

/** What the first months of a bill come to, priced part. */
export const totalWithin = (bill: readonly Charge[], first: number): Cents =>
  cents(
    bill.reduce((sum, { unitPrice, per, quantity, months, inMonth = 0 }) => {
      const count = inMonth < first ? jobsWithin(per, quantity, Math.min(first, months)) : 0;
      return sum + timesCents(unitPrice ?? cents(0), count);
    }, 0),
  );
