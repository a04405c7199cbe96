import { type Job, type JobMoments, type SetAsideReason, startOfDate } from '../../../rules/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Cents } from '../../../schema/units.ts';
import type { Row } from '../files/row.ts';
import type { ByValue, ColumnField, HistoryMapping } from '../mapping.ts';
import { clockText, type ListMoment } from './list-clock.ts';
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

/** Reads the cells of a row as a job, or tells why it is none. */
export type RowReader = (row: Row, number: number) => Job | NoJob;

export const isJob = (read: Job | NoJob): read is Job => !('reason' in read);

/** What a row means by the value of one of its cells. */
const meaningOf = <Meaning extends string>({ column, values, otherwise }: ByValue<Meaning>) => {
  if (column === null) return () => otherwise;
  const read = remembering((cell) => {
    const value = cell.trim();
    return Object.hasOwn(values, value) ? (values[value] ?? otherwise) : otherwise;
  });
  return (row: Row): Meaning | 'leaveOut' => read(row.text(column));
};

const momentText = ({ date, seconds }: ListMoment): string | undefined =>
  seconds === undefined ? undefined : `${date}T${clockText(seconds)}`;

const momentsOf = (cells: RowCells, row: Row): JobMoments | undefined => {
  const textOf = (field: ColumnField) => {
    const moment = cells.moment(row, field);
    return moment ? momentText(moment) : undefined;
  };
  const reported = textOf('reported');
  if (reported === undefined) return undefined;
  const [answered, closed] = [textOf('answered'), textOf('closed')];
  return { reported, ...(answered && { answered }), ...(closed && { closed }) };
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

const startOf = (cells: RowCells, row: Row): ListMoment | NoJob => {
  const start = cells.moment(row, 'start', 'startTime');
  if (start) return start;
  if (start === undefined) return { reason: isTotals(row) ? 'totals' : 'noDate', text: wholeText(row) };
  const isDate = cells.moment(row, 'start');
  return isDate
    ? { reason: 'unreadableTime', text: cells.text(row, 'startTime') }
    : { reason: 'unreadableDate', text: cells.text(row, 'start') };
};

const isNoJob = (found: ListMoment | NoJob): found is NoJob => 'reason' in found;

const minuteOf = ({ seconds }: ListMoment, { ignoresTimes }: HistoryMapping): number | undefined =>
  ignoresTimes || seconds === undefined ? undefined : Math.floor(seconds / 60);

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

/** Reads the rows of a file by a mapping that fits it, for a list. A start within a minute is taken as the beginning of that minute. */
export const rowReader = (mapping: HistoryMapping, list: PriceList): RowReader => {
  const cells = new RowCells(mapping, list);
  const secondsOf = secondsReader(cells, mapping, list);
  const amountOf = amountReader(cells, mapping, list);
  const [roleOf, placeOf] = [meaningOf(mapping.role), meaningOf(mapping.place)];
  const startIn = startReader(mapping, list);
  const momentsIn = cells.has('reported') ? momentsOf : () => undefined;
  return (row, number) => {
    const start = startOf(cells, row);
    if (isNoJob(start)) return start;
    const seconds = secondsOf(row, start);
    if (typeof seconds !== 'number') return seconds;
    const [roleId, place] = [roleOf(row), placeOf(row)];
    if (roleId === 'leaveOut' || place === 'leaveOut') return { reason: 'leftOut', text: wholeText(row) };
    if (isDatedTotals(row)) return { reason: 'totals', text: wholeText(row) };
    const { startMinute, isStartAssumed } = startIn(start);
    const [billedThen, moments] = [amountOf(row), momentsIn(cells, row)];
    return { row: number, date: start.date, startMinute, isStartAssumed, seconds, roleId, place, billedThen, moments };
  };
};
