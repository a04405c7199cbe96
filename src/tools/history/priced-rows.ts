import { type CsvCell, type CsvDialect, toCsv } from '../../outputs/to-csv.ts';
import { type GroupPrice, type Job, type SetAsideReason, twoDigits, workedMinutes } from '../../rules/index.ts';
import type { Place } from '../../schema/conditions.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { type CountedRow, countedReader } from './counted-rows.ts';
import type { Reading, TakeRow } from './files/read-table.ts';
import type { Row } from './files/row.ts';
import { clockText } from './formats/list-clock.ts';
import { minorUnitsOf } from './formats/numbers.ts';
import type { HistoryFailure } from './mapping.ts';
import type { PricedFile } from './reader.ts';

/** What the columns of saved rows are called. */
export interface RowWords {
  readonly row: string;
  readonly date: string;
  readonly start: string;
  readonly role: string;
  readonly place: string;
  readonly workedMinutes: string;
  readonly workedExactly: string;
  readonly billedMinutes: string;
  readonly billedThen: string;
  readonly reason: string;
  readonly text: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly tiers: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<SetAsideReason, string>>;
}

const inUnits = (amount: Cents | null | undefined, minorUnits: number): number | null =>
  amount === null || amount === undefined ? null : Number((amount / 10 ** minorUnits).toFixed(minorUnits));

const amountCell = (amount: Cents | null | undefined, minorUnits: number): CsvCell => {
  const number = inUnits(amount, minorUnits);
  return number === null ? '' : { number };
};

/** Worked time as a spreadsheet adds it up. @example exactText(901) // '0:15:01' */
const exactText = (seconds: number): string =>
  `${Math.floor(seconds / 3_600)}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;

const startText = ({ startMinute }: Job): string => (startMinute === undefined ? '' : clockText(startMinute * 60));

/** What a reading of all rows makes of each. */
interface RowWriter {
  job(counted: CountedRow, row: Row, prices: readonly GroupPrice[]): void;
  setAside(row: number, reason: SetAsideReason, text: string): void;
}

/** Rereads every row of a priced file, and hands each on as a job or as one that is set aside. */
const rereadRows = (file: PricedFile, writer: RowWriter, reading: Reading): Promise<HistoryFailure | undefined> => {
  const read = countedReader(file);
  const take: TakeRow = (row, number, isCut) => {
    const found = read(row, number, isCut);
    if ('reason' in found) writer.setAside(number, found.reason, found.text);
    else writer.job(found, row, file.counter.pricesOf(found.job) ?? []);
  };
  return file.table.read(take, reading);
};

/** Text that is handed on in parts, so that it is never in memory as one string. */
class TextParts {
  readonly #parts: Blob[] = [];
  #waiting: string[] = [];

  add(text: string): void {
    this.#waiting.push(text);
    if (this.#waiting.length >= 1_000) this.#pack();
  }

  blob(type: string): Blob {
    this.#pack();
    return new Blob(this.#parts, { type });
  }

  #pack(): void {
    this.#parts.push(new Blob([this.#waiting.join('')]));
    this.#waiting = [];
  }
}

const byteOrderMark = '\u{feff}';

/** Rows of CSV without the mark that begins a file. */
const csvLines = (rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string => toCsv(rows, dialect).slice(1);

/** What was billed for a row stands with the first of its jobs. */
const thenOf = ({ job, isFurther }: CountedRow): Cents | undefined => (isFurther ? undefined : job.billedThen);

const jobCells = (
  counted: CountedRow,
  prices: readonly GroupPrice[],
  words: RowWords,
  minorUnits: number,
): CsvCell[] => {
  const { job } = counted;
  return [
    { number: job.row },
    job.date,
    startText(job),
    words.roles[job.roleId] ?? job.roleId,
    words.places[job.place],
    { number: workedMinutes(job.seconds) },
    exactText(job.seconds),
    amountCell(thenOf(counted), minorUnits),
    ...prices.flatMap(({ billedMinutes, cents }) => [{ number: billedMinutes }, amountCell(cents, minorUnits)]),
  ];
};

const jobHeadings = (words: RowWords, { tiers }: PriceList): CsvCell[] => [
  words.row,
  words.date,
  words.start,
  words.role,
  words.place,
  words.workedMinutes,
  words.workedExactly,
  words.billedThen,
  ...tiers.flatMap(({ id }) => {
    const name = words.tiers[id] ?? id;
    return [`${name}: ${words.billedMinutes}`, name];
  }),
];

/** Every row that is priced, as CSV: what was read of it, what each tier bills, and the cells of the file; formulas are made harmless. */
export const pricedCsv = async (
  file: PricedFile,
  words: RowWords,
  dialect: CsvDialect,
  reading: Reading,
): Promise<Blob | HistoryFailure> => {
  const minorUnits = minorUnitsOf(file.list);
  const text = new TextParts();
  text.add(byteOrderMark + csvLines([[...jobHeadings(words, file.list), ...file.table.headings]], dialect));
  const writer: RowWriter = {
    job: (counted, row, prices) =>
      text.add(csvLines([[...jobCells(counted, prices, words, minorUnits), ...row.texts()]], dialect)),
    setAside: () => undefined,
  };
  const failed = await rereadRows(file, writer, reading);
  return failed ?? text.blob('text/csv;charset=utf-8');
};

const jobJson = (counted: CountedRow, prices: readonly GroupPrice[], { tiers }: PriceList, minorUnits: number) => {
  const { job } = counted;
  return {
    row: job.row,
    date: job.date,
    start: startText(job) || null,
    roleId: job.roleId,
    place: job.place,
    workedSeconds: job.seconds,
    billedThen: inUnits(thenOf(counted), minorUnits),
    tiers: Object.fromEntries(
      tiers.map(({ id }, index) => [
        id,
        {
          billedMinutes: prices[index]?.billedMinutes ?? null,
          amount: inUnits(prices[index]?.cents, minorUnits),
        },
      ]),
    ),
  };
};

/** Every row that is priced, as JSON: amounts in units of the currency, null where a row has no price by itself. */
export const pricedJson = async (file: PricedFile, reading: Reading): Promise<Blob | HistoryFailure> => {
  const { list } = file;
  const minorUnits = minorUnitsOf(list);
  const text = new TextParts();
  text.add(`{"priceList":${JSON.stringify(list.id)},"currency":${JSON.stringify(list.currency ?? 'EUR')},"rows":[`);
  let separator = '\n';
  const writer: RowWriter = {
    job: (counted, _, prices) => {
      text.add(separator + JSON.stringify(jobJson(counted, prices, list, minorUnits)));
      separator = ',\n';
    },
    setAside: () => undefined,
  };
  const failed = await rereadRows(file, writer, reading);
  if (failed) return failed;
  text.add('\n]}\n');
  return text.blob('application/json');
};

/** Every row that was set aside, with its number and the reason, as CSV. */
export const setAsideCsv = async (
  file: PricedFile,
  words: RowWords,
  dialect: CsvDialect,
  reading: Reading,
): Promise<Blob | HistoryFailure> => {
  const text = new TextParts();
  text.add(byteOrderMark + csvLines([[words.row, words.reason, words.text]], dialect));
  const writer: RowWriter = {
    job: () => undefined,
    setAside: (row, reason, why) =>
      text.add(csvLines([[{ number: row }, words.reasons[reason], why.slice(0, 200)]], dialect)),
  };
  const failed = await rereadRows(file, writer, reading);
  return failed ?? text.blob('text/csv;charset=utf-8');
};
