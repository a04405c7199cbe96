import { published } from '../explain/nodes.ts';
import type { BillContext } from './bill-months.ts';
import type { Charge } from './charge.ts';

/** What a tier costs whatever is done. */
export const feeCharges = ({ request, tier }: BillContext): Charge[] => {
  const subject = { of: 'monthlyFee', tierId: tier.id } as const;
  const { monthlyFee } = tier;
  return [
    {
      what: 'fee',
      subject,
      per: 'month',
      quantity: 1,
      months: request.months,
      unitPrice: monthlyFee,
      why: () => published(subject, { unit: 'cents', amount: monthlyFee }, 'monthlyFee'),
      openItems: [],
    },
  ];
};
