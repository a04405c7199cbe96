import type { Row } from '../files/row.ts';
import type { CountedValue, HistoryColumn } from '../mapping.ts';
import { orderOf, readMoment, readTime } from './dates.ts';
import { isPlainDuration } from './durations.ts';
import { isNumeral, type MarkEvidence, noMarkEvidence, withMark, withoutCurrency } from './numbers.ts';
import { quickAmount, quickDate } from './quick-cells.ts';
import { shownText } from './text-cache.ts';

const [mostValues, longestValue, mostExamples] = [200, 100, 5];

/** What the cells of a column show of the order of day and month. */
export interface OrderEvidence {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** A date that could be either, the first that was met. */
  readonly doubtful: string | null;
}

/** How many cells of a column could be what. */
export interface CellKinds {
  readonly filled: number;
  readonly dates: number;
  /** Dates with a time of day that does not say its zone. */
  readonly times: number;
  /** Times of day, or lengths of time in hours and minutes. */
  readonly clocks: number;
  readonly durations: number;
  readonly numbers: number;
}

/** Cells that are looked at one by one; after them only what must be known of every row is. */
const judgedCells = 2_000;

const point = '.'.charCodeAt(0);

/** Learns what a column of a table holds, row by row. */
export class ColumnSurvey {
  /** From 0. */
  readonly index: number;
  readonly #heading: string;
  readonly #examples: string[] = [];
  #values: Map<string, { rows: number }> | null = new Map();
  #kinds = { filled: 0, dates: 0, times: 0, clocks: 0, durations: 0, numbers: 0 };
  #order: OrderEvidence = { dayFirst: false, monthFirst: false, doubtful: null };
  #mark: MarkEvidence = noMarkEvidence;
  #judged = 0;

  constructor(heading: string, index: number) {
    this.#heading = heading;
    this.index = index;
  }

  /** Looks at the cell of a row that is in this column. */
  add(row: Row): void {
    if (!this.#isKnownForm(row)) this.#see(row.text(this.index).trim());
  }

  /** Takes the cell of a row back out of the values, of a row that is none of the others. */
  forget(row: Row): void {
    const known = this.#values?.get(row.text(this.index).trim());
    if (known) known.rows -= 1;
  }

  /** Whether more cells would tell nothing more. */
  get isDone(): boolean {
    return this.#isJudged && !this.isOfDates && !this.isOfNumbers;
  }

  get kinds(): CellKinds {
    return this.#kinds;
  }

  get order(): OrderEvidence {
    return this.#order;
  }

  get mark(): MarkEvidence {
    return this.#mark;
  }

  get isOfDates(): boolean {
    return this.#kinds.dates * 2 > this.#kinds.filled;
  }

  get isOfNumbers(): boolean {
    return this.#kinds.numbers * 2 > this.#kinds.filled;
  }

  column(): HistoryColumn {
    const counted = this.#values && [...this.#values].map(([value, { rows }]): CountedValue => ({ value, rows }));
    const values = counted?.filter(({ rows }) => rows > 0);
    return {
      index: this.index,
      heading: this.#heading,
      examples: this.#examples,
      values: values?.toSorted((one, other) => other.rows - one.rows) ?? null,
    };
  }

  /** Whether nothing is left to learn but what must be known of every row. */
  get #isJudged(): boolean {
    return this.#values === null && this.#judged >= judgedCells;
  }

  /** Whether a cell tells nothing, as most of long columns: neither the order of its date, nor another decimal mark. */
  #isKnownForm(row: Row): boolean {
    if (!this.#isJudged) return false;
    return quickDate(row, this.index) >= 0 || (this.#mark.point && quickAmount(row, this.index, point, 2) >= 0);
  }

  #see(text: string): void {
    this.#count(text);
    if (text === '') return;
    if (this.#examples.length < mostExamples) this.#examples.push(shownText(text));
    if (this.#judged < judgedCells) this.#judge(text);
    if (this.isOfDates) this.#seeOrder(text);
    if (this.isOfNumbers) this.#mark = withMark(this.#mark, withoutCurrency(text));
  }

  #count(text: string): void {
    if (this.#values === null) return;
    const known = this.#values.get(text);
    if (known) known.rows += 1;
    else if (this.#values.size >= mostValues || text.length > longestValue) this.#values = null;
    else this.#values.set(text, { rows: 1 });
  }

  #judge(text: string): void {
    this.#judged += 1;
    const kinds = this.#kinds;
    // The order is not asked here: what is a date in either order is a date.
    const moment = readMoment(text, 'dayFirst') ?? readMoment(text, 'monthFirst');
    kinds.filled += 1;
    kinds.dates += moment ? 1 : 0;
    kinds.times += moment?.seconds !== undefined && moment.offset === undefined ? 1 : 0;
    kinds.clocks += readTime(text) ? 1 : 0;
    kinds.durations += isPlainDuration(text) ? 1 : 0;
    kinds.numbers += isNumeral(withoutCurrency(text)) ? 1 : 0;
  }

  #seeOrder(text: string): void {
    if (this.#order.dayFirst && this.#order.monthFirst) return;
    const order = orderOf(text);
    if (order === null) return;
    if (order !== 'doubtful') this.#order = { ...this.#order, [order]: true };
    else if (this.#order.doubtful === null) this.#order = { ...this.#order, doubtful: shownText(text) };
  }
}
