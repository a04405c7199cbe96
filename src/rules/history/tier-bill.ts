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

/** A line of a bill and its labour. */
interface LabourLine {
  readonly entry: GroupMonth;
  readonly labour: Charge;
}

/** Equal jobs of a month, each kind of job by itself. */
const linesByGroup = ({ counted }: CountedJobs, ofGroups: readonly Charge[]): LabourLine[] =>
  counted.flatMap((entry, line) => {
    const charge = ofGroups[entry.group.index];
    return charge ? [{ entry, labour: inMonth(charge, entry, line) }] : [];
  });

/** Which bands the minutes of a job lie in, whatever their number. */
const bandsText = (group: JobGroup, tier: number): string =>
  (JobGroups.under(group, tier)?.split ?? []).map((share) => (share.in === 'band' ? share.bandId : '')).join();

/** Jobs of a month that are added up: of one role and place, begun in one band, with minutes in the same bands. */
interface LabourSum {
  readonly group: JobGroup;
  readonly month: number;
  readonly charge: Charge;
  /** Of each part of a job, in its order. */
  readonly minutes: number[];
  readonly cents: number[];
  rows: number;
  unitPrice: number | null;
}

const newSum = ({ group, month }: GroupMonth, charge: Charge): LabourSum => {
  const none = (charge.shares ?? []).map(() => 0);
  return {
    group,
    month,
    charge,
    minutes: none,
    cents: [...none],
    rows: 0,
    unitPrice: charge.unitPrice === null ? null : 0,
  };
};

const addTo = (sum: LabourSum, { shares = [], unitPrice }: Charge, rows: number): void => {
  sum.rows += rows;
  sum.unitPrice = sum.unitPrice === null || unitPrice === null ? null : sum.unitPrice + unitPrice * rows;
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index];
    if (share === undefined || isOpen(share)) continue;
    sum.minutes[index] = (sum.minutes[index] ?? 0) + share.share.minutes * rows;
    sum.cents[index] = (sum.cents[index] ?? 0) + share.cents * rows;
  }
};

/** The jobs of a sum as one line, whose labour is what all of them come to. */
const lineOfSum = ({ group, month, charge, minutes, cents, rows, unitPrice }: LabourSum, line: number): LabourLine => {
  const entry = { group, month, rows };
  const shares = (charge.shares ?? []).map((share, index) =>
    isOpen(share)
      ? share
      : {
          ...share,
          cents: (cents[index] ?? 0) as Cents,
          share: { ...share.share, minutes: (minutes[index] ?? 0) as Minutes },
        },
  );
  return {
    entry,
    labour: { ...inMonth({ ...charge, shares }, entry, line), quantity: 1, unitPrice: unitPrice as Cents | null },
  };
};

/** A number for each group, equal where a bill of a tier counts their jobs alike, from 0. */
const classesOf = (
  groups: readonly JobGroup[],
  tier: number,
): { readonly of: readonly number[]; readonly count: number } => {
  const known = new Map<string, number>();
  const of = groups.map((group) => {
    const text = `${group.setting} ${bandsText(group, tier)}`;
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  });
  return { of, count: known.size };
};

/** All jobs of a month that a bill counts alike, added up: only their minutes and amounts at each rate are left. */
const linesBySum = ({ counted, groups }: CountedJobs, ofGroups: readonly Charge[], tier: number): LabourLine[] => {
  const sums = new Map<number, LabourSum>();
  const classes = classesOf(groups, tier);
  for (const entry of counted) {
    const { index } = entry.group;
    const charge = ofGroups[index];
    if (charge === undefined) continue;
    const key = entry.month * classes.count + (classes.of[index] ?? 0);
    const sum = sums.get(key) ?? newSum(entry, charge);
    if (sum.rows === 0) sums.set(key, sum);
    addTo(sum, charge, entry.rows);
  }
  return [...sums.values()].map(lineOfSum);
};

/** Whether a bill asks what one job of a line costs, so that jobs cannot be added up before. */
export const asksJobs = ({ surcharges = [] }: PriceList): boolean => surcharges.some(({ of }) => of === 'job');

const billOf = (jobs: CountedJobs, index: number, isSummed: boolean): TierBill | undefined => {
  const { list, terms, months } = jobs;
  const tier = list.tiers[index];
  if (tier === undefined) return undefined;
  const ofGroups = labourOfGroups(jobs, tier, index);
  const found = isSummed && !asksJobs(list) ? linesBySum(jobs, ofGroups, index) : linesByGroup(jobs, ofGroups);
  const lines = found.map(({ entry: { group, rows, month } }) => ({ ...group.line, times: rows, inMonth: month }));
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
export const tierBill = (jobs: CountedJobs, index: number): TierBill | undefined => billOf(jobs, index, false);

/** The same by far fewer lines, for its sums alone: jobs of a month are added up wherever a bill cannot tell them apart. */
export const summedBill = (jobs: CountedJobs, index: number): TierBill | undefined => billOf(jobs, index, true);
