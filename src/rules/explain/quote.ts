import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Percent } from '../../schema/units.ts';
import type { RuleError } from '../errors.ts';
import { timesCents } from '../money/cents.ts';
import { vatRateFor } from '../pricing/add-vat.ts';
import type { BillContext } from '../pricing/bill-context.ts';
import type { Charge } from '../pricing/charge.ts';
import { type ChargeSum, chargeSums } from '../pricing/charge-sum.ts';
import { chargesOf } from '../pricing/charges-of.ts';
import { conceptVat } from '../pricing/concepts/apply.ts';
import { explainAverage } from '../pricing/concepts/shared-month.ts';
import { untilTermEnds } from '../pricing/concepts/term.ts';
import { monthsOfYear } from '../pricing/frequency.ts';
import { quoteBy } from '../pricing/quote-amounts.ts';
import type { Quote, QuoteAmounts, TierAmounts, TierQuote, VatAmounts } from '../pricing/quote-result.ts';
import { quoteTier } from '../pricing/quote-tier.ts';
import type { QuoteRequest, VatChoice } from '../pricing/request.ts';
import { productAmount, sumAmount } from './amount-nodes.ts';
import { type ExplainedCharge, explainCharge, explainWithin } from './explain-charge.ts';
import type { Amount, ExplainedAmount, Subject } from './explanation.ts';
import { given, published } from './nodes.ts';

const sumSubject = ({ what, per, id }: ChargeSum<Amount>): Subject =>
  id === 'labourPerMonth' || id === 'labourOnce' || id === 'travelPerMonth' || id === 'travelOnce'
    ? { of: id }
    : { of: 'charges', what, per };

/** Where a charge has no amount, what is open is shown in its place and adds nothing. */
const explainSum = (sum: ChargeSum<Amount>, bill: readonly ExplainedCharge[]): ChargeSum => {
  const charges = bill.filter(({ charge }) => charge.what === sum.what && charge.per === sum.per);
  const [first, second] = charges;
  const only = sum.what === 'fee' && second === undefined ? first?.amount : null;
  const amounts = charges.flatMap(({ amount }) => amount ?? []);
  const open = charges.flatMap(({ charge, amount }) =>
    amount === null ? charge.openItems.map(({ explanation }) => explanation) : [],
  );
  return { ...sum, amount: only ?? sumAmount(sumSubject(sum), amounts, open) };
};

