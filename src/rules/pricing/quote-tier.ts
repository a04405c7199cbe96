import type { Cents } from '../../schema/units.ts';
import type { Amount } from '../explain/explanation.ts';
import { sumCents, timesCents } from '../money/cents.ts';
import { addVat } from './add-vat.ts';
import type { BillContext } from './bill-context.ts';
import { type Charge, chargeCents, totalWithin } from './charge.ts';
import { chargeSums } from './charge-sum.ts';
import { averageOnly } from './concepts/shared-month.ts';
import { untilTermEnds, withinAsked } from './concepts/term.ts';
import { monthsOfYear } from './frequency.ts';
import { besideMonths } from './period-amounts.ts';
import type { TierAmounts } from './quote-result.ts';

const amountOf = (amount: Cents | null): Amount | null => (amount === null ? null : { cents: amount });

/** Adds up the bill of a request under one tier. */
export const quoteTier = ({ request, priceList, tier }: BillContext, bill: readonly Charge[]): TierAmounts => {
  const charges = chargeSums(bill);
  const perMonth = sumCents(charges.filter(({ per }) => per === 'month').map(({ amount }) => amount.cents));
  const total = sumCents([
    timesCents(perMonth, request.months),
    ...(untilTermEnds(charges, request.months) ?? []).map(({ sum, months }) => timesCents(sum.amount.cents, months)),
    besideMonths({ charges }),
  ]);
  return {
    tierId: tier.id,
    lines: bill
      .filter(({ what }) => what === 'labour')
      .map((charge) => ({ perJob: amountOf(charge.unitPrice), amount: amountOf(chargeCents(charge)) })),
    charges,
    perMonth: { cents: perMonth },
    total: { cents: total },
    firstYear: request.months < monthsOfYear ? null : { cents: totalWithin(bill, monthsOfYear) },
    withVat: addVat(total, request.vat, priceList),
    openItems: bill.flatMap(({ openItems }) => openItems),
    ...withinAsked(bill, request.months),
    ...averageOnly(charges, bill, request.months),
  };
};
