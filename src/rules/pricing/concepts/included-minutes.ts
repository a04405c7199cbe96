import type { Cents, Minutes } from '../../../schema/units.ts';
import { sumNode } from '../../explain/amount-nodes.ts';
import type { Allowance, Explanation, TakenMinutes } from '../../explain/explanation.ts';
import { published } from '../../explain/nodes.ts';
import { cents, sumCents } from '../../money/cents.ts';
import { divideHalfUp } from '../../money/divide-half-up.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge, MonthCharge } from '../charge.ts';
import type { Concept } from './concept.ts';
import { holds } from './conditions.ts';
import { amountOf, monthlyWork, monthsWithOtherWork, type RatedWork, workAtRates } from './rated-work.ts';

/** Minutes at a rate that are included in the month. */
interface Covered {
  readonly work: RatedWork;
  readonly minutes: number;
}

/** Which minutes of a month are included, the lowest rate first. */
const coveredOf = (month: readonly MonthCharge[], context: BillContext): Covered[] => {
  const { included } = context.tier;
  let left: number = included?.minutes ?? 0;
  return workAtRates(month, (line) => holds(included?.when, context, line)).flatMap((work) => {
    const minutes = Math.min(left, work.minutes);
    left -= minutes;
    return minutes > 0 ? [{ work, minutes }] : [];
  });
};

const creditOf = (covered: readonly Covered[], context: BillContext): Cents =>
  cents(0 - sumCents(covered.map(({ work, minutes }) => amountOf(work, minutes, context))));

const takenOf = ({ work, minutes }: Covered, context: BillContext): TakenMinutes => ({
  lines: work.lines,
  rate: {
    unit: context.priceList.rateUnit ? 'centsPerRateUnit' : 'centsPerHour',
    amount: cents(divideHalfUp(work.rate, 100)),
  },
  minutes: minutes as Minutes,
  of: work.minutes as Minutes,
  cents: cents(0 - amountOf(work, minutes, context)),
});

const allowanceNode = (covered: readonly Covered[], context: BillContext): Allowance => {
  const subject = { of: 'includedMinutes', tierId: context.tier.id } as const;
  const amount = context.tier.included?.minutes ?? (0 as Minutes);
  const taken = covered.map((one) => takenOf(one, context));
  return {
    kind: 'allowance',
    subject,
    value: { unit: 'cents', amount: creditOf(covered, context) },
    included: published(subject, { unit: 'minutes', amount }, 'monthlyFee'),
    taken,
    left: (amount - taken.reduce((sum, { minutes }) => sum + minutes, 0)) as Minutes,
  };
};

/** The credit of a month of monthly work alone. */
const monthlyCredit = (bill: readonly Charge[], context: BillContext): Charge => {
  const covered = coveredOf(monthlyWork(bill), context);
  return {
    what: 'credit',
    subject: { of: 'includedMinutes', tierId: context.tier.id },
    per: 'month',
    quantity: 1,
    months: context.request.months,
    unitPrice: creditOf(covered, context),
    why: () => allowanceNode(covered, context),
    openItems: [],
  };
};

const besideNode = (covered: readonly Covered[], usual: Cents, context: BillContext): Explanation => {
  const own = allowanceNode(covered, context);
  if (usual === 0) return own;
  return sumNode({ of: 'creditBeside' }, cents(own.value.amount - usual), [
    own,
    published(own.subject, { unit: 'cents', amount: cents(-usual) }, 'monthlyFee'),
  ]);
};

/** In a month with other work too, what the credit is more than in any other. */
const otherCredits = (monthly: Charge, bill: readonly Charge[], context: BillContext): Charge[] => {
  const usual = monthly.unitPrice ?? cents(0);
  return monthsWithOtherWork(bill, monthly.months).flatMap(({ month, work }) => {
    const covered = coveredOf(work, context);
    const unitPrice = cents(creditOf(covered, context) - usual);
    if (unitPrice === 0) return [];
    const why = () => besideNode(covered, usual, context);
    return [{ ...monthly, per: 'once', inMonth: month, months: month + 1, unitPrice, why }];
  });
};

/** Minutes of each month that a tier includes: work that costs nothing more, the lowest rate first. */
export const includedMinutes: Concept = {
  isUsed: ({ tiers }) => tiers.some(({ included }) => included !== undefined),
  bendsCosts: ({ tiers }) => tiers.some(({ included }) => included !== undefined),
  charges: (context, bill) => {
    if (context.tier.included === undefined) return [];
    const monthly = monthlyCredit(bill, context);
    return [...(monthly.unitPrice === 0 ? [] : [monthly]), ...otherCredits(monthly, bill, context)];
  },
};
