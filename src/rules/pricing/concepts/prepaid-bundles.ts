import type { Minutes } from '../../../schema/units.ts';
import { productNode, sumNode } from '../../explain/amount-nodes.ts';
import { factorNodes } from '../../explain/explain-charge.ts';
import type { Bundles, Explanation } from '../../explain/explanation.ts';
import { given } from '../../explain/nodes.ts';
import { cents, sumCents } from '../../money/cents.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge } from '../charge.ts';
import type { OpenItem } from '../open-item.ts';
import { pricedNode } from '../price.ts';
import { isUnpricedShare, type PricedShare } from '../price-share.ts';
import { type BundleWindow, bundleWindow, type ServedWork } from './bundle-window.ts';
import type { Concept } from './concept.ts';
import { eachWithoutIncluded, includedNode } from './included-minutes.ts';
import { hasBundlesFor } from './pooled-work.ts';
import { discountNodes } from './rate-discount.ts';
import { type MonthOfWork, workByMonth } from './rated-work.ts';

/** A window of months with its work. */
interface Window extends BundleWindow {
  /** The first, from 0. */
  readonly start: number;
  /** How many months its bundles are good for, be it longer than the work goes on. */
  readonly validMonths: number;
  readonly months: readonly MonthOfWork[];
}

const bundlesNode = (window: Window, context: BillContext): Bundles => ({
  kind: 'bundles',
  subject: { of: 'bundles', tierId: context.tier.id },
  value: { unit: 'cents', amount: window.cents },
  bought: window.bought,
  months: { from: window.start, count: window.validMonths },
  taken: window.served
    .filter(({ taken }) => taken > 0)
    .map(({ month, work, taken }) => ({
      month,
      lines: work.lines(),
      minutes: work.minutes as Minutes,
      factor: work.factor,
      taken: taken / 100,
    })),
  included: window.months.flatMap(({ work }) => includedNode(work, context, true)),
  left: window.left / 100,
});

/** Bundles are bought in the first month of their window. */
const bundleCharge = (window: Window, context: BillContext): Charge => ({
  what: 'bundle',
  subject: { of: 'bundles', tierId: context.tier.id },
  per: 'once',
  quantity: 1,
  inMonth: window.start,
  months: window.start + 1,
  unitPrice: window.cents,
  why: () => bundlesNode(window, context),
  openItems: [],
});

/** All minutes of some work, with the factor of their band; or a part of them, as a bundle would count them. */
const overMinutes = ({ work, over }: ServedWork): Explanation[] => {
  const subject = { of: 'workedMinutes' } as const;
  if (over < work.minutes * work.factor) return [given(subject, { unit: 'bundleMinutes', amount: over / 100 })];
  return [given(subject, { unit: 'minutes', amount: work.minutes as Minutes }), ...factorNodes(work.share)];
};

const overNode = (served: ServedWork, context: BillContext): Explanation => {
  const { share, rate, factor } = served.work;
  const lines = served.work.lines();
  const roleId = context.request.lines[lines[0] ?? 0]?.roleId;
  const unit = context.priceList.rateUnit ? 'centsPerRateUnit' : 'centsPerHour';
  const value = { unit, amount: cents(rate / factor) } as const;
  const { bandId } = share.terms;
  return productNode({ of: 'overBundles', lines }, served.cents, [
    ...(roleId
      ? [pricedNode({ of: 'hourlyRate', tierId: context.tier.id, roleId, bandId }, share.rate, value, 'hourlyRate')]
      : []),
    ...overMinutes(served),
    ...(discountNodes(context) ?? []),
  ]);
};

