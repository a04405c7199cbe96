import type { BillContext } from './bill-context.ts';
import type { Charge } from './charge.ts';
import { termMonths } from './concepts/term.ts';

/** What a tier costs each month whatever is done. */
export const feeCharges = ({ request, tier }: BillContext): Charge[] => {
  const { monthlyFee } = tier;
  if (monthlyFee === undefined) return [];
  return [
    {
      what: 'fee',
      subject: { of: 'monthlyFee', tierId: tier.id },
      per: 'month',
      quantity: 1,
      months: termMonths(request, tier) ?? request.months,
      unitPrice: monthlyFee,
      openItems: [],
    },
  ];
};
