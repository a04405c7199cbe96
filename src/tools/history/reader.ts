import type { CsvDialect } from '../../outputs/to-csv.ts';
import {
  type FigureParts,
  type History,
  HistoryCounter,
  type HistoryTerms,
  isRuleError,
  type Job,
  type LineItem,
} from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ZoneId } from '../../schema/units.ts';
import type { ByteSource } from './files/byte-source.ts';
import { isNotUtf8, openTable, type Reading, type Table, type TakeRow } from './files/read-table.ts';
import { Row } from './files/row.ts';
import { personRows, tableByPerson } from './formats/people.ts';
import { productOf } from './formats/products.ts';
import { proposedMapping } from './formats/proposed-mapping.ts';
import { openQuestions } from './formats/questions.ts';
import { isJob, rowReader } from './formats/row-reader.ts';
import { ColumnSurvey } from './formats/survey.ts';
import { shownText } from './formats/text-cache.ts';
import { isDatedTotals, saysTotals } from './formats/totals-rows.ts';
import { splitWorkLogs } from './formats/work-logs.ts';
import {
  failure,
  type HistoryFailure,
  type HistoryFile,
  type HistoryMapping,
  isHistoryFailure,
  type Preview,
  type ReadRow,
} from './mapping.ts';
import { isMappingOf } from './mapping-fits.ts';
import { pricedCsv, pricedJson, type RowWords, setAsideCsv } from './priced-rows.ts';
import { behindFigure, type HistoryFigure, type RowsPage } from './rows-behind.ts';

/** So many of the first rows are shown. */
const shownRows = 8;

/** After so many rows it is looked at which columns have told everything. */
const surveyedRows = 1_000;

interface FirstRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly isFurther?: boolean | undefined;
}

/** A file after its first reading. */
interface OpenedFile {
  readonly table: Table;
  readonly surveys: readonly ColumnSurvey[];
  readonly firstRows: readonly FirstRow[];
  readonly rows: number;
  /** How many of them add up the others. */
  readonly totals: number;
  /** Whether rows with dates of their own add up others. */
  readonly hasDatedTotals: boolean;
  readonly list: PriceList;
}

const survey = async (table: Table, list: PriceList, reading: Reading): Promise<OpenedFile | HistoryFailure> => {
  const surveys = table.headings.map((heading, index) => new ColumnSurvey(heading, index));
  const firstRows: FirstRow[] = [];
  let [rows, open] = [0, surveys];
  let [last, hasDatedTotals]: [Row | undefined, boolean] = [undefined, false];
  const take: TakeRow = (row, number, isFurther) => {
    rows += 1;
    last = row;
    hasDatedTotals ||= isDatedTotals(row);
    if (rows % surveyedRows === 0) open = open.filter(({ isDone }) => !isDone);
    for (const column of open) column.add(row);
    if (firstRows.length < shownRows) firstRows.push({ row: number, cells: row.texts().map(shownText), isFurther });
  };
  const failed = await table.read(take, reading);
  if (failed) return failed;
  if (last === undefined) return failure('noRows', {});
  const totals = saysTotals(last) ? 1 : 0;
  if (totals > 0) for (const column of surveys) column.forget(last);
  return { table, surveys, firstRows, rows, totals, hasDatedTotals, list };
};

/** Opens and reads a file once; what is not UTF-8 after all is read anew as Windows-1252. */
const openSource = async (
  source: ByteSource,
  list: PriceList,
  reading: Reading,
): Promise<OpenedFile | HistoryFailure> => {
  const table = await openTable(source);
  if (isHistoryFailure(table)) return table;
  const opened = await survey(splitWorkLogs(table), list, reading);
  if (!isHistoryFailure(opened) || !isNotUtf8(opened)) return opened;
  const other = await openTable(source, 'windows-1252');
  return isHistoryFailure(other) ? other : survey(splitWorkLogs(other), list, reading);
};

const fileOf = (source: ByteSource, { table, surveys, firstRows, rows, totals, list }: OpenedFile): HistoryFile => ({
  name: source.name,
  bytes: source.size,
  rows,
  totals,
  product: productOf(table.headings)?.id ?? null,
  encoding: table.encoding,
  separator: table.separator,
  sheet: table.sheet ?? null,
  columns: surveys.map((column) => column.column()),
  firstRows: firstRows.map(({ cells }) => cells),
  proposed: proposedMapping({ headings: table.headings, surveys }, list),
});

const fits = (mapping: HistoryMapping, { surveys, list }: OpenedFile): boolean =>
  isMappingOf(mapping, { columns: surveys.length, list });

const notOpened = failure('empty', {});
const doesNotFit = failure('mappingDoesNotFit', {});

/** A file that is priced, and what its figures are asked of. */
export interface PricedFile {
  readonly table: Table;
  readonly list: PriceList;
  readonly hasDatedTotals: boolean;
  readonly mapping: HistoryMapping;
  readonly counter: HistoryCounter;
}

