import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
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
import { lineOf } from './job-line.ts';
import type { LabourSum } from './labour-sums.ts';
import type { SharePrices } from './share-prices.ts';
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
  readonly shares: SharePrices;
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

/** What a job of each of some groups costs by itself, which a month only multiplies. */
const labourOfGroups = (
  groups: readonly JobGroup[],
  { list, terms, months }: CountedJobs,
  tier: ContractTier,
  index: number,
): Charge[] =>
  labourCharges({
    request: requestOf(
      terms,
      months,
      groups.map(({ job }) => lineOf(job)),
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

/** A line of a bill and its labour. */
interface LabourLine {
  readonly entry: GroupMonth;
  readonly labour: Charge;
}

/** Equal jobs of a month, each kind of job by itself. */
const linesByGroup = (jobs: CountedJobs, tier: ContractTier, index: number): LabourLine[] => {
  const ofGroups = labourOfGroups(jobs.groups, jobs, tier, index);
  return jobs.counted.flatMap((entry, line) => {
    const charge = ofGroups[entry.group.index];
    return charge ? [{ entry, labour: inMonth(charge, entry, line) }] : [];
  });
};

/**
 * The jobs of a sum as one line, whose labour is what all of them come to.
 *
 * @param cents what each of their parts comes to
 * @param charge the labour of one of their class
 */
const lineOfSum = (sum: LabourSum, cents: readonly number[], charge: Charge, line: number): LabourLine => {
  const { group, month, minutes, rows } = sum;
  const entry = { group, month, rows };
  const shares = (charge.shares ?? []).map((share, part) =>
    isOpen(share)
      ? share
      : {
          ...share,
          cents: (cents[part] ?? 0) as Cents,
          share: { ...share.share, minutes: (minutes[part] ?? 0) as Minutes },
        },
  );
  const unitPrice = charge.unitPrice === null ? null : (cents.reduce((all, amount) => all + amount, 0) as Cents);
  return { entry, labour: { ...inMonth({ ...charge, shares }, entry, line), quantity: 1, unitPrice } };
};

/** All jobs of a month that a bill counts alike, added up: only their minutes and amounts at each rate are left. */
const linesBySum = (jobs: CountedJobs, tier: ContractTier, index: number, sums: readonly LabourSum[]): LabourLine[] => {
  const ofClass = new Map(sums.map((sum) => [sum.class, sum.group]));
  const labour = labourOfGroups([...ofClass.values()], jobs, tier, index);
  const charges = new Map([...ofClass.keys()].map((one, at) => [one, labour[at]]));
  return sums.flatMap((sum, line) => {
    const charge = charges.get(sum.class);
    const cents = sum.cents.map((byTier) => byTier[index] ?? 0);
    return charge ? [lineOfSum(sum, cents, charge, line)] : [];
  });
};

/** Whether a bill asks what one job of a line costs, so that jobs cannot be added up before. */
export const asksJobs = ({ surcharges = [] }: PriceList): boolean => surcharges.some(({ of }) => of === 'job');

/** @param index the place of the tier in the list */
const billOf = (jobs: CountedJobs, tier: ContractTier, index: number, found: readonly LabourLine[]): TierBill => {
  const { list, terms, months } = jobs;
  const lines = found.map(({ entry: { group, rows, month } }) => ({
    ...lineOf(group.job),
    times: rows,
    inMonth: month,
  }));
  const context = {
    request: requestOf(terms, months, lines),
    priceList: list,
    tier,
    lines: found.flatMap(({ entry: { group } }) => billedOf(group, index)),
  };
  const bill = [...feeCharges(context), ...found.map(({ labour }) => labour), ...travelCharges(context)];
  return { context, charges: withConcepts(context, bill) ?? bill };
};

/**
 * The bill of all rows under one tier: the charges of `billMonths` for a request in which every row is a line that is done once, in its
 * own month; equal jobs of a month are one line.
 *
 * @param index the place of the tier in the list
 */
export const tierBill = (jobs: CountedJobs, index: number): TierBill | undefined => {
  const tier = jobs.list.tiers[index];
  return tier && billOf(jobs, tier, index, linesByGroup(jobs, tier, index));
};

/**
 * The same under every tier by far fewer lines, for its sums alone: jobs of a month are added up wherever a bill cannot tell them apart.
 *
 * @param sums as `labourSums` has them
 */
export const summedBills = (jobs: CountedJobs, sums: readonly (readonly LabourSum[])[]): TierBill[] => {
  const linesOf = asksJobs(jobs.list) ? linesByGroup : linesBySum;
  return jobs.list.tiers.map((tier, index) => billOf(jobs, tier, index, linesOf(jobs, tier, index, sums[index] ?? [])));
};
