import {
  type Explanation,
  type Job,
  type Lateness,
  type LineItem,
  lengthClass,
  type TimedPromise,
  workedMinutes,
} from '../../rules/index.ts';
import type { BandId, TierId } from '../../schema/identifier.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import type { Reading, TakeRow } from './files/read-table.ts';
import { isJob, rowReader } from './formats/row-reader.ts';
import { shownText } from './formats/text-cache.ts';
import type { HistoryFailure } from './mapping.ts';
import type { PricedFile } from './reader.ts';

/** A figure of a history whose rows are asked for. Months count from 0 in `History.months`. */
export type HistoryFigure =
  | { readonly of: 'rows'; readonly month?: number }
  /** The rows of one class of lengths, from 0. */
  | { readonly of: 'length'; readonly class: number }
  /** Rows with minutes in a band under the tier; null outside every band. */
  | { readonly of: 'band'; readonly bandId: BandId | null }
  /** Rows whose answer or closing fell too late under the tier. */
  | { readonly of: 'late'; readonly promise: TimedPromise }
  /** Rows with an amount that was billed at the time. */
  | { readonly of: 'billedThen'; readonly month?: number };

/** One row behind a figure, with its price under the tier that was asked. */
export interface RowBehind {
  readonly job: Job;
  /** As in the file, each cut to 200 characters. */
  readonly cells: readonly string[];
  /** The job as a line of a request, done once. */
  readonly line: LineItem;
  readonly workedMinutes: Minutes;
  readonly billedMinutes: Minutes;
  /** Labour, surcharges and travel of this row; null where it has no price by itself. */
  readonly cents: Cents | null;
  /** How that came about; null where it has no price by itself. */
  readonly explanation: Explanation | null;
  /** Its price less what was billed at the time; null without one of them. */
  readonly difference: Cents | null;
  /** How late it was for the promise that was asked; absent for any other figure. */
  readonly lateness?: Lateness;
}

export interface RowsPage {
  /** From 0; a page has at most `rowsPerPage` rows. */
  readonly page: number;
  readonly rows: readonly RowBehind[];
  /** All rows behind the figure. */
  readonly total: number;
}

/** Rows of a page behind a figure. */
export const rowsPerPage = 50;

const lateFor = (job: Job, promise: TimedPromise, { counter }: PricedFile, tier: number): Lateness | undefined =>
  counter.latenessOf(job, tier).find((one) => one.promise === promise && one.late > 0);

/** Whether a job is one of those behind a figure, under a tier by its place in the list. */
const isBehind = (figure: HistoryFigure, file: PricedFile, tier: number): ((job: Job) => boolean) => {
  const { counter } = file;
  const isIn = (job: Job, month: number | undefined) => {
    const own = counter.monthOf(job);
    return own !== undefined && (month === undefined || own === month);
  };
  switch (figure.of) {
    case 'rows':
      return (job) => isIn(job, figure.month);
    case 'billedThen':
      return (job) => job.billedThen !== undefined && isIn(job, figure.month);
    case 'length':
      return (job) => isIn(job, undefined) && lengthClass(workedMinutes(job.seconds)) === figure.class;
    case 'band':
      return (job) =>
        counter
          .billedOf(job, tier)
          ?.split.some((share) => share.minutes > 0 && (share.in === 'band' ? share.bandId : null) === figure.bandId) ??
        false;
    case 'late':
      return (job) => lateFor(job, figure.promise, file, tier) !== undefined;
  }
};

interface FoundRow {
  readonly job: Job;
  readonly cells: readonly string[];
}

const rowBehind = (
  { job, cells }: FoundRow,
  figure: HistoryFigure,
  file: PricedFile,
  tier: number,
): RowBehind | undefined => {
  const priced = file.counter.explainedPrice(job, tier);
  if (priced === undefined) return undefined;
  const { line, billed, cents, explanation } = priced;
  const lateness = figure.of === 'late' ? lateFor(job, figure.promise, file, tier) : undefined;
  return {
    job,
    cells,
    line,
    workedMinutes: billed.worked,
    billedMinutes: billed.billed,
    cents,
    explanation,
    difference: cents === null || job.billedThen === undefined ? null : ((cents - job.billedThen) as Cents),
    ...(lateness && { lateness }),
  };
};

/** Rereads a file for the rows behind a figure, and explains those of one page. */
export const behindFigure = async (
  file: PricedFile,
  figure: HistoryFigure,
  tierId: TierId,
  page: number,
  reading: Reading,
): Promise<RowsPage | HistoryFailure> => {
  const tier = Math.max(
    0,
    file.list.tiers.findIndex(({ id }) => id === tierId),
  );
  const [isAsked, read, found] = [isBehind(figure, file, tier), rowReader(file.mapping, file.list), [] as FoundRow[]];
  let total = 0;
  const take: TakeRow = (row, number) => {
    const job = read(row, number);
    if (!isJob(job) || !isAsked(job)) return;
    if (Math.floor(total / rowsPerPage) === page) found.push({ job, cells: row.texts().map(shownText) });
    total += 1;
  };
  const failed = await file.table.read(take, reading);
  if (failed) return failed;
  const rows = found.flatMap((row) => rowBehind(row, figure, file, tier) ?? []);
  return { page, rows, total };
};
