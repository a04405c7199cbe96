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
  let [last, lastDate] = [-1, undefined as IsoDate | undefined];
  const checked = (text: string): IsoDate | undefined => (readMoment(text, null) ? (text as IsoDate) : undefined);
  return (row, column) => {
    const date = quickDate(row, column);
    // Exports are in the order of their dates.
    if (date === last || date < 0) return date < 0 ? undefined : lastDate;
    if (!known.has(date)) known.set(date, checked(row.text(column)));
    [last, lastDate] = [date, known.get(date)];
    return lastDate;
  };
};

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

  /** A moment on the clock of the list; undefined where the cell is empty, null where it cannot be read. */
  moment(row: Row, field: ColumnField, time?: ColumnField): ListMoment | null | undefined {
    const clock = time && this.has(time) ? time : undefined;
    const plain = this.#isOnListClock ? this.#plainMoment(row, field, clock) : undefined;
    if (plain) return plain;
    const text = this.text(row, field);
    if (text.trim() === '') return undefined;
    const read = this.#moment(text, clock && this.text(row, clock));
    return read && this.#toListClock(read);
  }

  #plainMoment(row: Row, field: ColumnField, clock: ColumnField | undefined): ListMoment | undefined {
    const date = this.#plainDate(row, this.column(field));
    if (date === undefined) return undefined;
    const column = clock === undefined ? -1 : this.column(clock);
    if (row.to(column) === row.from(column)) return { date };
    const seconds = quickClock(row, column);
    return seconds >= 0 && seconds < secondsOfDay ? { date, seconds } : undefined;
  }
}
