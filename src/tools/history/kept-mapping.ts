import type { PriceList } from '../../schema/price-list.ts';
import type { ByValue, HistoryFile, HistoryMapping } from './mapping.ts';

/** Files with the same headings are read alike, whatever is in them. */
const keyOf = ({ columns }: HistoryFile): string =>
  `history-mapping:${JSON.stringify(columns.map(({ heading }) => heading))}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a stored value tells, by the values of a column, one of some meanings. */
const isByValue = (value: unknown, meanings: readonly string[], columns: number): boolean => {
  if (!isRecord(value)) return false;
  const { column, values, otherwise } = value;
  if (!isRecord(values)) return false;
  const isColumn = column === null || (Number.isInteger(column) && Number(column) >= 0 && Number(column) < columns);
  const known = new Set<unknown>([...meanings, 'leaveOut']);
  return (
    isColumn &&
    meanings.some((meaning) => meaning === otherwise) &&
    Object.values(values).every((each) => known.has(each))
  );
};

/** Whether a stored value reads files with so many columns under a list: it may be of an older version, or be garbage. */
const isMapping = (value: unknown, columns: number, { roles }: PriceList): value is HistoryMapping => {
  if (!isRecord(value)) return false;
  const { columns: fields, role, place } = value;
  const isIn = (column: unknown) => Number.isInteger(column) && Number(column) >= 0 && Number(column) < columns;
  return (
    isRecord(fields) &&
    Object.values(fields).every(isIn) &&
    isByValue(
      role,
      roles.map(({ id }) => id),
      columns,
    ) &&
    isByValue(place, ['remote', 'onSite'], columns)
  );
};

/** The mapping that was kept for files with these headings; null where there is none, or the browser stores nothing. */
export const keptMapping = (file: HistoryFile, list: PriceList): HistoryMapping | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(file)) ?? 'null');
    return isMapping(stored, file.columns.length, list) ? stored : null;
  } catch {
    return null;
  }
};

/** Keeps how a file is read, in this browser, for the next one with the same headings. Nothing of its rows is kept but the values that were mapped. */
export const keepMapping = (file: HistoryFile, mapping: HistoryMapping): boolean => {
  try {
    localStorage.setItem(keyOf(file), JSON.stringify(mapping));
    return true;
  } catch {
    return false;
  }
};

export const forgetMapping = (file: HistoryFile): void => {
  try {
    localStorage.removeItem(keyOf(file));
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
};

/** A mapping by values with one value, or all others, meaning something else. */
export const withMeaning = <Meaning extends string>(
  by: ByValue<Meaning>,
  value: string | null,
  meaning: Meaning | 'leaveOut',
): ByValue<Meaning> => {
  if (value !== null) return { ...by, values: { ...by.values, [value]: meaning } };
  return meaning === 'leaveOut' ? by : { ...by, otherwise: meaning };
};

/** What a value means: a file may hold any text, names of what every object has included. */
export const meaningOf = <Meaning extends string>(by: ByValue<Meaning>, value: string): Meaning | 'leaveOut' =>
  Object.hasOwn(by.values, value) ? (by.values[value] ?? by.otherwise) : by.otherwise;

/** How many rows have no value that says what they are: what all others mean holds for them. */
export const untoldRows = ({ rows, columns }: HistoryFile, { column, values }: ByValue<string>): number => {
  const counted = (column === null ? null : columns[column]?.values) ?? [];
  const told = counted.filter(({ value }) => Object.hasOwn(values, value));
  return Math.max(0, rows - told.reduce((sum, each) => sum + each.rows, 0));
};
