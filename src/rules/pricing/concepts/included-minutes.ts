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
import {
  added,
  amountOf,
  joined,
  type MonthOfWork,
  monthlyWork,
  monthsWithOtherWork,
  type RatedWork,
  workAtRates,
} from './rated-work.ts';

/** Minutes at a rate that are included in the month. */
interface Covered {
  readonly work: RatedWork;
  readonly minutes: number;
}

/** Which minutes of some work are included, the lowest rate first. */
const takeFrom = (work: readonly RatedWork[], included: number): Covered[] => {
  let left = included;
  return work.map((one) => {
    const minutes = Math.min(left, one.minutes);
    left -= minutes;
    return { work: one, minutes };
  });
};

const takers = new WeakMap<BillContext, Map<Charge, boolean>>();

/** Whether a job can take included minutes, found once for each line. */
const canTake = (charge: Charge, context: BillContext): boolean => {
  const known = takers.get(context) ?? new Map<Charge, boolean>();
  const can = known.get(charge) ?? holds(context.tier.included?.when, context, charge.line);
  takers.set(context, known.set(charge, can));
  return can;
};

/** The work of a month that can take included minutes, with those that it takes, and the work that cannot. */
const shared = (month: readonly MonthCharge[], context: BillContext) => {
  const taking = month.filter(({ charge }) => canTake(charge, context));
  const others = month.filter(({ charge }) => !canTake(charge, context));
  return {
    taken: takeFrom(workAtRates(taking, context), context.tier.included?.minutes ?? 0),
    others: workAtRates(others, context),
  };
};

/** Which minutes of a month are included; those at one rate are rounded together, whatever its factor. */
const coveredOf = (month: readonly MonthCharge[], context: BillContext): Covered[] => {
  const all: Covered[] = [];
  for (const { work, minutes } of shared(month, context).taken) {
    const last = all.at(-1);
    if (last && last.work.rate === work.rate && !last.work.pool && !work.pool) {
      all[all.length - 1] = { work: added(last.work, work), minutes: last.minutes + minutes };
    } else all.push({ work, minutes });
  }
  return all.filter(({ minutes }) => minutes > 0);
};

/** The work of a month without its included minutes, which they leave before bundles and steps count it. */
const withoutIncluded = (month: readonly MonthCharge[], context: BillContext): RatedWork[] => {
  if (context.tier.included === undefined) return workAtRates(month, context);
  const { taken, others } = shared(month, context);
  const left = taken.map(({ work, minutes }) => ({
    ...work,
    minutes: work.minutes - minutes,
    cents: work.cents - amountOf(work, minutes, context),
    whole: work,
  }));
  return joined([...left, ...others], context).filter(({ minutes }) => minutes > 0);
};

/** The same for several months. */
export const eachWithoutIncluded = (months: readonly MonthOfWork[], context: BillContext): RatedWork[][] => {
  const known = new Map<MonthOfWork['work'], RatedWork[]>();
  return months.map(({ work }) => {
    const left = known.get(work) ?? withoutIncluded(work, context);
    known.set(work, left);
    return left;
  });
};

const creditOf = (covered: readonly Covered[], context: BillContext): Cents =>
  cents(0 - sumCents(covered.map(({ work, minutes }) => amountOf(work, minutes, context))));

const takenOf = ({ work, minutes }: Covered, context: BillContext): TakenMinutes => {
  const unit = context.priceList.rateUnit ? 'centsPerRateUnit' : 'centsPerHour';
  return {
    lines: work.lines(),
    ...(work.pool ? {} : { rate: { unit, amount: cents(divideHalfUp(work.rate, 100)) } }),
    minutes: minutes as Minutes,
    of: work.minutes as Minutes,
    cents: cents(0 - amountOf(work, minutes, context)),
  };
};

const leftOf = (covered: readonly Covered[], { tier }: BillContext): Minutes =>
  covered.reduce((left, { minutes }) => left - minutes, Number(tier.included?.minutes ?? 0)) as Minutes;

/** @param told those that are told of */
const allowanceNode = (covered: readonly Covered[], context: BillContext, told = covered): Allowance => {
  const subject = { of: 'includedMinutes', tierId: context.tier.id } as const;
  const amount = context.tier.included?.minutes ?? (0 as Minutes);
  return {
    kind: 'allowance',
    subject,
    value: { unit: 'cents', amount: creditOf(told, context) },
    included: published(subject, { unit: 'minutes', amount }, 'monthlyFee'),
    taken: told.map((one) => takenOf(one, context)),
    left: leftOf(covered, context),
  };
};

/**
 * What is included of the work of a month that bundles or steps price, which costs nothing less for it by itself.
 *
 * @param isAll whether they price all of it
 */
export const includedNode = (month: readonly MonthCharge[], context: BillContext, isAll = false): Allowance[] => {
  if (context.tier.included === undefined) return [];
  const covered = coveredOf(month, context);
  const pooled = covered
    .filter(({ work }) => isAll || work.pool)
    .map(({ work, minutes }): Covered => ({ work: { ...work, pool: work.pool ?? 'bundles', cents: 0 }, minutes }));
  return pooled.length === 0 ? [] : [allowanceNode(covered, context, pooled)];
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
