import type { Table } from '../files/read-table.ts';
import { plainHeading } from './products.ts';
import { splitRows } from './split-rows.ts';

/** The heading that Jira repeats for each log of an issue, and those of the columns that a log becomes. */
const logged = 'log work';
const logHeadings = ['Log Work: comment', 'Log Work: started', 'Log Work: author', 'Log Work: seconds'] as const;

/** The parts of a log. Its comment comes first and may hold semicolons itself. @example 'Visit; server;16/Mar/26 9:05 AM;ann;5400' */
const partsOf = (log: string): string[] => {
  const parts = log.split(';');
  const [started = '', author = '', seconds = ''] = parts.slice(-3);
  return [parts.slice(0, -3).join(';'), started, author, seconds];
};

const rowsOf = (cells: readonly string[], logs: ReadonlySet<number>): string[][] => {
  const own = cells.filter((_, index) => !logs.has(index));
  const found = [...logs].map((index) => cells[index]?.trim() ?? '').filter((log) => log !== '');
  return found.length === 0 ? [[...own, '', '', '', '']] : found.map((log) => [...own, ...partsOf(log)]);
};

/** A table of issues with work logs as one in which each log is a row: it keeps the number of its issue. Any other stays as it is. */
export const splitWorkLogs = (table: Table): Table => {
  const logs = new Set(table.headings.flatMap((heading, index) => (plainHeading(heading) === logged ? [index] : [])));
  if (logs.size === 0) return table;
  return {
    encoding: table.encoding,
    separator: table.separator,
    headings: [...table.headings.filter((_, index) => !logs.has(index)), ...logHeadings],
    read: splitRows(table, (cells) => rowsOf(cells, logs)),
  };
};
