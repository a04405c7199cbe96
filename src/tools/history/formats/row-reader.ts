import { type Job, type SetAsideReason, startOfDate } from '../../../rules/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Cents, IsoDate } from '../../../schema/units.ts';
import { CellMemo, Row } from '../files/row.ts';
import type { ByValue, HistoryMapping } from '../mapping.ts';
import { notBillableWords, yesWords } from './cell-words.ts';
import { momentsReader } from './job-moments.ts';
import type { ListMoment } from './list-clock.ts';
import { minorUnitsOf, readAmount } from './numbers.ts';
import { quickAmount } from './quick-cells.ts';
import { RowCells } from './row-cells.ts';
import { secondsReader } from './row-lengths.ts';
import { remembering } from './text-cache.ts';
import { isDatedTotals, isTotals } from './totals-rows.ts';

/** A row that is no job. */
export interface NoJob {
  readonly reason: SetAsideReason;
  /** What could not be read. */
  readonly text: string;
}

/** Reads the cells of a row as a job, or tells why it is none; a further row is cut from the same one as that before it. */
export type RowReader = (row: Row, number: number, isFurther?: boolean) => Job | NoJob;

export const isJob = (read: Job | NoJob): read is Job => !('reason' in read);

/** What a row means by the value of one of its cells. */
const meaningOf = <Meaning extends string>({ column, values, otherwise }: ByValue<Meaning>) => {
  if (column === null) return () => otherwise;
  const memo = new CellMemo((row, at) => {
    const value = row.text(at).trim();
    return Object.hasOwn(values, value) ? (values[value] ?? otherwise) : otherwise;
  });
  return (row: Row): Meaning | 'leaveOut' => memo.of(row, column);
};

/** What was billed for a row at the time; undefined where no cell says it. */
const amountReader = (cells: RowCells, { decimalMark }: HistoryMapping, list: PriceList) => {
  const minorUnits = minorUnitsOf(list);
  const mark = decimalMark ?? '.';
  const [column, code] = [cells.column('amount'), mark.charCodeAt(0)];
  const read = remembering((cell) => (cell.trim() === '' ? null : readAmount(cell, mark, minorUnits)));
  return (row: Row): Cents | undefined => {
    if (row.to(column) === row.from(column)) return undefined;
    const quick = quickAmount(row, column, code, minorUnits);
    return (quick >= 0 ? quick : (read(row.text(column)) ?? undefined)) as Cents | undefined;
  };
};

const wholeText = (row: Row): string => row.texts().join(' ').trim();

const startsReader = (cells: RowCells): ((row: Row) => ListMoment | NoJob) => {
  const [startIn, dateIn] = [cells.moments('start', 'startTime'), cells.moments('start')];
  return (row) => {
    const start = startIn(row);
    if (start) return start;
    if (start === undefined) return { reason: isTotals(row) ? 'totals' : 'noDate', text: wholeText(row) };
    return dateIn(row)
      ? { reason: 'unreadableTime', text: cells.text(row, 'startTime') }
      : { reason: 'unreadableDate', text: cells.text(row, 'start') };
  };
};

const isNoJob = (found: ListMoment | NoJob): found is NoJob => 'reason' in found;

const minuteOf = ({ seconds }: ListMoment, { timeSays }: HistoryMapping): number | undefined =>
  timeSays === 'reported' || seconds === undefined ? undefined : Math.floor(seconds / 60);

type Start = Pick<Job, 'startMinute' | 'isStartAssumed'>;

/** When a job begins, on the days of a list. */
const startReader = (mapping: HistoryMapping, list: PriceList) => {
  const ofDate = startOfDate(list);
  return (moment: ListMoment): Start => {
    const told = minuteOf(moment, mapping);
    if (told !== undefined) return { startMinute: told, isStartAssumed: undefined };
    const startMinute = ofDate(moment.date);
    return { startMinute, isStartAssumed: startMinute === undefined ? undefined : true };
  };
};

/** On which day a row is; one without a date is of the day above it where the mapping says so. */
const dateReader = (
  cells: RowCells,
  { repeatsDates, columns: { start } }: HistoryMapping,
): ((row: Row) => ListMoment | NoJob) => {
  const startOf = startsReader(cells);
  if (!repeatsDates || start === undefined) return startOf;
  const dated = new Row();
  let above: IsoDate | undefined;
  return (row) => {
    const found = startOf(row);
    const isBlank = isNoJob(found) && found.reason === 'noDate';
    const read = isBlank && above !== undefined ? startOf(dated.fill(row.texts().with(start, above))) : found;
    if (!isNoJob(read)) above = read.date;
    return read;
  };
};

/** Whether a row is left out because the file calls it not billable. */
const notBillableReader = (cells: RowCells, { notBillable }: HistoryMapping): ((row: Row) => boolean) => {
  const isAsked = cells.has('billable') || cells.has('unbillable');
  if (notBillable !== 'leaveOut' || !isAsked) return () => false;
  return (row) =>
    notBillableWords.test(cells.text(row, 'billable').trim()) || yesWords.test(cells.text(row, 'unbillable').trim());
};

/** What is known of a file before its rows are read. */
interface ReadFile {
  readonly list: PriceList;
  /** Whether rows with dates of their own add up others, as `isDatedTotals` tells of each. */
  readonly hasDatedTotals: boolean;
}

/** Reads the rows of a file by a mapping that fits it, for a list. A start within a minute is taken as the beginning of that minute. */
export const rowReader = (mapping: HistoryMapping, { list, hasDatedTotals }: ReadFile): RowReader => {
  const cells = new RowCells(mapping, list);
  const secondsOf = secondsReader(cells, mapping, list);
  const amountOf = amountReader(cells, mapping, list);
  const [roleOf, placeOf] = [meaningOf(mapping.role), meaningOf(mapping.place)];
  const startIn = startReader(mapping, list);
  const [startsAt, momentsIn] = [dateReader(cells, mapping), momentsReader(cells, mapping)];
  const isNotBillable = notBillableReader(cells, mapping);
  return (row, number, isFurther) => {
    const start = startsAt(row);
    if (isNoJob(start)) return start;
    if (isNotBillable(row)) return { reason: 'notBillable', text: wholeText(row) };
    const seconds = secondsOf(row, start);
    if (typeof seconds !== 'number') return seconds;
    const roleId = roleOf(row);
    const place = placeOf(row);
    if (roleId === 'leaveOut' || place === 'leaveOut') return { reason: 'leftOut', text: wholeText(row) };
    if (hasDatedTotals && isDatedTotals(row)) return { reason: 'totals', text: wholeText(row) };
    const { startMinute, isStartAssumed } = startIn(start);
    const { date } = start;
    const billedThen = amountOf(row);
    const moments = momentsIn(row);
    return { row: number, date, startMinute, isStartAssumed, seconds, roleId, place, billedThen, moments, isFurther };
  };
};