/** How rows are saved as CSV: in the words of a page, and with the marks of its spreadsheets. */
export interface SavedCsv {
  readonly words: RowWords;
  readonly dialect: CsvDialect;
}

/** What saved rows are for: a spreadsheet, or other programs. */
export type SavedAs = 'json' | SavedCsv;

/** Reads and prices one file at a time, wherever it runs. */
export class HistoryReader {
  readonly #zones: readonly ZoneId[];
  #file: OpenedFile | undefined;
  #priced: PricedFile | undefined;

  /** @param zones that a visitor may mean beside that of the list */
  constructor(zones: readonly ZoneId[] = []) {
    this.#zones = zones;
  }

  async open(source: ByteSource, list: PriceList, reading: Reading): Promise<HistoryFile | HistoryFailure> {
    this.#file = undefined;
    this.#priced = undefined;
    const opened = await openSource(source, list, reading);
    if (isHistoryFailure(opened)) return opened;
    this.#file = opened;
    return fileOf(source, opened);
  }

  preview(mapping: HistoryMapping): Preview | HistoryFailure {
    const file = this.#file;
    if (file === undefined) return notOpened;
    if (!fits(mapping, file)) return doesNotFit;
    const [read, shown] = [rowReader(mapping, file), new Row()];
    const cut = personRows(mapping) ?? ((cells: readonly string[]) => [cells]);
    const rows = file.firstRows
      .flatMap((first) => cut(first.cells).map((cells, part) => ({ ...first, cells, part })))
      .map(({ row, cells, isFurther, part }): ReadRow => {
        const found = read(shown.fill(cells), row, part > 0 || isFurther);
        return isJob(found) ? { row, cells, job: found } : { row, cells, setAside: found.reason, text: found.text };
      });
    return { rows, questions: this.#questions(file, mapping) };
  }

  async price(mapping: HistoryMapping, terms: HistoryTerms, reading: Reading): Promise<History | HistoryFailure> {
    const file = this.#file;
    if (file === undefined) return notOpened;
    if (!fits(mapping, file)) return doesNotFit;
    const [question] = this.#questions(file, mapping);
    if (question) return failure('unanswered', { question });
    const counter = HistoryCounter.of(file.list, terms);
    if (isRuleError(counter)) return failure('rules', { error: counter });
    const { list, hasDatedTotals } = file;
    const priced = { table: tableByPerson(file.table, mapping), list, hasDatedTotals, mapping, counter };
    const failed = await countRows(priced, reading);
    if (failed) return failed;
    const history = counter.result();
    if (isRuleError(history)) return failure('rules', { error: history });
    this.#priced = priced;
    return history;
  }

  async rowsBehind(
    figure: HistoryFigure,
    tierId: TierId,
    page: number,
    reading: Reading,
  ): Promise<RowsPage | HistoryFailure> {
    return this.#priced ? behindFigure(this.#priced, figure, tierId, page, reading) : notOpened;
  }

  partsOf(tierId: TierId, month?: number): FigureParts | HistoryFailure {
    const { list, counter } = this.#priced ?? {};
    const tier = list?.tiers.findIndex(({ id }) => id === tierId) ?? -1;
    return counter?.partsOf(tier, month) ?? notOpened;
  }

  averageMonth(): readonly LineItem[] | HistoryFailure {
    return this.#priced?.counter.averageMonth() ?? notOpened;
  }

  /** Every priced row, as CSV in the words of a page, or as JSON for other programs. */
  async pricedRows(as: SavedAs, reading: Reading): Promise<Blob | HistoryFailure> {
    if (this.#priced === undefined) return notOpened;
    if (as === 'json') return pricedJson(this.#priced, reading);
    return pricedCsv(this.#priced, as.words, as.dialect, reading);
  }

  async setAsideRows({ words, dialect }: SavedCsv, reading: Reading): Promise<Blob | HistoryFailure> {
    return this.#priced ? setAsideCsv(this.#priced, words, dialect, reading) : notOpened;
  }

  #questions({ surveys, list }: OpenedFile, mapping: HistoryMapping) {
    return openQuestions(surveys, mapping, [list.zone, ...this.#zones]);
  }
}

/** So many jobs are read before they are counted: reading one and counting it in turn takes longer than either does for many in a row. */
const jobsAtATime = 128;

/** Reads every row of a table and counts it, in their order. */
const countRows = async (file: PricedFile, reading: Reading): Promise<HistoryFailure | undefined> => {
  const { table, mapping, counter } = file;
  const read = rowReader(mapping, file);
  let jobs: Job[] = [];
  const countJobs = (): void => {
    for (const job of jobs) counter.add(job);
    jobs = [];
  };
  const take: TakeRow = (row, number, isFurther) => {
    const found = read(row, number, isFurther);
    if (isJob(found)) {
      jobs.push(found);
      if (jobs.length === jobsAtATime) countJobs();
      return;
    }
    countJobs();
    counter.setAside(number, found.reason, shownText(found.text));
  };
  const failed = await table.read(take, reading);
  countJobs();
  return failed;
};
