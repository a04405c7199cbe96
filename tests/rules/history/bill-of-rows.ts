import {
  billMonths,
  type History,
  type HistoryTerms,
  isRuleError,
  type Job,
  type LineItem,
  type MonthCharge,
  type QuoteRequest,
} from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A job as a line of a request, written out here a second time. */
const asLine = ({ date, startMinute, seconds, roleId, place }: Job, inMonth: number): LineItem => {
  const minutes = Math.ceil(seconds / 60) as LineItem['minutes'];
  const line = { roleId, place, minutes, times: 1, per: 'once', inMonth } as const;
  if (startMinute === undefined) return line;
  const time = `${twoDigits(Math.floor(startMinute / 60))}:${twoDigits(startMinute % 60)}`;
  return { ...line, start: { at: 'dateTime', dateTime: `${date}T${time}` } };
};

/** Months since the year 0. */
const monthOf = ({ date }: Job): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** All rows as one request, in which each is a line that is done once, in its own month. */
export const requestOf = (jobs: readonly Job[], terms: HistoryTerms = {}): QuoteRequest => {
  const first = Math.min(...jobs.map(monthOf));
  const months = Math.max(...jobs.map(monthOf)) - first + 1;
  return { ...terms, months, lines: jobs.map((job) => asLine(job, monthOf(job) - first)) };
};

const totalOf = (charges: readonly MonthCharge[]): number =>
  charges.reduce((sum, { charge, quantity }) => sum + quantity * (charge.unitPrice ?? 0), 0);

/** What rows come to under a tier: in all, in each month of the file, and after the last of them. */
interface Totals {
  readonly total: number;
  readonly months: readonly number[];
  readonly beyond: number;
}

/** By the table of months of all rows. */
export const billedTotals = (jobs: readonly Job[], list: PriceList, terms: HistoryTerms = {}): Totals[] => {
  const request = requestOf(jobs, terms);
  return list.tiers.map(({ id }) => {
    const table = billMonths(request, list, id);
    if (isRuleError(table)) throw new Error(JSON.stringify(table));
    const months = table.slice(0, request.months).map(totalOf);
    return { total: totalOf(table.flat()), months, beyond: totalOf(table.slice(request.months).flat()) };
  });
};

/** By a history. */
export const totalsOf = ({ tiers }: History): Totals[] =>
  tiers.map(({ total, months, beyond }) => ({ total, months: months.map((month) => month.total), beyond }));
