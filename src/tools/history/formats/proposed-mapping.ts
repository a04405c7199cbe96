import type { PriceList } from '../../../schema/price-list.ts';
import type { ColumnField, DateOrder, DecimalMark, DurationUnit, HistoryMapping, TimeSays } from '../mapping.ts';
import { columnFields } from '../mapping.ts';
import { fieldWords, startWords, unitWords } from './heading-words.ts';
import { type Product, plainHeading, productOf } from './products.ts';
import { proposedPlace, proposedRole } from './proposed-meanings.ts';
import type { ColumnSurvey } from './survey.ts';

type Columns = Partial<Record<ColumnField, number>>;

/** A table after its first reading. */
export interface SurveyedTable {
  readonly headings: readonly string[];
  readonly surveys: readonly ColumnSurvey[];
}

/** The first column with one of some headings, the best heading first. */
const columnNamed = (headings: readonly string[], words: readonly string[]): number | undefined => {
  const plain = headings.map(plainHeading);
  const found = words.map((word) => plain.indexOf(word)).find((index) => index >= 0);
  return found;
};

const ofProduct = ({ columns }: Product, headings: readonly string[]): Columns =>
  Object.fromEntries(
    columnFields.flatMap((field) => {
      const index = columnNamed(headings, columns[field] ?? []);
      return index === undefined ? [] : [[field, index]];
    }),
  );

const share = (count: number, { kinds: { filled } }: ColumnSurvey): number => (filled === 0 ? 0 : count / filled);

/** Cells of which so many are of a kind tell it by themselves; half of them do where the heading says it too. */
const [mostly, half] = [0.8, 0.5];

/** Values that a column of yes and no may have. */
const fewValues = 10;

const isMostly = (count: number, survey: ColumnSurvey, least = mostly): boolean => share(count, survey) >= least;

const holdsDates = (survey: ColumnSurvey, least = half): boolean => isMostly(survey.kinds.dates, survey, least);
const holdsClocks = (survey: ColumnSurvey): boolean => isMostly(survey.kinds.clocks, survey, half);
const holdsDurations = (survey: ColumnSurvey): boolean =>
  isMostly(survey.kinds.durations + survey.kinds.numbers, survey, half);
const holdsFewValues = (survey: ColumnSurvey): boolean => (survey.column().values?.length ?? fewValues) < fewValues;
const holdsNames = ({ kinds }: ColumnSurvey): boolean => kinds.dates + kinds.numbers + kinds.durations === 0;
const holdsNumbers = (survey: ColumnSurvey): boolean => isMostly(survey.kinds.numbers, survey, half);

/** What the cells of a column must be for it to be read as something. */
const fits: Record<ColumnField, (survey: ColumnSurvey) => boolean> = {
  reported: holdsDates,
  answered: holdsDates,
  closed: holdsDates,
  start: holdsDates,
  startTime: holdsClocks,
  end: holdsDates,
  endTime: holdsClocks,
  duration: holdsDurations,
  minutes: holdsNumbers,
  amount: holdsNumbers,
  waiting: holdsDurations,
  waitingFrom: holdsDates,
  waitingTo: holdsDates,
  billable: holdsFewValues,
  unbillable: holdsFewValues,
  person: holdsNames,
};

/** The order in which columns are given out: what is most surely told first. */
const givenOut: readonly ColumnField[] = [
  'start',
  'duration',
  'minutes',
  'reported',
  'answered',
  'closed',
  'end',
  'startTime',
  'endTime',
  'amount',
  'waiting',
  'waitingFrom',
  'waitingTo',
  'billable',
  'unbillable',
  'person',
];

/** What follows the words of a heading to say in which unit its numbers are. */
const unitBehind =
  /\s*(?:\([a-z]{1,8}\.?\)|\[[a-z]{1,8}\]|in (?:hours|minutes|seconds|uren|minuten|seconden|heures|stunden))$/;

/** Whether a heading is a word, its unit apart. @example isOf('time spent (min)', 'time spent') // true */
const isOf = (heading: string, word: string): boolean => heading === word || heading.replace(unitBehind, '') === word;

/** Columns by their headings, each for one thing and only where its cells fit. */
const byHeadings = ({ headings, surveys }: SurveyedTable): Columns => {
  const plain = headings.map(plainHeading);
  const columns: Columns = {};
  for (const field of givenOut) {
    const isFree = (index: number) => !Object.values(columns).includes(index);
    const found = fieldWords[field]
      .map((word) =>
        plain.findIndex((heading, index) => isOf(heading, word) && isFree(index) && fitsAt(surveys, index, field)),
      )
      .find((index) => index >= 0);
    if (found !== undefined) columns[field] = found;
  }
  return columns;
};

