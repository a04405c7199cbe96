import {
  instantOf,
  isRuleError,
  type Job,
  type JobMoments,
  parseDate,
  type SetAsideReason,
  startOfDate,
} from '../../../rules/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Cents, IsoDate, ZoneId } from '../../../schema/units.ts';
import type { ByValue, ColumnField, HistoryMapping } from '../mapping.ts';
import { readMoment } from './dates.ts';
import { readDuration } from './durations.ts';
import { clockText, type ListMoment, type ToListClock, toListClock } from './list-clock.ts';
import { type MomentReader, momentReader } from './moment-reader.ts';
import { minorUnitsOf, readAmount, withoutCurrency } from './numbers.ts';
import { quickAmount, quickClock, quickDate } from './quick-cells.ts';
import { ownText, remembering } from './text-cache.ts';

/** A row that is no job. */
export interface NoJob {
  readonly reason: SetAsideReason;
  /** What could not be read. */
  readonly text: string;
}

/** Reads the cells of a row as a job, or tells why it is none. */
export type RowReader = (cells: readonly string[], row: number) => Job | NoJob;

export const isJob = (read: Job | NoJob): read is Job => !('reason' in read);

const totals = /^(?:grand )?(?:totals?|totaal|eindtotaal|summe|gesamt|gesamtsumme|total général)\b/i;

const month = String.raw`(?:jan|feb|fév|mar|maa|mrt|mär|apr|avr|may|mei|mai|jun|juin|jul|juil|aug|août|sep|oct|okt|nov|dec|déc|dez)\p{L}*\.?`;
const period = String.raw`jaar|year|maand|month|week|kwartaal|quarter|uren|hours|${month}|\d{4}|[qk]?\d{1,2}`;
const total = '(?:grand |sub)?(?:totals?|totaal|eindtotaal|subtotaal|summe|gesamt|gesamtsumme)';
const datedTotals = new RegExp(`^${total}(?: (?:${period})){0,2}:?$`, 'iu');

/** The first letters of the words for a total. */
const mayBeTotals = /^[gtes]/i;

/** A row that adds up others on a date of its own, such as the last of a month: a cell says so and says nothing else but a period. */
const isDatedTotals = (cells: readonly string[]): boolean =>
  cells.some((cell) => mayBeTotals.test(cell) && datedTotals.test(cell.trim()));

/** The row at the end that adds up the others: it says so, or has nothing but figures. */
const isTotals = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    filled.some((cell) => totals.test(cell)) ||
    (filled.length > 0 && filled.every((cell) => /^[\d.,:\s-]+$/.test(withoutCurrency(cell))))
  );
};

/** What a row means by the value of one of its cells. */
const meaningOf = <Meaning extends string>({ column, values, otherwise }: ByValue<Meaning>) => {
  if (column === null) return () => otherwise;
  const read = remembering((cell) => {
    const value = cell.trim();
    return Object.hasOwn(values, value) ? (values[value] ?? otherwise) : otherwise;
  });
  return (cells: readonly string[]): Meaning | 'leaveOut' => read(cells[column] ?? '');
};

const secondsOfDay = 86_400;

/** Dates as `YYYY-MM-DD`, each checked once; undefined for any other text, or a date that no calendar has. */
const plainDates = (): ((text: string) => IsoDate | undefined) => {
  const known = new Map<number, IsoDate | null>();
  const checked = (text: string): IsoDate | null => (readMoment(text, null) ? (ownText(text) as IsoDate) : null);
  return (text) => {
    const date = quickDate(text);
    if (date < 0) return undefined;
    let found = known.get(date);
    if (found === undefined) {
      found = checked(text);
      known.set(date, found);
    }
    return found ?? undefined;
  };
};

/** @param moment of which the seconds may lie in the day after */
const instantIn = (zone: ZoneId, { date, seconds }: ListMoment): number | null => {
  if (seconds === undefined) return null;
  const day = parseDate(date);
  if (isRuleError(day)) return null;
  const localMs = (day * secondsOfDay + seconds) * 1_000;
  const instant = instantOf(new Date(localMs).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length), zone);
  return isRuleError(instant) ? null : instant;
};

/** How the cells of one file are read. */
class Cells {
  readonly #columns: HistoryMapping['columns'];
  readonly #moment: MomentReader;
  readonly #toListClock: ToListClock;
  readonly #isOnListClock: boolean;
  readonly #plainDate = plainDates();

  constructor({ columns, dateOrder, zone }: HistoryMapping, list: PriceList) {
    this.#columns = columns;
    this.#moment = momentReader(dateOrder);
    this.#toListClock = toListClock(zone, list.zone);
    this.#isOnListClock = zone === null || zone === list.zone;
  }

  has(field: ColumnField): boolean {
    return this.#columns[field] !== undefined;
  }

  text(cells: readonly string[], field: ColumnField): string {
    const column = this.#columns[field];
    return column === undefined ? '' : (cells[column] ?? '');
  }

  /** A moment on the clock of the list; undefined where the cell is empty, null where it cannot be read. */
  moment(cells: readonly string[], field: ColumnField, time?: ColumnField): ListMoment | null | undefined {
    const text = this.text(cells, field);
    const clock = time && this.has(time) ? this.text(cells, time) : undefined;
    const plain = this.#isOnListClock ? this.#plainMoment(text, clock) : undefined;
    if (plain) return plain;
    if (text.trim() === '') return undefined;
    const read = this.#moment(text, clock);
    return read && this.#toListClock(read);
  }

