import type { Cents } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import type { ChargeKind, ExplainedAmount, Explanation, Spread, Subject } from '../explain/explanation.ts';
import { given, productAmount } from '../explain/nodes.ts';
import { cents, timesCents } from '../money/cents.ts';
import { jobsInMonth, jobsWithin } from './frequency.ts';
import type { OpenItem } from './open-item.ts';

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
  /** How the price of one came about; null where there is none. */
  why(): Explanation | null;
  readonly openItems: readonly OpenItem[];
  /** The month in which it stands, from 0, where it stands once and not in the first. */
  readonly inMonth?: number;
}

/** Whether a charge is shown as a month's, or once: any other is shown over all of its months. */
const isPlain = ({ per }: Charge): boolean => per === 'month' || per === 'once';

/** How many of a charge its amount counts: a month's where it stands in every month, else all. */
const countOf = ({ per, quantity, months }: Charge): number =>
  per === 'month' ? quantity : jobsWithin(per, quantity, months);

/** The amount of a charge: a month's where it stands in every month, else of all months. Nothing for what has no price. */
const chargeCents = (charge: Charge): Cents => timesCents(charge.unitPrice ?? cents(0), countOf(charge));

const spreadOf = (charge: Charge): Spread => ({
  kind: 'spread',
  subject: { of: 'jobs', per: charge.per },
  value: { unit: 'times', amount: countOf(charge) },
  from: given({ of: 'times' }, { unit: 'times', amount: charge.quantity }),
  months: charge.months,
});

/** A charge with its amount, null where nothing of it has a price. */
export interface ExplainedCharge {
  readonly charge: Charge;
  /** Of one. */
  readonly unit: ExplainedAmount | null;
  /** A month's where it stands in every month, else of all months. */
  readonly amount: ExplainedAmount | null;
}

const countNode = (charge: Charge): Explanation =>
  isPlain(charge) ? given({ of: 'times' }, { unit: 'times', amount: charge.quantity }) : spreadOf(charge);

/** A charge, explained: what one costs times how many, or what one costs where it is paid once a time. */
export const explainCharge = (charge: Charge): ExplainedCharge => {
  const explanation = charge.why();
  if (explanation === null || charge.unitPrice === null) return { charge, unit: null, amount: null };
  const unit = { cents: charge.unitPrice, explanation };
  if (charge.line === undefined && isPlain(charge)) return { charge, unit, amount: unit };
  const amount = productAmount(charge.subject, chargeCents(charge), [countNode(charge), explanation]);
  return { charge, unit, amount };
};

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
