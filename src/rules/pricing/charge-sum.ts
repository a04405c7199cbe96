import type { Frequency } from '../../schema/worked-example.ts';
import type { Amount, ChargeKind, ExplainedAmount, SumId } from '../explain/explanation.ts';
import { sumCents } from '../money/cents.ts';
import { type Charge, chargeCents } from './charge.ts';

/** The charges of one kind that stand as often in a bill, added up. */
export interface ChargeSum<Of extends Amount = ExplainedAmount> {
  readonly id: SumId;
  readonly what: ChargeKind;
  readonly per: Frequency;
  /** A month's of what stands in every month; of anything else over all months. */
  readonly amount: Of;
  /** The months in which it can stand. */
  readonly months: number;
}

/** The order in which a bill is read. */
const readingOrder = ['month', 'week', 'quarter', 'year', 'once'] as const;
const kinds: readonly ChargeKind[] = [
  'fee',
  'labour',
  'steps',
  'bundle',
  'over',
  'credit',
  'travel',
  'surcharge',
  'floor',
  'discount',
];

const suffixes = { month: 'PerMonth', week: 'PerWeek', quarter: 'PerQuarter', year: 'PerYear', once: 'Once' } as const;

const idOf = (what: ChargeKind, per: Frequency): SumId =>
  what === 'fee' && per === 'month' ? 'monthlyFee' : `${what}${suffixes[per]}`;

const sumOf = (what: ChargeKind, per: Frequency, charges: readonly Charge[]): ChargeSum<Amount> => ({
  id: idOf(what, per),
  what,
  per,
  amount: { cents: sumCents(charges.flatMap((charge) => chargeCents(charge) ?? [])) },
  months: Math.max(0, ...charges.map(({ months }) => months)),
});

/** Adds charges up by kind and frequency, in the order in which a bill is read; monthly work is shown where there is none too. */
export const chargeSums = (bill: readonly Charge[]): ChargeSum<Amount>[] =>
  readingOrder.flatMap((per) => {
    const ofPeriod = bill.filter((charge) => charge.per === per);
    return kinds.flatMap((what) => {
      const charges = ofPeriod.filter((charge) => charge.what === what);
      return charges.length > 0 || (what === 'labour' && per === 'month') ? [sumOf(what, per, charges)] : [];
    });
  });
