import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { billLines } from '../pricing/bill-line.ts';
import { requestError } from '../pricing/check-request.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import type { LineItem } from '../pricing/request.ts';
import { averageMonth } from './average-month.ts';
import { BilledThenTally, furtherJobs } from './billed-then.ts';
import { bandMinutes, billedAgainstWorked } from './billed-time.ts';
import { figureParts } from './figure-parts.ts';
import { type GroupPrice, GroupPrices } from './group-prices.ts';
import { JobCounts, type LengthRows } from './job-counts.ts';
import { type GroupedJob, JobGroups } from './job-groups.ts';
import { lineOf } from './job-line.ts';
import { labourSums } from './labour-sums.ts';
import { lengthSpread } from './length-spread.ts';
import { type Lateness, type PromiseClock, PromisesKept, promiseClock } from './promises-kept.ts';
import { type ExplainedRow, explainRow } from './row-price.ts';
import { SetAsideRows } from './set-aside-rows.ts';
import { SharePrices } from './share-prices.ts';
import type { CountedJobs } from './tier-bill.ts';
import { type BilledTiers, billedTiers } from './tier-months.ts';
import {
  type BandMinutes,
  type FigureParts,
  type History,
  type HistoryTerms,
  historyLimits,
  type Job,
  type SetAsideReason,
  type TierHistory,
} from './types.ts';
import { monthText } from './work-days.ts';

/**
 * Counts the jobs of a file one by one, in any order but those of one row together, and prices them all at once. What it keeps does not
 * grow with the rows, but with the ways in which they differ: a bill does not tell apart two jobs that begin in one band and have as
 * many minutes in each.
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
  readonly #isFurther = furtherJobs();
  readonly #setAside = new SetAsideRows();
  readonly #counts = new JobCounts();
  readonly #shares: SharePrices;
  readonly #prices: GroupPrices;
  #rows = 0;
  #withoutStart = 0;
  #takenAtNoon = 0;
  #firstMonth: number | undefined;

  private constructor(list: PriceList, terms: HistoryTerms) {
    this.#list = list;
    this.#terms = terms;
    this.#jobs = new JobGroups(list);
    this.#shares = new SharePrices(list, terms);
    this.#prices = new GroupPrices(list, terms, this.#shares, this.#jobs.groups);
    this.#clock = promiseClock(list, terms);
    this.#kept = list.tiers.map(() => new PromisesKept());
    this.#then = new BilledThenTally(
      list.tiers.map(({ id }) => id),
      (group, tier) => this.#prices.numberOf(group, tier),
    );
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
    if (typeof grouped === 'string') return undefined;
    return this.#list.tiers.map((_, tier) => ({
      billedMinutes: this.#jobs.billedOf(grouped, tier)?.billed ?? (0 as Minutes),
      cents: this.#prices.of(grouped.group, tier),
    }));
  }

  /** The same under one tier, by its place in the list, with how it came about. */
  explainedPrice(job: Job, tier: number): ExplainedRow | undefined {
    const [price, line] = [this.pricesOf(job)?.[tier], lineOf(job)];
    const lines = billLines({ months: 1, lines: [line] }, this.#list, this.#list.tiers[tier]);
    const billed = isRuleError(lines) ? undefined : lines[0];
    if (billed === undefined || price === undefined) return undefined;
    const bill = { line, billed, list: this.#list, terms: this.#terms, tier };
    return { line, billed, cents: price.cents, explanation: explainRow(bill) };
  }

  /** Why a job is not counted; undefined where it is. */
  reasonAgainst(job: Job): SetAsideReason | undefined {
    const grouped = this.#grouped(job);
    return typeof grouped === 'string' ? grouped : undefined;
  }

  /** The month of a job among those of the file, from 0. */
  monthOf(job: Job): number | undefined {
    const grouped = this.#grouped(job);
    return typeof grouped === 'string' ? undefined : grouped.day.month - (this.#counts.months()[0] ?? 0);
  }

  /** What a job bills under a tier, by its place in the list; of equal jobs, the first of them. */
  billedOf(job: Job, tier: number): BilledLine | undefined {
    const grouped = this.#grouped(job);
    return typeof grouped === 'string' ? undefined : this.#jobs.billedOf(grouped, tier);
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
    const sums = labourSums(jobs);
    const billed = billedTiers(jobs, sums);
    if (isRuleError(billed)) return billed;
    const months = this.#counts.months();
    const { tiers, ...cheapest } = billed;
    const lengths = this.#counts.byLength(this.#jobs.lengths);
    const bandIds = this.#list.rateBands.map(({ id }) => id);
    const setAside = this.#setAside.result();
    return {
      priceListId: this.#list.id,
      months: months.map(monthText),
      rows: this.#rows,
      allRows: this.#rows + setAside.rows,
      rowsByMonth: months.map((month) => this.#counts.rowsIn(month)),
      workedSeconds: this.#counts.seconds,
      withoutStart: this.#withoutStart,
      takenAtNoon: this.#takenAtNoon,
      tiers: tiers.map((tier, index) =>
        this.#withTime(tier, index, lengths, bandMinutes(sums[index] ?? [], index, bandIds)),
      ),
      ...cheapest,
      lengths: lengthSpread(lengths.map(({ length, rows }) => ({ worked: length.worked, rows }))),
      billedThen: this.#then.result(months),
      setAside,
    };
  }

  #grouped(job: Job): GroupedJob | SetAsideReason {
    if (!(job.seconds > 0 && job.seconds <= historyLimits.seconds)) return job.seconds > 0 ? 'tooLong' : 'noDuration';
    const grouped = this.#jobs.add(job);
    if (typeof grouped === 'string') return grouped;
    this.#firstMonth ??= grouped.day.month;
    return Math.abs(grouped.day.month - this.#firstMonth) < historyLimits.months / 2 ? grouped : 'tooManyMonths';
  }

  #count(job: Job, grouped: GroupedJob): void {
    this.#counts.add(grouped, job.seconds);
    this.#rows += 1;
    if (job.startMinute === undefined) this.#withoutStart += 1;
    if (job.isStartAssumed) this.#takenAtNoon += 1;
    this.#countOfRow(job, grouped);
  }

  /** What stands in a row once, however many jobs it holds. */
  #countOfRow(job: Job, { group, day }: GroupedJob): void {
    const { billedThen, moments } = job;
    const isFurther = this.#isFurther(job);
    if (billedThen !== undefined && isFurther) this.#then.addFurther(group);
    else if (billedThen !== undefined) this.#then.add(billedThen, day.month, group);
    if (moments && !isFurther) this.#countMoments(job);
  }

  #countMoments(job: Job): void {
    for (const [tier, kept] of this.#kept.entries()) kept.add(this.latenessOf(job, tier));
  }

  #counted(): CountedJobs {
    const { groups } = this.#jobs;
    return {
      list: this.#list,
      terms: this.#terms,
      groups,
      counted: this.#counts.byGroupAndMonth(groups),
      months: Math.max(1, this.#counts.months().length),
      shares: this.#shares,
    };
  }

  #withTime(
    tier: BilledTiers['tiers'][number],
    index: number,
    lengths: readonly LengthRows[],
    bands: readonly BandMinutes[],
  ): TierHistory {
    const outside = bands.find(({ bandId }) => bandId === null)?.minutes;
    return {
      ...tier,
      billed: billedAgainstWorked(lengths, index, this.#counts.seconds),
      bands,
      openItems: tier.openItems.map((item) =>
        item.reason === 'outOfBand' && outside !== undefined ? { ...item, minutes: outside } : item,
      ),
      promises: this.#kept[index]?.history() ?? [],
    };
  }
}
