import { type ReadDuration, readDuration } from '../../i18n/read-duration.ts';
import { type JobStart, type LineItem, requestLimits } from '../../rules/index.ts';
import { readDateTime, wholeNumber } from '../../share/index.ts';
import type { DraftLine } from './draft.ts';
import type { FieldProblem } from './read-draft.ts';

/** A line that was read, or what to mend in it. */
export interface ReadLine {
  readonly item: LineItem | null;
  readonly problems: readonly FieldProblem[];
}

/** Undefined when no start was given, null when it cannot be read. */
const readStart = ({ per, startDateTime, startWeekday, startTime }: DraftLine): JobStart | null | undefined => {
  if (per === 'once') {
    if (startDateTime === '') return undefined;
    const dateTime = readDateTime(startDateTime);
    return dateTime === undefined ? null : { at: 'dateTime', dateTime };
  }
  if (startWeekday === '') return undefined;
  return /^\d\d:\d\d$/.test(startTime) ? { at: 'weekday', weekday: Number(startWeekday), time: startTime } : null;
};

const durationProblem = (duration: ReadDuration): Pick<FieldProblem, 'field' | 'most'> | null => {
  if (duration === 'ambiguous') return { field: 'minutesAmbiguous' };
  const fits = duration !== 'unreadable' && duration >= 1 && duration <= requestLimits.minutes;
  return fits ? null : { field: 'minutes', most: requestLimits.minutes };
};

/** Reads one line of the form. */
export const readLine = (line: DraftLine): ReadLine => {
  const { key, roleId, place, per } = line;
  const minutes = readDuration(line.minutes);
  const times = wholeNumber(line.times.trim(), requestLimits.times);
  const start = readStart(line);
  const wrongDuration = durationProblem(minutes);
  const problems: FieldProblem[] = [
    ...(wrongDuration ? [{ key, ...wrongDuration }] : []),
    ...(times === undefined ? [{ key, field: 'times' as const, most: requestLimits.times }] : []),
    ...(start === null ? [{ key, field: per === 'once' ? ('startDateTime' as const) : ('startTime' as const) }] : []),
  ];
  if (problems.length > 0 || typeof minutes === 'string' || times === undefined || start === null) {
    return { item: null, problems };
  }
  return { item: { roleId, place, per, minutes, times, ...(start && { start }) }, problems };
};
