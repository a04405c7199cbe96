import type { Cents, Percent } from '../../../schema/units.ts';
import { type RuleError, ruleError } from '../../errors.ts';
import { productNode, sumNode } from '../../explain/amount-nodes.ts';
import { explainUnit } from '../../explain/explain-charge.ts';
import type { Explanation, Subject } from '../../explain/explanation.ts';
import { given, published } from '../../explain/nodes.ts';
import { cents } from '../../money/cents.ts';
import { vatAmount } from '../../money/vat-amount.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge } from '../charge.ts';
import type { QuoteRequest } from '../request.ts';
import type { Concept } from './concept.ts';
import { everyMonth, monthAmount } from './month-amounts.ts';
import { termMonths } from './term.ts';

/** A percentage off the fees of a month. */
interface Discount {
  readonly percent: Percent;
  readonly isAgreed: boolean;
}

/** Those of the term come first; what was agreed is taken of what they leave. */
const discountsOf = ({ request, tier }: BillContext): Discount[] => {
  const term = tier.terms?.find(({ months }) => months === request.term) ?? tier.terms?.[0];
  const agreed = request.agreedDiscounts?.filter(({ tierId }) => tierId === tier.id) ?? [];
  return [
    ...(term?.discount ? [{ percent: term.discount, isAgreed: false }] : []),
    ...agreed.map(({ percent }) => ({ percent, isAgreed: true })),
  ];
};

/** Each discount is taken half up of what the ones before it leave of a month's fees. */
const taken = (fees: Cents, discounts: readonly Discount[]): Cents =>
  cents(discounts.reduce((left, { percent }) => left - vatAmount(cents(left), percent), fees as number) - fees);

const percentNode = ({ percent, isAgreed }: Discount, subject: Subject): Explanation => {
  const value = { unit: 'percent', amount: -percent as Percent } as const;
  return isAgreed ? given(subject, value) : published(subject, value, 'monthlyFee');
};

const discountNode = (
  fees: Explanation,
  amount: Cents,
  discounts: readonly Discount[],
  subject: Subject,
): Explanation => {
  let left: Explanation = fees;
  let leftCents = amount;
  const parts = discounts.map((discount) => {
    const off = cents(-vatAmount(leftCents, discount.percent));
    const node = productNode(subject, off, [percentNode(discount, subject), left]);
    leftCents = cents(leftCents + off);
    left = sumNode({ of: 'perMonth' }, leftCents, [left, node]);
    return node;
  });
  const [first, second] = parts;
  return first && second === undefined ? first : sumNode(subject, cents(leftCents - amount), parts);
};

const monthNode = (charges: readonly Charge[], amount: Cents, context: BillContext): Explanation =>
  sumNode(
    { of: 'perMonth' },
    amount,
    charges.flatMap((charge) => explainUnit(charge, context) ?? []),
  );

const monthlyDiscount = (fees: readonly Charge[], discounts: readonly Discount[], context: BillContext): Charge => {
  const { request, tier } = context;
  const subject = { of: 'discount', tierId: tier.id } as const;
  const amount = monthAmount(fees, 0, null);
  return {
    what: 'discount',
    subject,
    per: 'month',
    quantity: 1,
    months: termMonths(request, tier) ?? request.months,
    unitPrice: taken(amount, discounts),
    why: () => discountNode(monthNode(fees, amount, context), amount, discounts, subject),
    openItems: [],
  };
};

/** In a month with other fees too, what is taken off more than in any other. */
const otherDiscounts = (monthly: Charge, bill: readonly Charge[], discounts: readonly Discount[]): Charge[] =>
  Array.from({ length: monthly.months }, (_, month) => month).flatMap((month) => {
    const amount = monthAmount(bill, month, ['fee']);
    const own = taken(amount, discounts);
    const usual = monthly.unitPrice ?? cents(0);
    const unitPrice = cents(own - usual);
    if (unitPrice === 0) return [];
    const why = (): Explanation =>
      sumNode({ of: 'discountBeside' }, unitPrice, [
        discountNode(sumNode({ of: 'perMonth' }, amount, []), amount, discounts, monthly.subject),
        published(monthly.subject, { unit: 'cents', amount: cents(-usual) }, 'monthlyFee'),
      ]);
    return [{ ...monthly, per: 'once', inMonth: month, months: month + 1, unitPrice, why }];
  });

const discountError = (
  { term, agreedDiscounts = [], agreedRateDiscounts = [] }: QuoteRequest,
  terms: readonly number[],
): RuleError | undefined => {
  if (term !== undefined && !terms.includes(term)) return ruleError('unknownTerm', { months: term });
  const wrong = [...agreedDiscounts, ...agreedRateDiscounts].find(({ percent }) => !(percent >= 0 && percent <= 100));
  return wrong && ruleError('invalidDiscount', { percent: wrong.percent });
};

/** Percentages off a tier's fees, for its term or by agreement, and off its rates by agreement, which any list of this version can have. */
export const discounts: Concept = {
  isUsed: ({ schemaVersion, tiers }) => schemaVersion === 2 || tiers.some(({ terms }) => terms !== undefined),
  // A rate with a discount is no whole number of cents.
  bendsCosts: (_, { agreedRateDiscounts }) => agreedRateDiscounts !== undefined,
  requestError: (request, { tiers }) =>
    discountError(
      request,
      tiers.flatMap(({ terms = [] }) => terms.map(({ months }) => months)),
    ),
  charges: (context, bill) => {
    const off = discountsOf(context);
    if (off.length === 0) return [];
    const monthly = monthlyDiscount(
      everyMonth(bill).filter(({ what }) => what === 'fee'),
      off,
      context,
    );
    return [...(monthly.unitPrice === 0 ? [] : [monthly]), ...otherDiscounts(monthly, bill, off)];
  },
};
