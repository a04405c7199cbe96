import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { Cents } from '../../../schema/units.ts';
import { sumNode } from '../../explain/amount-nodes.ts';
import { explainCharge } from '../../explain/explain-charge.ts';
import type { Explanation, Lift } from '../../explain/explanation.ts';
import { published } from '../../explain/nodes.ts';
import { cents } from '../../money/cents.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge } from '../charge.ts';
import type { Concept } from './concept.ts';
import { everyMonth, monthAmount } from './month-amounts.ts';
import { termMonths } from './term.ts';

interface Minimum {
  readonly amount: Cents;
  readonly of: 'fees' | 'bill';
}

/** The least that a month of a tier comes to; null where there is none. */
export const minimumOf = ({ minimumPerMonth }: ContractTier): Minimum | null => {
  if (minimumPerMonth === undefined) return null;
  return typeof minimumPerMonth === 'object' ? minimumPerMonth : { amount: minimumPerMonth, of: 'fees' };
};

const liftOf = (from: Cents, { amount }: Minimum): Cents => cents(Math.max(0, amount - from));

/** What stands in a month, as one figure. */
const monthNode = (charges: readonly Charge[], amount: Cents, context: BillContext): Explanation =>
  sumNode(
    { of: 'perMonth' },
    amount,
    charges.flatMap((charge) => explainCharge(charge, context).amount?.explanation ?? []),
  );

const liftNode = (from: Explanation, lift: Cents, { amount }: Minimum, tier: ContractTier): Lift => {
  const subject = { of: 'minimumPerMonth', tierId: tier.id } as const;
  const to = published(subject, { unit: 'cents', amount }, 'monthlyFee');
  return { kind: 'lift', subject, value: { unit: 'cents', amount: lift }, from, to };
};

/** The lift of a month of monthly charges alone. */
const monthlyLift = (
  what: 'fee' | 'floor',
  charges: readonly Charge[],
  minimum: Minimum,
  context: BillContext,
): Charge => {
  const { request, tier } = context;
  const from = monthAmount(charges, 0, null);
  const lift = liftOf(from, minimum);
  return {
    what,
    subject: { of: 'minimumPerMonth', tierId: tier.id },
    per: 'month',
    quantity: 1,
    months: termMonths(request, tier) ?? request.months,
    unitPrice: lift,
    why: () => liftNode(monthNode(charges, from, context), lift, minimum, tier),
    openItems: [],
  };
};

/** In a month with other charges too, what the lift is more or less than that. */
const otherLifts = (monthly: Charge, bill: readonly Charge[], minimum: Minimum, context: BillContext): Charge[] =>
  Array.from({ length: monthly.months }, (_, month) => month).flatMap((month) => {
    const from = monthAmount(bill, month, null);
    const own = liftOf(from, minimum);
    const unitPrice = cents(own - (monthly.unitPrice ?? 0));
    if (unitPrice === 0) return [];
    const why = (): Explanation =>
      sumNode({ of: 'minimumBeside' }, unitPrice, [
        liftNode(monthNode([], from, context), own, minimum, context.tier),
        published(monthly.subject, { unit: 'cents', amount: cents(unitPrice - own) }, 'monthlyFee'),
      ]);
    return [{ ...monthly, per: 'once', inMonth: month, months: month + 1, unitPrice, why }];
  });

/** The least that the fees of a month come to, or the whole of a month. */
export const minimums: Concept = {
  isUsed: ({ tiers }) => tiers.some(({ minimumPerMonth }) => minimumPerMonth !== undefined),
  bendsCosts: ({ tiers }) => tiers.some(({ minimumPerMonth }) => typeof minimumPerMonth === 'object'),
  charges: (context, bill) => {
    const minimum = minimumOf(context.tier);
    if (minimum === null) return [];
    const monthlyBill = everyMonth(bill);
    if (minimum.of === 'fees') {
      const lift = monthlyLift(
        'fee',
        monthlyBill.filter(({ what }) => what === 'fee'),
        minimum,
        context,
      );
      return lift.unitPrice === 0 ? [] : [lift];
    }
    const lift = monthlyLift('floor', monthlyBill, minimum, context);
    return [...(lift.unitPrice === 0 ? [] : [lift]), ...otherLifts(lift, bill, minimum, context)];
  },
};
