import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { msPerDay, msPerMinute } from './calendar.ts';
import { formatDate, parseDate } from './iso-date.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?$/;

/** Reads `YYYY-MM-DDTHH:MM`, optionally with seconds and milliseconds, as milliseconds on the local clock. */
export const parseLocalDateTime = (dateTime: string): number | RuleError => {
  const [, date, hour, minute, second = 0, millisecond = 0] = pattern.exec(dateTime) ?? [];
  if (date === undefined) return ruleError('invalidDateTime', { dateTime });
  const day = parseDate(date);
  if (isRuleError(day)) return day;
  return (
    day * msPerDay + (Number(hour) * 60 + Number(minute)) * msPerMinute + Number(second) * 1000 + Number(millisecond)
  );
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const formatSeconds = (ms: number): string => {
  const seconds = twoDigits(Math.floor(ms / 1000));
  return ms % 1000 === 0 ? seconds : `${seconds}.${String(ms % 1000).padStart(3, '0')}`;
};

/** The inverse of `parseLocalDateTime`; seconds are written only where they are not 0. */
export const formatLocalDateTime = (localMs: number): string => {
  const day = Math.floor(localMs / msPerDay);
  const ofDay = localMs - day * msPerDay;
  const minutes = Math.floor(ofDay / msPerMinute);
  const text = `${formatDate(day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return ofDay % msPerMinute === 0 ? text : `${text}:${formatSeconds(ofDay % msPerMinute)}`;
};
