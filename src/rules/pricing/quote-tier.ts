import type { Cents } from '../../schema/units.ts';
import type { Amount } from '../explain/explanation.ts';
import { sumCents, timesCents } from '../money/cents.ts';
import { addVat } from './add-vat.ts';
import type { BillContext } from './bill-context.ts';
import { chargesOf } from './bill-months.ts';
import { chargeCents } from './charge.ts';
import { type ChargeSum, chargeSums } from './charge-sum.ts';
import { untilTermEnds } from './concepts/term.ts';
import type { TierAmounts } from './quote-result.ts';

const amountOf = (amount: Cents | null): Amount | null => (amount === null ? null : { cents: amount });

const added = (sums: readonly ChargeSum<Amount>[]): Cents => sumCents(sums.map(({ amount }) => amount.cents));

/** Adds up the bill of a request under one tier. */
export const quoteTier = (context: BillContext): TierAmounts => {
  const { request, priceList, tier } = context;
  const bill = chargesOf(context);
  const charges = chargeSums(bill);
  const perMonth = added(charges.filter(({ per }) => per === 'month'));
  const total = sumCents([
    timesCents(perMonth, request.months),
    ...(untilTermEnds(charges, request.months) ?? []).map(({ sum, months }) => timesCents(sum.amount.cents, months)),
    added(charges.filter(({ per }) => per !== 'month')),
  ]);
  return {
    tierId: tier.id,
    lines: bill
      .filter(({ what }) => what === 'labour')
      .map((charge) => ({ perJob: amountOf(charge.unitPrice), amount: amountOf(chargeCents(charge)) })),
    charges,
    perMonth: { cents: perMonth },
    total: { cents: total },
    withVat: addVat(total, request.vat, priceList),
    openItems: bill.flatMap(({ openItems }) => openItems),
  };
};