const fitsAt = (surveys: readonly ColumnSurvey[], index: number, field: ColumnField): boolean => {
  const survey = surveys[index];
  return survey !== undefined && survey.kinds.filled > 0 && fits[field](survey);
};

/** The only column of a kind that nothing is read from yet: two of them are asked about. */
const onlyOne = (surveys: readonly ColumnSurvey[], columns: Columns, isKind: (survey: ColumnSurvey) => boolean) => {
  const free = surveys.flatMap((survey, index) =>
    survey.kinds.filled > 0 && isKind(survey) && !Object.values(columns).includes(index) ? [index] : [],
  );
  return free.length === 1 ? free[0] : undefined;
};

const isDuration = (survey: ColumnSurvey): boolean => isMostly(survey.kinds.durations, survey);

/** Columns by what their cells hold, where the headings say nothing of it. */
const byCells = (surveys: readonly ColumnSurvey[], named: Columns): Columns => {
  const start = named.start ?? named.reported ?? onlyOne(surveys, named, (survey) => holdsDates(survey, mostly));
  const columns = { ...named, ...(start !== undefined && { start }) };
  const duration = columns.duration ?? onlyOne(surveys, columns, isDuration);
  return { ...columns, ...(duration !== undefined && { duration }) };
};

/** The order that the dates of a file prove; null where none needs it, or none proves it. */
const provenOrder = (surveys: readonly ColumnSurvey[]): DateOrder | null => {
  const dayFirst = surveys.some(({ order }) => order.dayFirst);
  const monthFirst = surveys.some(({ order }) => order.monthFirst);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dayFirst' : 'monthFirst';
};

/** The decimal mark that the durations and amounts of a file prove; null where none needs it, or none proves it. */
const provenMark = (surveys: readonly ColumnSurvey[], { duration, amount }: Columns): DecimalMark | null => {
  const numbers = [duration, amount].flatMap((index) => (index === undefined ? [] : (surveys[index] ?? [])));
  const comma = numbers.some(({ mark }) => mark.comma);
  const point = numbers.some(({ mark }) => mark.point);
  if (comma === point) return null;
  return comma ? ',' : '.';
};

const plainAt = (headings: readonly string[], column: number | undefined): string =>
  column === undefined ? '' : plainHeading(headings[column] ?? '');

/** The unit that a heading names. */
const unitIn = (headings: readonly string[], column: number | undefined): DurationUnit | null => {
  const heading = plainAt(headings, column);
  return unitWords.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
};

/** Minutes belong to hours beside them; to a length of its own they add nothing. */
const withOwnMinutes = ({ minutes, ...columns }: Columns, headings: readonly string[]): Columns => {
  const isOfHours =
    minutes !== undefined && /^(?:hours?|uren|stunden|heures)\b/.test(plainAt(headings, columns.duration));
  return isOfHours ? { ...columns, minutes } : columns;
};

/** What the times of a table say, where its product or a heading tells. */
const timesOf = (
  product: Product | undefined,
  { start, startTime, endTime, reported }: Columns,
  headings: readonly string[],
): TimeSays | null => {
  if (product) return product.timeSays ?? 'started';
  if (start !== undefined && start === reported) return 'reported';
  const isStart = [start, startTime].some(
    (index) => index !== undefined && startWords.includes(plainAt(headings, index)),
  );
  return isStart || endTime !== undefined ? 'started' : null;
};

/** How a table would be read: by its product, or by its headings and what its columns hold. What cannot be told is left open. */
export const proposedMapping = (table: SurveyedTable, list: PriceList): HistoryMapping => {
  const { headings, surveys } = table;
  const product = productOf(headings);
  const columns = product
    ? ofProduct(product, headings)
    : withOwnMinutes(byCells(surveys, byHeadings(table)), headings);
  const listed = surveys.map((survey) => survey.column());
  return {
    columns,
    dateOrder: provenOrder(surveys),
    durationUnit: product ? (product.durationUnit ?? null) : unitIn(headings, columns.duration),
    waitingUnit: unitIn(headings, columns.waiting),
    decimalMark: provenMark(surveys, columns),
    zone: null,
    role: proposedRole(headings, listed, product, list),
    place: proposedPlace(headings, listed),
    timeSays: timesOf(product, columns, headings),
    notBillable: null,
    severalPeople: null,
  };
};