  #plainMoment(text: string, clock: string | undefined): ListMoment | undefined {
    const date = this.#plainDate(text);
    if (date === undefined) return undefined;
    if (clock === undefined || clock === '') return { date };
    const seconds = quickClock(clock);
    return seconds >= 0 && seconds < secondsOfDay ? { date, seconds } : undefined;
  }
}

type ReadSeconds = (cells: readonly string[], start: ListMoment) => number | NoJob;

/** When a row ends; a time of day alone is one of the day of the start, or of the night after it. */
const endOf = (reader: Cells, cells: readonly string[], start: ListMoment): ListMoment | null | undefined => {
  if (reader.has('end')) return reader.moment(cells, 'end', 'endTime');
  if (reader.text(cells, 'endTime').trim() === '') return undefined;
  const end = reader.moment(cells, 'start', 'endTime');
  const isNextDay = (end?.seconds ?? 0) < (start.seconds ?? 0);
  return end && isNextDay ? { ...end, seconds: (end.seconds ?? 0) + secondsOfDay } : end;
};

/** From one moment to another, in real time. */
const between =
  (reader: Cells, zone: ZoneId): ReadSeconds =>
  (cells, start) => {
    const text = `${reader.text(cells, 'end')} ${reader.text(cells, 'endTime')}`.trim();
    const end = endOf(reader, cells, start);
    if (end === undefined) return { reason: 'noDuration', text };
    const [from, to] = [instantIn(zone, start), end && instantIn(zone, end)];
    if (from === null || to === null || to < from) return { reason: 'unreadableDuration', text };
    return to === from ? { reason: 'noDuration', text } : Math.round((to - from) / 1_000);
  };

const secondsReader = (reader: Cells, mapping: HistoryMapping, list: PriceList): ReadSeconds => {
  const { minutesPerRow } = mapping;
  const form = { unit: mapping.durationUnit, mark: mapping.decimalMark ?? '.' };
  const duration = remembering((cell) => readDuration(cell, form));
  if (reader.has('duration')) {
    return (cells) => {
      const text = reader.text(cells, 'duration');
      const quick = quickClock(text);
      const read = quick > 0 ? quick : duration(text);
      return typeof read === 'number' ? read : { reason: read, text };
    };
  }
  if (minutesPerRow !== undefined) return () => minutesPerRow * 60;
  return between(reader, list.zone);
};

const momentText = ({ date, seconds }: ListMoment): string | undefined =>
  seconds === undefined ? undefined : `${date}T${clockText(seconds)}`;

const momentsOf = (reader: Cells, cells: readonly string[]): JobMoments | undefined => {
  const textOf = (field: ColumnField) => {
    const moment = reader.moment(cells, field);
    return moment ? momentText(moment) : undefined;
  };
  const reported = textOf('reported');
  if (reported === undefined) return undefined;
  const [answered, closed] = [textOf('answered'), textOf('closed')];
  return { reported, ...(answered && { answered }), ...(closed && { closed }) };
};

/** What was billed for a row at the time; undefined where no cell says it. */
const amountReader = (reader: Cells, { decimalMark }: HistoryMapping, list: PriceList) => {
  const minorUnits = minorUnitsOf(list);
  const mark = decimalMark ?? '.';
  const code = mark.charCodeAt(0);
  const read = remembering((cell) => (cell.trim() === '' ? null : readAmount(cell, mark, minorUnits)));
  return (cells: readonly string[]): Cents | undefined => {
    const text = reader.text(cells, 'amount');
    if (text === '') return undefined;
    const quick = quickAmount(text, code, minorUnits);
    return (quick >= 0 ? quick : (read(text) ?? undefined)) as Cents | undefined;
  };
};

const startOf = (reader: Cells, cells: readonly string[]): ListMoment | NoJob => {
  const start = reader.moment(cells, 'start', 'startTime');
  if (start) return start;
  const text = reader.text(cells, 'start');
  if (start === undefined) return { reason: isTotals(cells) ? 'totals' : 'noDate', text: cells.join(' ').trim() };
  const isDate = reader.moment(cells, 'start');
  return isDate
    ? { reason: 'unreadableTime', text: reader.text(cells, 'startTime') }
    : { reason: 'unreadableDate', text };
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
  const reader = new Cells(mapping, list);
  const secondsOf = secondsReader(reader, mapping, list);
  const amountOf = amountReader(reader, mapping, list);
  const [roleOf, placeOf] = [meaningOf(mapping.role), meaningOf(mapping.place)];
  const startIn = startReader(mapping, list);
  const momentsIn = reader.has('reported') ? momentsOf : () => undefined;
  return (cells, row) => {
    const start = startOf(reader, cells);
    if (isNoJob(start)) return start;
    const seconds = secondsOf(cells, start);
    if (typeof seconds !== 'number') return seconds;
    const [roleId, place] = [roleOf(cells), placeOf(cells)];
    if (roleId === 'leaveOut' || place === 'leaveOut') return { reason: 'leftOut', text: cells.join(' ').trim() };
    if (isDatedTotals(cells)) return { reason: 'totals', text: cells.join(' ').trim() };
    const { startMinute, isStartAssumed } = startIn(start);
    const [billedThen, moments] = [amountOf(cells), momentsIn(reader, cells)];
    return { row, date: start.date, startMinute, isStartAssumed, seconds, roleId, place, billedThen, moments };
  };
};
