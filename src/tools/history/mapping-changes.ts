import type { ByValue, ColumnField, HistoryFile, HistoryMapping, TimeSays } from './mapping.ts';

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

/** How many rows may be jobs: all but the one that adds up the others. */
export const ownRows = ({ rows, totals }: HistoryFile): number => rows - totals;

/** How many rows have no value that says what they are: what all others mean holds for them. */
export const untoldRows = (file: HistoryFile, { column, values }: ByValue<string>): number => {
  const counted = (column === null ? null : file.columns[column]?.values) ?? [];
  const told = counted.filter(({ value }) => Object.hasOwn(values, value));
  return Math.max(0, ownRows(file) - told.reduce((sum, each) => sum + each.rows, 0));
};

/** A mapping in which another column, or none, is read as something. What the times of another start say is not known yet. */
export const withColumn = (mapping: HistoryMapping, field: ColumnField, column: number | null): HistoryMapping => {
  const { [field]: _, ...others } = mapping.columns;
  const columns = column === null ? others : { ...others, [field]: column };
  return { ...mapping, columns, ...(field === 'start' && { timeSays: null }) };
};

/** A mapping with what somebody says of its times: those of a report are the moments of reports, those of work are none. */
export const withTimes = (mapping: HistoryMapping, timeSays: TimeSays): HistoryMapping => {
  const { start = null, reported = null } = mapping.columns;
  const says = { ...mapping, timeSays };
  if (timeSays === 'reported') return reported === null ? withColumn(says, 'reported', start) : says;
  return reported === start ? withColumn(says, 'reported', null) : says;
};
