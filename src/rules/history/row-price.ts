import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { sumAmount } from '../explain/amount-nodes.ts';
import { explainCharge } from '../explain/explain-charge.ts';
import type { Explanation } from '../explain/explanation.ts';
import { sumCents } from '../money/cents.ts';
import type { BillContext } from '../pricing/bill-context.ts';
import { type Charge, chargeCents } from '../pricing/charge.ts';
import { chargesOf } from '../pricing/charges-of.ts';
import { labourCharges } from '../pricing/labour-charges.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import type { LineItem } from '../pricing/request.ts';
import type { HistoryTerms } from './types.ts';

/** The kinds of charge that a job bears by itself. */
const ownKinds: readonly string[] = ['labour', 'travel', 'surcharge'];

const isPooled = ({ shares = [] }: Charge): boolean =>
  shares.some((share) => 'pool' in share && share.pool !== undefined);

/** The labour of a job; undefined where bundles or steps price it together with other work. */
const ownLabour = (context: BillContext): Charge | undefined => {
  if (context.tier.prepaid !== undefined) return undefined;
  const [labour] = labourCharges(context);
  return labour && isPooled(labour) ? undefined : labour;
};

const explained = (charges: readonly Charge[], context: BillContext): Explanation | null => {
  const amounts = charges.flatMap((charge) => explainCharge(charge, context).unit ?? []);
  const [first, second] = amounts;
  if (first === undefined || second === undefined) return first?.explanation ?? null;
  return sumAmount({ of: 'line', line: 0 }, amounts).explanation;
};

/** A job as a request under one tier, with what it bills. */
export interface JobBill {
  readonly line: LineItem;
  readonly billed: BilledLine;
  readonly list: PriceList;
  readonly terms: HistoryTerms;
  /** The place of the tier in the list. */
  readonly tier: number;
}

/** A request of some jobs under one tier. */
export const contextOf = (
  { list, terms, tier }: Pick<JobBill, 'list' | 'terms' | 'tier'>,
  jobs: readonly Pick<JobBill, 'line' | 'billed'>[],
): BillContext | undefined => {
  const { closedDates, priority, ...asked } = terms;
  const found = list.tiers[tier];
  if (found === undefined) return undefined;
  const request = { ...asked, months: 1, lines: jobs.map(({ line }) => line) };
  return { request, priceList: list, tier: found, lines: jobs.map(({ billed }) => billed) };
};

/** What a job costs beside its labour: travel and surcharges, in whole cents; null where nothing of it has a price. */
export const besideLabour = (bill: JobBill): Cents | null => {
  const context = contextOf(bill, [bill]);
  const charges = context ? chargesOf(context) : [];
  return sumOfPriced(
    charges.filter(({ what, line }) => line !== undefined && what !== 'labour' && ownKinds.includes(what)),
  );
};

const sumOfPriced = (charges: readonly Charge[]): Cents | null => {
  const amounts = charges.flatMap((charge) => chargeCents(charge) ?? []);
  return amounts.length === 0 ? null : sumCents(amounts);
};

/** A row as a line that is done once, what it bills, and how its price came about. */
export interface ExplainedRow {
  readonly line: LineItem;
  readonly billed: BilledLine;
  /** Null where it has no price by itself. */
  readonly cents: Cents | null;
  /** Null where it has no price by itself. */
  readonly explanation: Explanation | null;
}

/** How the price of a job by itself came about; null where it has none. */
export const explainRow = (bill: JobBill): Explanation | null => {
  const context = contextOf(bill, [bill]);
  if (context === undefined || ownLabour(context) === undefined) return null;
  const charges = chargesOf(context).filter(({ line, what }) => line !== undefined && ownKinds.includes(what));
  return explained(charges, context);
};
