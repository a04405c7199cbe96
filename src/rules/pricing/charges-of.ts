import type { BillContext } from './bill-context.ts';
import type { Charge } from './charge.ts';
import { withConcepts } from './concepts/apply.ts';
import { feeCharges } from './fee-charges.ts';
import { labourCharges } from './labour-charges.ts';
import { travelCharges } from './travel-charges.ts';

/** A request under one tier: every charge, with how often it stands in the table of months. */
export const chargesOf = (context: BillContext): Charge[] => {
  const bill = [...feeCharges(context), ...labourCharges(context), ...travelCharges(context)];
  return withConcepts(context, bill) ?? bill;
};
