import type { Frequency } from '../../schema/worked-example.ts';
import type { ChargeKind, ExplainedAmount, Subject, SumId } from '../explain/explanation.ts';
import { sumAmount } from '../explain/nodes.ts';
import type { ExplainedCharge } from './charge.ts';

/** The charges of one kind that stand as often in a bill, added up. */
export interface ChargeSum {
  readonly id: SumId;
  readonly what: ChargeKind;
  readonly per: Frequency;
  /** A month's of what stands in every month; of anything else over all months. */
  readonly amount: ExplainedAmount;
  /** The months in which it can stand. */
  readonly months: number;
}

/** The order in which a bill is read. */
const readingOrder = ['month', 'week', 'quarter', 'year', 'once'] as const;
const kinds: readonly ChargeKind[] = ['fee', 'labour', 'travel', 'surcharge', 'floor', 'discount'];

const suffixes = { month: 'PerMonth', week: 'PerWeek', quarter: 'PerQuarter', year: 'PerYear', once: 'Once' } as const;

const idOf = (what: ChargeKind, per: Frequency): SumId =>
  what === 'fee' && per === 'month' ? 'monthlyFee' : `${what}${suffixes[per]}`;

const subjectOf = (what: ChargeKind, per: Frequency): Subject =>
  (what === 'labour' || what === 'travel') && (per === 'month' || per === 'once')
    ? { of: `${what}${suffixes[per]}` }
    : { of: 'charges', what, per };

/** Where a charge has no amount, what is open is shown in its place and adds nothing. */
const amountOf = (what: ChargeKind, per: Frequency, charges: readonly ExplainedCharge[]): ExplainedAmount =>
  sumAmount(
    subjectOf(what, per),
    charges.flatMap(({ amount }) => amount ?? []),
    charges.flatMap(({ charge, amount }) =>
      amount === null ? charge.openItems.map(({ explanation }) => explanation) : [],
    ),
  );

const sumOf = (what: ChargeKind, per: Frequency, charges: readonly ExplainedCharge[]): ChargeSum => {
  const [first, second] = charges;
  const only = what === 'fee' && second === undefined ? first?.amount : null;
  const months = Math.max(0, ...charges.map(({ charge }) => charge.months));
  return { id: idOf(what, per), what, per, amount: only ?? amountOf(what, per, charges), months };
};

const byKind = (charges: readonly ExplainedCharge[]): ReadonlyMap<SumId, ExplainedCharge[]> => {
  // Monthly work is shown where there is none too.
  const groups = new Map<SumId, ExplainedCharge[]>([['labourPerMonth', []]]);
  for (const explained of charges) {
    const id = idOf(explained.charge.what, explained.charge.per);
    const group = groups.get(id);
    if (group) group.push(explained);
    else groups.set(id, [explained]);
  }
  return groups;
};

/** Adds charges up by kind and frequency, in the order in which a bill is read. */
export const chargeSums = (charges: readonly ExplainedCharge[]): ChargeSum[] => {
  const groups = byKind(charges);
  return readingOrder.flatMap((per) =>
    kinds.flatMap((what) => {
      const group = groups.get(idOf(what, per));
      return group ? [sumOf(what, per, group)] : [];
    }),
  );
};
