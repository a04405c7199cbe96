import type { Cents } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { cents, sumCents } from '../money/cents.ts';
import { type Charge, chargesIn } from '../pricing/charge.ts';
import { cheapestOf } from '../pricing/cheapest.ts';
import type { Cheapest, TierAmounts } from '../pricing/quote-result.ts';
import { quoteTier } from '../pricing/quote-tier.ts';
import type { LabourSum } from './labour-sums.ts';
import { openCounts, openRows } from './open-counts.ts';
import { type CountedJobs, summedBills, type TierBill } from './tier-bill.ts';
import type { TierHistory, TierMonth } from './types.ts';

/** What is paid whatever is done. */
const feeKinds: readonly string[] = ['fee', 'floor', 'discount'];

/** Work that months share the price of. */
const sharedKinds: readonly string[] = ['steps', 'bundle', 'over'];

/** The charges of one month of a bill, as a bill of that month alone. */
const monthBill = (charges: readonly Charge[], month: number): Charge[] =>
  chargesIn(charges, month).map(({ charge, quantity }) => ({
    ...charge,
    per: 'once',
    quantity,
    inMonth: 0,
    months: 1,
  }));

/** The charges of a bill by the first month in which they can stand, so that a month is found without going through all of them. */
const byMonth = (charges: readonly Charge[], months: number): Charge[][] => {
  const always = charges.filter(({ per }) => per !== 'once');
  const once = Array.from({ length: months }, (): Charge[] => []);
  for (const charge of charges) if (charge.per === 'once') once[charge.inMonth ?? 0]?.push(charge);
  return once.map((own, month) => monthBill([...always, ...own], month));
};

const amountsOfMonth = ({ context }: TierBill, charges: readonly Charge[]): TierAmounts =>
  quoteTier({ ...context, request: { ...context.request, months: 1 } }, charges);

const tierMonth = ({ charges, total, openItems }: TierAmounts): TierMonth => {
  const byKind = charges.map(({ what, amount }) => ({ what, cents: amount.cents })).filter((sum) => sum.cents !== 0);
  const fee = sumCents(byKind.filter(({ what }) => feeKinds.includes(what)).map((sum) => sum.cents));
  return {
    fee,
    work: cents(total.cents - fee),
    total: total.cents,
    charges: byKind,
    isOpen: openItems.length > 0,
  };
};

/** A tier's part of a history that follows from its bill. */
export type BilledTier = Pick<
  TierHistory,
  'tierId' | 'total' | 'fee' | 'work' | 'months' | 'beyond' | 'isShared' | 'openItems' | 'openRows'
>;

const isExact = (total: Cents): boolean => Number.isSafeInteger(total * 200);

interface QuotedTier {
  readonly tier: BilledTier;
  readonly whole: TierAmounts;
  readonly months: readonly TierAmounts[];
}

/** @param ofFile how many months the file has */
const quotedTier = (bill: TierBill, ofFile: number): QuotedTier => {
  const whole = quoteTier(bill.context, bill.charges);
  const months = byMonth(bill.charges, ofFile).map((charges) => amountsOfMonth(bill, charges));
  const ofMonths = months.map(tierMonth);
  const beyond = cents(whole.total.cents - sumCents(ofMonths.map(({ total }) => total)));
  return {
    tier: {
      tierId: whole.tierId,
      total: whole.total.cents,
      fee: sumCents([...ofMonths.map(({ fee }) => fee), beyond]),
      work: sumCents(ofMonths.map(({ work }) => work)),
      months: ofMonths,
      beyond,
      isShared: bill.charges.some(({ what }) => sharedKinds.includes(what)),
      openItems: openCounts(whole.openItems, bill.context.request.lines),
      openRows: openRows(whole.openItems, bill.context.request.lines),
    },
    whole,
    months,
  };
};

/** Every tier's bill, and which is the cheapest. */
export interface BilledTiers {
  readonly tiers: readonly (BilledTier & Pick<TierHistory, 'aboveCheapest'>)[];
  readonly cheapest: Cheapest;
  readonly cheapestByMonth: readonly Cheapest[];
}

/** Bills all rows under every tier; or the error `amountTooLarge`. @param sums as `labourSums` has them */
export const billedTiers = (jobs: CountedJobs, sums: readonly (readonly LabourSum[])[]): BilledTiers | RuleError => {
  const quoted = summedBills(jobs, sums).map((bill) => quotedTier(bill, jobs.months));
  const inexact = quoted.find(({ tier }) => !isExact(tier.total));
  if (inexact) return ruleError('amountTooLarge', { tierId: inexact.tier.tierId });
  const cheapestIn = (amounts: readonly TierAmounts[]) => cheapestOf(amounts, jobs.terms);
  const cheapest = cheapestIn(quoted.map(({ whole }) => whole));
  const least = quoted.find(({ tier }) => tier.tierId === cheapest.tierIds[0])?.tier.total;
  return {
    tiers: quoted.map(({ tier }) => ({
      ...tier,
      aboveCheapest: least === undefined ? null : cents(tier.total - least),
    })),
    cheapest,
    cheapestByMonth: Array.from({ length: jobs.months }, (_, month) =>
      cheapestIn(quoted.flatMap(({ months }) => months[month] ?? [])),
    ),
  };
};
