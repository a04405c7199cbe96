import type { PriceList } from '../../../schema/price-list.ts';
import type { IsoDate } from '../../../schema/units.ts';
import type { Row } from '../files/row.ts';
import type { ColumnField, HistoryMapping } from '../mapping.ts';
import { readMoment } from './dates.ts';
import { type ListMoment, type ToListClock, toListClock } from './list-clock.ts';
import { type MomentReader, momentReader } from './moment-reader.ts';
import { quickClock, quickDate } from './quick-cells.ts';

export const secondsOfDay = 86_400;

/** Dates as `YYYY-MM-DD`, each checked once; undefined for any other cell, or a date that no calendar has. */
const plainDates = (): ((row: Row, column: number) => IsoDate | undefined) => {
  const known = new Map<number, IsoDate | undefined>();
  let last = -1;
  let lastDate: IsoDate | undefined;
  const checked = (text: string): IsoDate | undefined => (readMoment(text, null) ? (text as IsoDate) : undefined);
  return (row, column) => {
    const date = quickDate(row, column);
    // Exports are in the order of their dates.
    if (date === last || date < 0) return date < 0 ? undefined : lastDate;
    if (!known.has(date)) known.set(date, checked(row.text(column)));
    last = date;
    lastDate = known.get(date);
    return lastDate;
  };
};

/** A moment on the clock of the list; undefined where the cell is empty, null where it cannot be read. */
export type ReadListMoment = (row: Row) => ListMoment | null | undefined;

/** How the cells of one file are read. */
export class RowCells {
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

  /** The column of a field; none has a number below 0. */
  column(field: ColumnField): number {
    return this.#columns[field] ?? -1;
  }

  has(field: ColumnField): boolean {
    return this.column(field) >= 0;
  }

  text(row: Row, field: ColumnField): string {
    return row.text(this.column(field));
  }

  /** Reads the moments of a field. Its columns are looked up once: by name, for each row, that takes longer than reading them. */
  moments(field: ColumnField, time?: ColumnField): ReadListMoment {
    const column = this.column(field);
    const clock = time === undefined ? -1 : this.column(time);
    return (row) => {
      const plain = this.#isOnListClock ? this.#plainMoment(row, column, clock) : undefined;
      if (plain) return plain;
      const text = row.text(column);
      if (text.trim() === '') return undefined;
      const read = this.#moment(text, clock < 0 ? undefined : row.text(clock));
      return read && this.#toListClock(read);
    };
  }

  #plainMoment(row: Row, column: number, clock: number): ListMoment | undefined {
    const date = this.#plainDate(row, column);
    if (date === undefined) return undefined;
    if (row.to(clock) === row.from(clock)) return { date };
    const seconds = quickClock(row, clock);
    return seconds >= 0 && seconds < secondsOfDay ? { date, seconds } : undefined;
  }
}
