import type { ExplainedAmount } from '../explain/explanation.ts';
import { given, productAmount, sumAmount } from '../explain/nodes.ts';
import { timesCents } from '../money/cents.ts';
import { addVat } from './add-vat.ts';
import type { BillContext } from './bill-context.ts';
import { chargesOf } from './bill-months.ts';
import { explainCharge } from './charge.ts';
import { type ChargeSum, chargeSums } from './charge-sum.ts';
import { untilTermEnds } from './concepts/term.ts';
import type { TierQuote } from './quote-result.ts';

const overMonths = (perMonth: ExplainedAmount, months: number): ExplainedAmount =>
  productAmount({ of: 'allMonths' }, timesCents(perMonth.cents, months), [
    given({ of: 'months' }, { unit: 'months', amount: months }),
    perMonth.explanation,
  ]);

/** Leaves a sum out when nothing in the request asks for it. */
const isAsked = ({ explanation }: ExplainedAmount): boolean =>
  explanation.kind !== 'sum' || explanation.parts.length > 0;

const amountsOf = (sums: readonly ChargeSum[], isMonthly: boolean): ExplainedAmount[] =>
  sums
    .filter(({ per }) => (per === 'month') === isMonthly)
    .map(({ amount }) => amount)
    .filter(isAsked);

/** Adds up the bill of a request under one tier. */
export const quoteTier = (context: BillContext): TierQuote => {
  const { request, priceList, tier } = context;
  const bill = chargesOf(context).map(explainCharge);
  const charges = chargeSums(bill);
  const perMonth = sumAmount({ of: 'perMonth' }, amountsOf(charges, true));
  const total = sumAmount({ of: 'total' }, [
    overMonths(perMonth, request.months),
    ...(untilTermEnds(charges, request.months) ?? []),
    ...amountsOf(charges, false),
  ]);
  return {
    tierId: tier.id,
    lines: bill.flatMap(({ charge, unit, amount }) => (charge.what === 'labour' ? [{ perJob: unit, amount }] : [])),
    charges,
    perMonth,
    total,
    withVat: addVat(total, request.vat, priceList),
    openItems: bill.flatMap(({ charge }) => charge.openItems),
  };
};
