import type { Cents } from '../../../schema/units.ts';
import type { ChargeKind } from '../../explain/explanation.ts';
import { cents, sumCents, timesCents } from '../../money/cents.ts';
import { type Charge, chargesIn } from '../charge.ts';

/** What charges of some kinds come to in one month, from 0. */
export const monthAmount = (bill: readonly Charge[], month: number, kinds: readonly ChargeKind[] | null): Cents =>
  sumCents(
    chargesIn(bill, month)
      .filter(({ charge }) => kinds === null || kinds.includes(charge.what))
      .map(({ charge, quantity }) => timesCents(charge.unitPrice ?? cents(0), quantity)),
  );

/** The charges that stand in every month. */
export const everyMonth = (bill: readonly Charge[]): Charge[] => bill.filter(({ per }) => per === 'month');
