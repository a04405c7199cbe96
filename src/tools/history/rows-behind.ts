import {
  type Explanation,
  type Job,
  type Lateness,
  type LineItem,
  lengthClass,
  priceOfAll,
  type TimedPromise,
  workedMinutes,
} from '../../rules/index.ts';
import type { BandId, TierId } from '../../schema/identifier.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { type CountedRow, countedReader } from './counted-rows.ts';
import type { Reading, TakeRow } from './files/read-table.ts';
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
  | { readonly of: 'billedThen' };

/** One row behind a figure, with its price under the tier that was asked. */
export interface RowBehind extends CountedRow {
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
  /** The price of all jobs of its row less what was billed for that; null without one of them, and for a further job. */
  readonly difference: Cents | null;
  /** How late it was for the promise that was asked; absent for any other figure. */
  readonly lateness?: Lateness;
}

export interface RowsPage {
  /** From 0; a page has at most `rowsPerPage` rows of the file. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly RowBehind[];
  /** All rows behind the figure. */
  readonly total: number;
}

/** Rows of a page behind a figure; the jobs of one row stay together. */
const rowsPerPage = 50;

const lateFor = (job: Job, promise: TimedPromise, { counter }: PricedFile, tier: number): Lateness | undefined =>
  counter.latenessOf(job, tier).find((one) => one.promise === promise && one.late > 0);

/** Whether a job is one of those behind a figure, under a tier by its place in the list; a report is told of the first of a row. */
const isBehind = (figure: HistoryFigure, file: PricedFile, tier: number): ((row: CountedRow) => boolean) => {
  const { counter } = file;
  switch (figure.of) {
    case 'rows':
      return ({ job }) => figure.month === undefined || counter.monthOf(job) === figure.month;
    case 'billedThen':
      return ({ job }) => job.billedThen !== undefined;
    case 'length':
      return ({ job }) => lengthClass(workedMinutes(job.seconds)) === figure.class;
    case 'band':
      return ({ job }) =>
        counter
          .billedOf(job, tier)
          ?.split.some((share) => share.minutes > 0 && (share.in === 'band' ? share.bandId : null) === figure.bandId) ??
        false;
    case 'late':
      return ({ job, isFurther }) => !isFurther && lateFor(job, figure.promise, file, tier) !== undefined;
  }
};

interface FoundRow extends CountedRow {
  readonly cells: readonly string[];
}

const rowBehind = (
  { job, cells, isFurther }: FoundRow,
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
    isFurther,
    line,
    workedMinutes: billed.worked,
    billedMinutes: billed.billed,
    cents,
    explanation,
    difference: null,
    ...(lateness && { lateness }),
  };
};

/** What the jobs of a row come to less what was billed for it; told with the first of them. */
const differenceAt = (rows: readonly RowBehind[], index: number): Cents | null => {
  const { job, isFurther } = rows[index] ?? {};
  if (isFurther !== false || job?.billedThen === undefined) return null;
  const next = rows.findIndex((row, at) => at > index && !row.isFurther);
  const price = priceOfAll(rows.slice(index, next < 0 ? undefined : next).map(({ cents }) => cents));
  return price === null ? null : ((price - job.billedThen) as Cents);
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
  const [isAsked, read, found] = [isBehind(figure, file, tier), countedReader(file), [] as FoundRow[]];
  let [total, ofFile, last] = [0, 0, 0];
  const take: TakeRow = (row, number, isCut) => {
    const counted = read(row, number, isCut);
    if ('reason' in counted || !isAsked(counted)) return;
    total += 1;
    if (number !== last) ofFile += 1;
    last = number;
    if (Math.ceil(ofFile / rowsPerPage) === page + 1) found.push({ ...counted, cells: row.texts().map(shownText) });
  };
  const failed = await file.table.read(take, reading);
  if (failed) return failed;
  const rows = found.flatMap((row) => rowBehind(row, figure, file, tier) ?? []);
  const withDifferences = rows.map((row, index) => ({ ...row, difference: differenceAt(rows, index) }));
  return { page, pages: Math.ceil(ofFile / rowsPerPage), rows: withDifferences, total };
};
