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

/** What one job costs by itself under a tier: labour, surcharges and travel, before what months share. */
export interface RowPrice {
  /** The priced part; null where nothing of it has a price by itself. */
  readonly cents: Cents | null;
  /** Whether a part of it has no published price, or only a lowest one. */
  readonly isOpen: boolean;
  /** How it came about; null where it has no price by itself. */
  readonly explanation: Explanation | null;
}

/** The kinds of charge that a job bears by itself. */
const ownKinds: readonly string[] = ['labour', 'travel', 'surcharge'];

/** Whether bundles or steps price the work of a line together with other work. */
const isShared = (context: BillContext): boolean =>
  context.tier.prepaid !== undefined ||
  labourCharges(context).some(({ shares = [] }) => shares.some((share) => 'pool' in share && share.pool !== undefined));

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

const contextOf = ({ line, billed, list, terms, tier }: JobBill): BillContext | undefined => {
  const { closedDates, priority, ...asked } = terms;
  const found = list.tiers[tier];
  if (found === undefined) return undefined;
  return { request: { ...asked, months: 1, lines: [line] }, priceList: list, tier: found, lines: [billed] };
};

const ownCharges = (context: BillContext): Charge[] =>
  chargesOf(context).filter((charge) => charge.line !== undefined && ownKinds.includes(charge.what));

/** Prices one job by itself. */
export const rowPrice = (bill: JobBill): RowPrice => {
  const context = contextOf(bill);
  if (context === undefined || isShared(context)) return { cents: null, isOpen: false, explanation: null };
  const charges = ownCharges(context);
  const amounts = charges.flatMap((charge) => chargeCents(charge) ?? []);
  return {
    cents: amounts.length === 0 ? null : sumCents(amounts),
    isOpen: charges.some(({ openItems }) => openItems.length > 0),
    explanation: explained(charges, context),
  };
};