const overMonths = (of: 'allMonths' | 'beyondMonths', perMonth: ExplainedAmount, months: number): ExplainedAmount =>
  productAmount({ of }, timesCents(perMonth.cents, months), [
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

const explainVat = (
  { vat }: VatAmounts<Amount>,
  total: ExplainedAmount,
  choice: VatChoice,
  priceList: PriceList,
): VatAmounts => {
  const told = conceptVat(total, choice, priceList);
  if (told) return told;
  const rate = vatRateFor(choice, priceList) ?? { country: choice.country, percent: 0 as Percent };
  const value = { unit: 'percent', amount: rate.percent } as const;
  const subject = { of: 'vatRate', country: rate.country } as const;
  const rateNode = choice.reverseCharge ? given(subject, value) : published(subject, value, 'vat');
  const amount = productAmount({ of: 'vat' }, vat.cents, [total.explanation, rateNode]);
  return { vat: amount, totalWithVat: sumAmount({ of: 'totalWithVat' }, [total, amount]) };
};

/** A bill with its sums. */
interface ExplainedBill {
  readonly charges: readonly ChargeSum[];
  readonly perMonth: ExplainedAmount;
  /** What does not stand in every month. */
  readonly others: readonly ExplainedAmount[];
}

/** @param isAverage whether a month of the tier is the average of all, beside which this one is but a part */
const explainBill = (bill: readonly ExplainedCharge[], isAverage: boolean | undefined): ExplainedBill => {
  const charges = chargeSums(bill.map(({ charge }) => charge)).map((sum) => explainSum(sum, bill));
  const perMonth = sumAmount({ of: isAverage ? 'everyMonth' : 'perMonth' }, amountsOf(charges, true));
  return { charges, perMonth, others: amountsOf(charges, false) };
};

/** What the first months of a bill come to. */
const explainFirst = (
  of: 'firstYear' | 'askedMonths',
  months: number,
  bill: readonly ExplainedCharge[],
  isAverage: boolean | undefined,
  context: BillContext,
): ExplainedAmount => {
  const within = bill
    .filter(({ charge: { inMonth = 0 } }) => inMonth < months)
    .map((charge) => explainWithin(charge, months, context));
  const { perMonth, others } = explainBill(within, isAverage);
  return sumAmount({ of }, [overMonths('allMonths', perMonth, months), ...others]);
};

const explainAmounts = (amounts: TierAmounts, charged: readonly Charge[], context: BillContext): TierQuote => {
  const { request, priceList } = context;
  const bill = charged.map((charge) => explainCharge(charge, context));
  const { charges, perMonth, others } = explainBill(bill, amounts.isAverage);
  const beyond = untilTermEnds(charges, request.months) ?? [];
  const isLonger = charged.some(({ months }) => months > request.months);
  const total = sumAmount({ of: 'total' }, [
    overMonths('allMonths', perMonth, request.months),
    ...beyond.map(({ sum, months }) => overMonths('beyondMonths', sum.amount, months)),
    ...others,
  ]);
  return {
    ...amounts,
    lines: bill.flatMap(({ charge, unit, amount }) => (charge.what === 'labour' ? [{ perJob: unit, amount }] : [])),
    charges,
    perMonth,
    total,
    firstYear: amounts.firstYear && explainFirst('firstYear', monthsOfYear, bill, amounts.isAverage, context),
    withVat: amounts.withVat && request.vat ? explainVat(amounts.withVat, total, request.vat, priceList) : null,
    ...explainAverage(
      amounts,
      () => (isLonger ? explainFirst('askedMonths', request.months, bill, true, context) : total),
      request.months,
    ),
  };
};

/**
 * How the amounts of one tier of a quote came about.
 *
 * @returns the amounts with their explanations; undefined for a tier that the list does not have
 * Source: the price list, by the clauses that the explanations name.
 * @example explainTier(quoteAmounts(request, priceList), tierId('standard'), request, priceList).total.explanation
 */
export const explainTier = (
  { tiers, lines }: QuoteAmounts,
  tierId: TierId,
  request: QuoteRequest,
  priceList: PriceList,
): TierQuote | undefined => {
  const amounts = tiers.find((one) => one.tierId === tierId);
  const tier = priceList.tiers.find(({ id }) => id === tierId);
  if (amounts === undefined || tier === undefined) return undefined;
  const context = { request, priceList, tier, lines: amounts.billed ?? lines };
  return explainAmounts(amounts, chargesOf(context), context);
};

/**
 * Prices a request under every tier of a price list.
 *
 * Each job is billed on its own: rounded up to the billing step, at least the minimum; its amount in each rate band is
 * rounded half up to the cent; everything after that is integer multiplication and addition. Included minutes are a credit
 * of each month, bundles and rates with steps price the work of their months together. VAT is computed once per
 * total, half up. What has no published price is an open item: listed, never counted as 0.
 *
 * A job with a start has its billed minutes laid on the clock, in real time, and each takes the rate of the band that it
 * falls in. Outside every band it is open, or takes the rate of the first band times the agreed factor. Without a start
 * the first band holds. Holidays change nothing.
 *
 * @returns amounts in whole cents with their explanations, or the first error in the request
 * Source: the price list, by the clauses that the explanations name.
 * @example
 * const estimate = quote({ months: 12, lines: [{ roleId, place: 'remote', minutes: 40, times: 6, per: 'month' }] }, list);
 * if (!isRuleError(estimate)) estimate.tiers[0].perMonth.cents; // of 6 jobs a month, 45 minutes billed each
 */
export const quote = (request: QuoteRequest, priceList: PriceList): Quote | RuleError =>
  quoteBy(request, priceList, (context) => {
    const bill = chargesOf(context);
    return explainAmounts(quoteTier(context, bill), bill, context);
  });
