import { published } from '../explain/nodes.ts';
import type { BillContext } from './bill-context.ts';
import type { Charge } from './charge.ts';
import { termMonths } from './concepts/term.ts';

/** What a tier costs each month whatever is done. */
export const feeCharges = ({ request, tier }: BillContext): Charge[] => {
  const { monthlyFee } = tier;
  if (monthlyFee === undefined) return [];
  const subject = { of: 'monthlyFee', tierId: tier.id } as const;
  return [
    {
      what: 'fee',
      subject,
      per: 'month',
      quantity: 1,
      months: termMonths(request, tier) ?? request.months,
      unitPrice: monthlyFee,
      why: () => published(subject, { unit: 'cents', amount: monthlyFee }, 'monthlyFee'),
      openItems: [],
    },
  ];
};
