import { type JobMoments, workedMinutes } from '../../../rules/index.ts';
import type { Row } from '../files/row.ts';
import type { ColumnField, HistoryMapping } from '../mapping.ts';
import { readDuration } from './durations.ts';
import { clockText, type ListMoment } from './list-clock.ts';
import type { RowCells } from './row-cells.ts';

const momentText = ({ date, seconds }: ListMoment): string | undefined =>
  seconds === undefined ? undefined : `${date}T${clockText(seconds)}`;

type ReadWaiting = (row: Row) => Pick<JobMoments, 'waiting' | 'waitingMinutes'> | undefined;

/** When, or else how long, the customer was waited for; nothing where a row does not say it. */
const waitingReader = (cells: RowCells, { waitingUnit, decimalMark }: HistoryMapping): ReadWaiting => {
  const form = { unit: waitingUnit, mark: decimalMark ?? '.' };
  const [fromIn, toIn] = [cells.moments('waitingFrom'), cells.moments('waitingTo')];
  return (row) => {
    const [from, to] = [fromIn(row), toIn(row)];
    const stretch = from && to && { from: momentText(from), to: momentText(to) };
    if (stretch?.from && stretch.to) return { waiting: [{ from: stretch.from, to: stretch.to }] };
    const seconds = cells.has('waiting') ? readDuration(cells.text(row, 'waiting'), form) : undefined;
    return typeof seconds === 'number' ? { waitingMinutes: workedMinutes(seconds) } : undefined;
  };
};

/** How the moments of a report are read; nothing of a row that does not say when it was reported. */
export const momentsReader = (cells: RowCells, mapping: HistoryMapping): ((row: Row) => JobMoments | undefined) => {
  if (!cells.has('reported')) return () => undefined;
  const waitingIn = waitingReader(cells, mapping);
  const textsIn = (field: ColumnField) => {
    const momentIn = cells.moments(field);
    return (row: Row) => {
      const moment = momentIn(row);
      return moment ? momentText(moment) : undefined;
    };
  };
  const [reportedIn, answeredIn, closedIn] = [textsIn('reported'), textsIn('answered'), textsIn('closed')];
  return (row) => {
    const reported = reportedIn(row);
    if (reported === undefined) return undefined;
    const [answered, closed] = [answeredIn(row), closedIn(row)];
    return { reported, ...(answered && { answered }), ...(closed && { closed }), ...waitingIn(row) };
  };
};
