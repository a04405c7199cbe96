import type { ContractTier } from '../../schema/contract-tier.ts';
import { published } from '../explain/nodes.ts';
import type { BillContext } from './bill-context.ts';
import type { Charge } from './charge.ts';
import type { QuoteRequest } from './request.ts';

/** The months that fees count: those that were asked, or the term of the contract where that is longer. */
export const feeMonths = ({ months, term }: QuoteRequest, { terms }: ContractTier): number =>
  Math.max(months, (terms?.find((one) => one.months === term) ?? terms?.[0])?.months ?? 0);

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
      months: feeMonths(request, tier),
      unitPrice: monthlyFee,
      why: () => published(subject, { unit: 'cents', amount: monthlyFee }, 'monthlyFee'),
      openItems: [],
    },
  ];
};