/** A rate that begins at an amount leaves each line open that pays it, once. */
const openOf = (over: readonly ServedWork[], seen: Set<string>): OpenItem[] =>
  over
    .flatMap(({ work }) =>
      work
        .lines()
        .flatMap((line) =>
          work.share.openItems.map((item): OpenItem => ({ ...item, line, what: 'over', per: 'once' })),
        ),
    )
    .filter(({ line, about }) => {
      const key = `${line} ${about}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });

/** What the bundles of a window do not hold, in the month in which it is done. */
const overCharges = (served: readonly ServedWork[], seen: Set<string>, context: BillContext): Charge[] => {
  const over = served.filter((one) => one.over > 0);
  return [...new Set(over.map(({ month }) => month))].map((month) => {
    const own = over.filter((one) => one.month === month);
    const amount = sumCents(own.map((one) => one.cents));
    const subject = { of: 'workOfMonth', month } as const;
    const why = () =>
      sumNode(
        subject,
        amount,
        own.map((one) => overNode(one, context)),
      );
    return {
      what: 'over',
      subject,
      per: 'once',
      quantity: 1,
      inMonth: month,
      months: month + 1,
      unitPrice: amount,
      why,
      openItems: openOf(own, seen),
    };
  });
};

/** Whether a charge is of work that the bundles of the tier are for. */
const isForBundles = ({ what, line = 0 }: Charge, { request, tier }: BillContext): boolean => {
  const item = request.lines[line];
  return what === 'labour' && item !== undefined && hasBundlesFor(item, tier) === true;
};

/** The windows of a bill, from its first month. */
const windowsOf = (bill: readonly Charge[], context: BillContext): Window[] => {
  const { prepaid = [] } = context.tier;
  const validMonths = prepaid[0]?.validMonths ?? 1;
  const held = bill.filter((charge) => isForBundles(charge, context));
  const months = workByMonth(held, context.request.months);
  const works = eachWithoutIncluded(months, context);
  const starts = Array.from({ length: Math.ceil(months.length / validMonths) }, (_, window) => window * validMonths);
  return starts.map((start) => {
    const own = months.slice(start, start + validMonths);
    const queue = own.flatMap(({ month }) => (works[month] ?? []).map((work) => ({ month, work })));
    return { start, validMonths, months: own, ...bundleWindow(queue, prepaid, context) };
  });
};

/** Work that bundles can hold has no price by the job. */
const isHeld = (share: PricedShare): boolean => share.pool !== undefined || typeof share.rate !== 'string';

const withoutHeld = (charge: Charge): Charge => {
  const shares = (charge.shares ?? []).filter((share) => isUnpricedShare(share) || !isHeld(share));
  const open = shares.filter(isUnpricedShare);
  // What is left and has a price is included in the fees.
  return { ...charge, shares, unitPrice: shares.length > open.length ? cents(0) : null, openItems: open };
};

/** Work that bundles alone can hold, also where all of its minutes are included. */
const hasWorkWithoutRate = ({ months }: Window): boolean =>
  months.some(({ work }) =>
    work.some(({ charge: { shares = [] } }) => shares.some((share) => !isUnpricedShare(share) && share.pool)),
  );

const isHolding = (window: Window): boolean => window.bought.length > 0 || hasWorkWithoutRate(window);

/** Bundles of minutes that are paid for before the work is done. */
export const prepaidBundles: Concept = {
  isUsed: ({ tiers }) => tiers.some(({ prepaid }) => prepaid !== undefined),
  bendsCosts: ({ tiers }) => tiers.some(({ prepaid }) => prepaid !== undefined),
  rework: (context, bill) => {
    if (context.tier.prepaid === undefined) return bill;
    const windows = windowsOf(bill, context);
    // Where rates are cheaper throughout, nothing is bought and each job keeps its price.
    if (!windows.some(isHolding)) return bill;
    const seen = new Set<string>();
    return [
      ...bill.map((charge) => (isForBundles(charge, context) ? withoutHeld(charge) : charge)),
      ...windows.flatMap((window) => [
        ...(isHolding(window) ? [bundleCharge(window, context)] : []),
        ...overCharges(window.served, seen, context),
      ]),
    ];
  },
};
