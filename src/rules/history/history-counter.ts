import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import type { Explanation } from '../explain/explanation.ts';
import { billLines } from '../pricing/bill-line.ts';
import { requestError } from '../pricing/check-request.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import type { LineItem } from '../pricing/request.ts';
import { averageMonth } from './average-month.ts';
import { BilledThenTally } from './billed-then.ts';
import { bandMinutes, billedAgainstWorked } from './billed-time.ts';
import { figureParts } from './figure-parts.ts';
import { type GroupedJob, type JobGroup, JobGroups, lineOf } from './job-groups.ts';
import { lengthSpread } from './length-spread.ts';
import { type Lateness, type PromiseClock, PromisesKept, promiseClock } from './promises-kept.ts';
import { besideLabour, explainRow, type JobBill, rowPrice } from './row-price.ts';
import { SetAsideRows } from './set-aside-rows.ts';
import { asksJobs, type CountedJobs, type GroupMonth } from './tier-bill.ts';
import { type BilledTiers, billedTiers } from './tier-months.ts';
import {
  type FigureParts,
  type History,
  type HistoryTerms,
  historyLimits,
  type Job,
  type SetAsideReason,
  type TierHistory,
} from './types.ts';
import { monthText } from './work-days.ts';

/** What each job of a group bills and costs under a tier. */
export interface GroupPrice {
  readonly billedMinutes: Minutes;
  /** Null where it has no price by itself. */
  readonly cents: Cents | null;
}

/** A row as a line that is done once, what it bills, and how its price came about. */
export interface ExplainedRow {
  readonly line: LineItem;
  readonly billed: BilledLine;
  /** Null where it has no price by itself. */
  readonly cents: Cents | null;
  /** Null where it has no price by itself. */
  readonly explanation: Explanation | null;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const increase = (counts: number[], index: number): void => {
  while (counts.length <= index) counts.push(0);
  counts[index] = (counts[index] ?? 0) + 1;
};

/**
 * Counts the rows of a file one by one, in any order, and prices them all at once. What it keeps does not grow with the rows, but with
 * the ways in which they differ: a bill does not tell apart two jobs that begin in one band and have as many minutes in each.
 *
 * Amounts are those of `billMonths` for a request in which every row is a line that is done once, in its own month.
 *
 * @example counter.add({ row: 2, date: '2026-01-05', startMinute: 540, seconds: 901, roleId, place: 'remote' }) // bills 30 minutes
 */
export class HistoryCounter {
  readonly #list: PriceList;
  readonly #terms: HistoryTerms;
  readonly #jobs: JobGroups;
  readonly #clock: PromiseClock;
  readonly #kept: readonly PromisesKept[];
  readonly #then: BilledThenTally;
  readonly #setAside = new SetAsideRows();
  /** By month since the year 0: how many jobs there are of each group. */
  readonly #byMonth = new Map<number, number[]>();
  #lastCounts: { readonly month: number; readonly counts: number[] } = { month: -1, counts: [] };
  readonly #byLength: number[] = [];
  readonly #prices: (readonly GroupPrice[])[] = [];
  readonly #beside = new Map<number, Cents | null>();
  #rows = 0;
  #seconds = 0;
  #withoutStart = 0;
  #takenAtNoon = 0;
  #firstMonth: number | undefined;

  private constructor(list: PriceList, terms: HistoryTerms) {
    this.#list = list;
    this.#terms = terms;
    this.#jobs = new JobGroups(list);
    this.#clock = promiseClock(list, terms);
    this.#kept = list.tiers.map(() => new PromisesKept());
    this.#then = new BilledThenTally(list.tiers.map(({ id }) => id));
  }

  /** @returns a counter without rows, or what is wrong with the terms */
  static of(list: PriceList, terms: HistoryTerms): HistoryCounter | RuleError {
    const { closedDates, priority, ...asked } = terms;
    return requestError({ ...asked, months: 1, lines: [] }, list) ?? new HistoryCounter(list, terms);
  }

