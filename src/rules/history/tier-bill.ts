import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { BillContext } from '../pricing/bill-context.ts';
import type { Charge } from '../pricing/charge.ts';
import { withConcepts } from '../pricing/concepts/apply.ts';
import { feeCharges } from '../pricing/fee-charges.ts';
import { labourCharges } from '../pricing/labour-charges.ts';
import type { OpenItem } from '../pricing/open-item.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import type { LineItem, QuoteRequest } from '../pricing/request.ts';
import { travelCharges } from '../pricing/travel-charges.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import type { HistoryTerms } from './types.ts';

/** Jobs of one group that are done in one month of the file, from 0. */
export interface GroupMonth {
  readonly group: JobGroup;
  readonly month: number;
  readonly rows: number;
}

/** What is billed: jobs by group and month. */
export interface CountedJobs {
  readonly list: PriceList;
  readonly terms: HistoryTerms;
  readonly groups: readonly JobGroup[];
  readonly counted: readonly GroupMonth[];
  /** Whole months, 1 or more. */
  readonly months: number;
}

/** A bill of all rows under one tier. */
export interface TierBill {
  readonly context: BillContext;
  readonly charges: readonly Charge[];
}

const nothingBilled: BilledLine[] = [];

const billedOf = (group: JobGroup, tier: number): BilledLine[] => {
  const billed = JobGroups.under(group, tier);
  return billed ? [billed] : nothingBilled;
};

const requestOf = (
  { closedDates, priority, ...terms }: HistoryTerms,
  months: number,
  lines: readonly LineItem[],
): QuoteRequest => ({
  ...terms,
  months,
  lines,
});

/** What a job of each group costs by itself, which a month only multiplies. */
const labourOfGroups = ({ list, terms, groups, months }: CountedJobs, tier: ContractTier, index: number): Charge[] =>
  labourCharges({
    request: requestOf(
      terms,
      months,
      groups.map(({ line }) => line),
    ),
    priceList: list,
    tier,
    lines: groups.flatMap((group) => billedOf(group, index)),
  });

const openOnLine = (item: OpenItem, line: number): OpenItem => ({ ...item, line });

const isOpen = (share: object): share is OpenItem => 'reason' in share;

/** The labour of a group in one month, which is a line of its own. */
const inMonth = (charge: Charge, { rows, month }: GroupMonth, line: number): Charge => ({
  ...charge,
  line,
  subject: { of: 'line', line },
  quantity: rows,
  ...(month > 0 && { inMonth: month }),
  ...(charge.openItems.length > 0 && {
    openItems: charge.openItems.map((item) => openOnLine(item, line)),
    shares: (charge.shares ?? []).map((share) => (isOpen(share) ? openOnLine(share, line) : share)),
  }),
});

/**
 * The bill of all rows under one tier: the charges of `billMonths` for a request in which every row is a line that is done once, in its
 * own month; equal jobs of a month are one line.
 *
 * @param index the place of the tier in the list
 */
export const tierBill = (jobs: CountedJobs, index: number): TierBill | undefined => {
  const { list, terms, counted, months } = jobs;
  const tier = list.tiers[index];
  if (tier === undefined) return undefined;
  const lines = counted.map(({ group, rows, month }) => ({ ...group.line, times: rows, inMonth: month }));
  const context = {
    request: requestOf(terms, months, lines),
    priceList: list,
    tier,
    lines: counted.flatMap(({ group }) => billedOf(group, index)),
  };
  const ofGroups = labourOfGroups(jobs, tier, index);
  const labour = counted.flatMap((entry, line) => {
    const charge = ofGroups[entry.group.index];
    return charge ? [inMonth(charge, entry, line)] : [];
  });
  const bill = [...feeCharges(context), ...labour, ...travelCharges(context)];
  return { context, charges: withConcepts(context, bill) ?? bill };
};
