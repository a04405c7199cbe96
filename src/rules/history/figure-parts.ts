import { type ExplainedCharge, explainCharge } from '../explain/explain-charge.ts';
import { sumCents, timesCents } from '../money/cents.ts';
import type { BillContext } from '../pricing/bill-context.ts';
import { type Charge, chargesIn } from '../pricing/charge.ts';
import { type CountedJobs, type TierBill, tierBill } from './tier-bill.ts';
import { type FigureParts, historyLimits, type WorkBehind } from './types.ts';

/** A charge and how often it stands in the months that are asked. */
interface Counted {
  readonly charge: Charge;
  readonly quantity: number;
}

/** Jobs of one group are one part in all of their months; what no job causes is a part by itself, as each has its own reasons. */
const keyOf = ({ charge }: Counted, groupOf: (line: number) => number): string | Charge => {
  const { what, line, subject, unitPrice } = charge;
  if (line === undefined) return charge;
  return [what, groupOf(line), unitPrice, 'surchargeId' in subject ? subject.surchargeId : ''].join(' ');
};

const joined = (counted: readonly Counted[], groupOf: (line: number) => number): Counted[] => {
  const all = new Map<string | Charge, Counted>();
  for (const one of counted) {
    const key = keyOf(one, groupOf);
    const known = all.get(key);
    all.set(key, known ? { charge: known.charge, quantity: known.quantity + one.quantity } : one);
  }
  return [...all.values()];
};

const centsOf = ({ charge, quantity }: Counted) =>
  charge.unitPrice === null ? null : timesCents(charge.unitPrice, quantity);

const workBehind = (counted: Counted, context: BillContext): WorkBehind => {
  const { charge, quantity } = counted;
  const { unit }: ExplainedCharge = explainCharge(charge, context);
  const line = charge.line === undefined ? undefined : context.request.lines[charge.line];
  return {
    what: charge.what,
    line: line ? { ...line, times: 1 } : null,
    billedMinutes: (charge.line === undefined ? undefined : context.lines[charge.line]?.billed) ?? null,
    times: quantity,
    each: charge.unitPrice,
    cents: centsOf(counted),
    explanation: unit?.explanation ?? null,
  };
};

const countedIn = ({ charges }: TierBill, months: number, month: number | undefined): Counted[] => {
  const asked = month === undefined ? Array.from({ length: months }, (_, index) => index) : [month];
  return asked.flatMap((one) => chargesIn(charges, one));
};

const bySize = (one: Counted, other: Counted): number => Math.abs(centsOf(other) ?? 0) - Math.abs(centsOf(one) ?? 0);

/**
 * What a tier's month, or all of its months, are made of, without what is due beyond the last month of the file.
 *
 * @param tier its place in the list
 * @param month from 0; absent: all of them
 */
export const figureParts = (jobs: CountedJobs, tier: number, month?: number): FigureParts | undefined => {
  const bill = tierBill(jobs, tier);
  if (bill === undefined) return undefined;
  const groupOf = (line: number) => jobs.counted[line]?.group.index ?? -1;
  const counted = joined(countedIn(bill, jobs.months, month), groupOf).toSorted(bySize);
  const [shown, rest] = [counted.slice(0, historyLimits.parts), counted.slice(historyLimits.parts)];
  return {
    parts: shown.map((one) => workBehind(one, bill.context)),
    more: rest.length,
    moreCents: sumCents(rest.flatMap((one) => centsOf(one) ?? [])),
  };
};
