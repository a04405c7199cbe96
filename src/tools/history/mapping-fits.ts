import type { PriceList } from '../../schema/price-list.ts';
import { columnFields, type HistoryMapping } from './mapping.ts';

/** What a mapping speaks of: a file with so many columns, priced by a list. */
export interface MappedFile {
  readonly columns: number;
  readonly list: PriceList;
}

type Check = (value: unknown, file: MappedFile) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const isColumn: Check = (value, { columns }) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < columns;

const areColumns: Check = (value, file) =>
  isRecord(value) &&
  Object.entries(value).every(
    ([field, column]) => columnFields.some((known) => known === field) && isColumn(column, file),
  );

const isByValue =
  (meaningsOf: (list: PriceList) => readonly string[]): Check =>
  (value, file) => {
    if (!isRecord(value)) return false;
    const { column, values, otherwise } = value;
    const meanings = meaningsOf(file.list);
    return (
      isRecord(values) &&
      (column === null || isColumn(column, file)) &&
      oneOf(...meanings)(otherwise, file) &&
      Object.values(values).every((each) => oneOf('leaveOut', ...meanings)(each, file))
    );
  };

const isZone: Check = (value) => {
  if (value === null) return true;
  try {
    return typeof value === 'string' && new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
};

const isMinutes: Check = (value) => value === undefined || (Number.isSafeInteger(value) && Number(value) > 0);

const checks: Readonly<Record<keyof HistoryMapping, Check>> = {
  columns: areColumns,
  dateOrder: oneOf('dayFirst', 'monthFirst', null),
  durationUnit: oneOf('hours', 'minutes', 'seconds', null),
  waitingUnit: oneOf('hours', 'minutes', 'seconds', null),
  decimalMark: oneOf(',', '.', null),
  zone: isZone,
  role: isByValue(({ roles }) => roles.map(({ id }) => id)),
  place: isByValue(() => ['remote', 'onSite']),
  timeSays: oneOf('started', 'reported', null),
  notBillable: oneOf('count', 'leaveOut', null),
  severalPeople: oneOf('once', 'each', null),
  repeatsDates: oneOf(true, false, undefined),
  minutesPerRow: isMinutes,
};

/** Whether a value is a mapping of columns and roles that a file and a list have: a kept one may be of another file or version, or be garbage. */
export const isMappingOf = (value: unknown, file: MappedFile): value is HistoryMapping =>
  isRecord(value) && Object.entries(checks).every(([part, check]) => check(value[part], file));