  /** Counts a row; or sets it aside and gives the reason. */
  add(job: Job): SetAsideReason | undefined {
    const grouped = this.#grouped(job);
    if (typeof grouped === 'string') {
      this.setAside(job.row, grouped, job.date);
      return grouped;
    }
    this.#count(job, grouped);
    return undefined;
  }

  /** Sets a row aside that is no job. */
  setAside(row: number, reason: SetAsideReason, text: string): void {
    this.#setAside.add({ row, reason, text: text.slice(0, historyLimits.keptCharacters) });
  }

  /** What a job costs by itself under each tier, in the order of the list; undefined where it cannot be laid on the clock. */
  pricesOf(job: Job): readonly GroupPrice[] | undefined {
    const grouped = this.#grouped(job);
    return typeof grouped === 'string' ? undefined : this.#pricesOf(grouped.group);
  }

  /** The same under one tier, by its place in the list, with how it came about. */
  explainedPrice(job: Job, tier: number): ExplainedRow | undefined {
    const line = lineOf(job);
    const lines = billLines({ months: 1, lines: [line] }, this.#list, this.#list.tiers[tier]);
    const billed = isRuleError(lines) ? undefined : lines[0];
    if (billed === undefined) return undefined;
    const bill = { line, billed, list: this.#list, terms: this.#terms, tier };
    return { line, billed, cents: rowPrice(bill, besideLabour(bill)), explanation: explainRow(bill) };
  }

  /** Why a job is not counted; undefined where it is. */
  reasonAgainst(job: Job): SetAsideReason | undefined {
    const grouped = this.#grouped(job);
    return typeof grouped === 'string' ? grouped : undefined;
  }

  /** The month of a job among those of the file, from 0. */
  monthOf(job: Job): number | undefined {
    const grouped = this.#grouped(job);
    return typeof grouped === 'string' ? undefined : grouped.day.month - (this.#months()[0] ?? 0);
  }

  /** What a job bills under a tier, by its place in the list; of equal jobs, the first of them. */
  billedOf(job: Job, tier: number): BilledLine | undefined {
    const grouped = this.#grouped(job);
    return typeof grouped === 'string' ? undefined : JobGroups.under(grouped.group, tier);
  }

  /** By how much a row was late for each promise of a tier, by its place in the list; 0 or less where it was in time. */
  latenessOf({ moments }: Job, tier: number): readonly Lateness[] {
    return moments ? this.#clock.lateness(moments, tier) : [];
  }

  /** What a tier's month, from 0, or all of its months are made of. */
  partsOf(tier: number, month?: number): FigureParts | undefined {
    return figureParts(this.#counted(), tier, month);
  }

  /** An average month of the file, as lines of a request. */
  averageMonth(): LineItem[] {
    return averageMonth(this.#counted());
  }

  /** All rows under every tier; or the error `amountTooLarge`. */
  result(): History | RuleError {
    const jobs = this.#counted();
    const billed = billedTiers(jobs);
    if (isRuleError(billed)) return billed;
    const months = this.#months();
    const { tiers, ...cheapest } = billed;
    return {
      priceListId: this.#list.id,
      months: months.map(monthText),
      rows: this.#rows,
      rowsByMonth: months.map((month) => sumOf(this.#byMonth.get(month) ?? [])),
      workedSeconds: this.#seconds,
      withoutStart: this.#withoutStart,
      takenAtNoon: this.#takenAtNoon,
      tiers: tiers.map((tier, index) => this.#withTime(tier, jobs, index)),
      ...cheapest,
      lengths: lengthSpread(this.#lengthRows().map(({ length, rows }) => ({ worked: length.worked, rows }))),
      billedThen: this.#then.result(months),
      setAside: this.#setAside.result(),
    };
  }

  #grouped(job: Job): GroupedJob | SetAsideReason {
    if (!(job.seconds > 0 && job.seconds <= historyLimits.seconds)) return job.seconds > 0 ? 'tooLong' : 'noDuration';
    const grouped = this.#jobs.add(job);
    if (typeof grouped === 'string') return grouped;
    this.#firstMonth ??= grouped.day.month;
    return Math.abs(grouped.day.month - this.#firstMonth) < historyLimits.months / 2 ? grouped : 'tooManyMonths';
  }

  #count(job: Job, { group, length, day }: GroupedJob): void {
    increase(this.#countsOf(day.month), group.index);
    increase(this.#byLength, length.index);
    this.#rows += 1;
    this.#seconds += job.seconds;
    if (job.startMinute === undefined) this.#withoutStart += 1;
    if (job.isStartAssumed) this.#takenAtNoon += 1;
    if (job.billedThen !== undefined) this.#then.add(job.billedThen, day.month, this.#pricesOf(group));
    if (job.moments) this.#countMoments(job);
  }

  #countsOf(month: number): number[] {
    // Rows of one month mostly follow one another.
    if (this.#lastCounts.month === month) return this.#lastCounts.counts;
    const counts = this.#byMonth.get(month) ?? [];
    this.#byMonth.set(month, counts);
    this.#lastCounts = { month, counts };
    return counts;
  }

  #countMoments(job: Job): void {
    for (const [tier, kept] of this.#kept.entries()) kept.add(this.latenessOf(job, tier));
  }

  #pricesOf(group: JobGroup): readonly GroupPrice[] {
    const known = this.#prices[group.index];
    if (known) return known;
    const prices = this.#list.tiers.flatMap((_, tier) => {
      const billed = JobGroups.under(group, tier);
      if (billed === undefined) return [];
      const bill = { line: group.line, billed, list: this.#list, terms: this.#terms, tier };
      return [{ cents: rowPrice(bill, this.#besideLabour(group, bill)), billedMinutes: billed.billed }];
    });
    this.#prices[group.index] = prices;
    return prices;
  }

  /** Travel and surcharges are the same for all jobs of a role and place that begin in one band, unless one is a part of the job. */
  #besideLabour({ setting }: JobGroup, bill: JobBill): Cents | null {
    if (asksJobs(this.#list)) return besideLabour(bill);
    const key = setting * this.#list.tiers.length + bill.tier;
    const known = this.#beside.get(key);
    if (known !== undefined) return known;
    const beside = besideLabour(bill);
    this.#beside.set(key, beside);
    return beside;
  }

  /** Every month from the first to the last with a row. */
  #months(): number[] {
    const found = [...this.#byMonth.keys()];
    if (found.length === 0) return [];
    const first = Math.min(...found);
    return Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
  }

  #counted(): CountedJobs {
    const months = this.#months();
    const { groups } = this.#jobs;
    const counted = months.flatMap((month, index) =>
      groups.flatMap((group): GroupMonth[] => {
        const rows = this.#byMonth.get(month)?.[group.index] ?? 0;
        return rows === 0 ? [] : [{ group, month: index, rows }];
      }),
    );
    return { list: this.#list, terms: this.#terms, groups, counted, months: Math.max(1, months.length) };
  }

  #lengthRows() {
    return this.#jobs.lengths.map((length) => ({ length, rows: this.#byLength[length.index] ?? 0 }));
  }

  #withTime(tier: BilledTiers['tiers'][number], { list }: CountedJobs, index: number): TierHistory {
    const bands = bandMinutes(
      this.#jobs.groups.map((group) => ({ group, rows: this.#rowsOf(group) })),
      index,
      list.rateBands.map(({ id }) => id),
    );
    const outside = bands.find(({ bandId }) => bandId === null)?.minutes;
    return {
      ...tier,
      billed: billedAgainstWorked(this.#lengthRows(), index),
      bands,
      openItems: tier.openItems.map((item) =>
        item.reason === 'outOfBand' && outside !== undefined ? { ...item, minutes: outside } : item,
      ),
      promises: this.#kept[index]?.history() ?? [],
    };
  }

  #rowsOf({ index }: JobGroup): number {
    return sumOf([...this.#byMonth.values()].map((counts) => counts[index] ?? 0));
  }
}
