import { instantOf, isRuleError, parseDate } from '../../../rules/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { ZoneId } from '../../../schema/units.ts';
import type { Row } from '../files/row.ts';
import type { HistoryMapping } from '../mapping.ts';
import { readDuration } from './durations.ts';
import type { ListMoment } from './list-clock.ts';
import { quickClock } from './quick-cells.ts';
import { type RowCells, secondsOfDay } from './row-cells.ts';
import type { NoJob } from './row-reader.ts';
import { remembering } from './text-cache.ts';

/** How long the job of a row took, in seconds; or why it is none. */
export type ReadSeconds = (row: Row, start: ListMoment) => number | NoJob;

/** @param moment of which the seconds may lie in the day after */
const instantIn = (zone: ZoneId, { date, seconds }: ListMoment): number | null => {
  if (seconds === undefined) return null;
  const day = parseDate(date);
  if (isRuleError(day)) return null;
  const localMs = (day * secondsOfDay + seconds) * 1_000;
  const instant = instantOf(new Date(localMs).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length), zone);
  return isRuleError(instant) ? null : instant;
};

/** When a row ends; a time of day alone is one of the day of the start, or of the night after it. */
const endReader = (cells: RowCells): ((row: Row, start: ListMoment) => ListMoment | null | undefined) => {
  if (cells.has('end')) return cells.moments('end', 'endTime');
  const endIn = cells.moments('start', 'endTime');
  return (row, start) => {
    if (cells.text(row, 'endTime').trim() === '') return undefined;
    const end = endIn(row);
    const isNextDay = (end?.seconds ?? 0) < (start.seconds ?? 0);
    return end && isNextDay ? { ...end, seconds: (end.seconds ?? 0) + secondsOfDay } : end;
  };
};

/** From one moment to another, in real time. */
const between = (cells: RowCells, zone: ZoneId): ReadSeconds => {
  const endIn = endReader(cells);
  return (row, start) => {
    const text = () => `${cells.text(row, 'end')} ${cells.text(row, 'endTime')}`.trim();
    const end = endIn(row, start);
    if (end === undefined) return { reason: 'noDuration', text: text() };
    const [from, to] = [instantIn(zone, start), end && instantIn(zone, end)];
    if (from === null || to === null || to < from) return { reason: 'unreadableDuration', text: text() };
    return to === from ? { reason: 'noDuration', text: text() } : Math.round((to - from) / 1_000);
  };
};

/** Hours, with the minutes that stand in a cell of their own; one of the two may be empty or nought. */
const withMinutes = (cells: RowCells, hours: ReadSeconds): ReadSeconds => {
  if (!cells.has('minutes')) return hours;
  return (row, start) => {
    const [whole, text] = [hours(row, start), cells.text(row, 'minutes')];
    const minutes = readDuration(text, { unit: 'minutes', mark: '.' });
    if (minutes === 'noDuration') return whole;
    if (typeof minutes !== 'number') return { reason: minutes, text };
    if (typeof whole === 'number') return whole + minutes;
    return whole.reason === 'noDuration' ? minutes : whole;
  };
};

/** How the lengths of the jobs of one file are read: as its durations say, as the visitor does, or by their beginning and end. */
export const secondsReader = (cells: RowCells, mapping: HistoryMapping, list: PriceList): ReadSeconds => {
  const { minutesPerRow } = mapping;
  const form = { unit: mapping.durationUnit, mark: mapping.decimalMark ?? '.' };
  const duration = remembering((cell) => readDuration(cell, form));
  if (cells.has('duration')) {
    const column = cells.column('duration');
    return withMinutes(cells, (row) => {
      const quick = quickClock(row, column);
      if (quick > 0) return quick;
      const text = row.text(column);
      const read = duration(text);
      return typeof read === 'number' ? read : { reason: read, text };
    });
  }
  if (minutesPerRow !== undefined) return () => minutesPerRow * 60;
  return between(cells, list.zone);
};
