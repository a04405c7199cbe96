import { type Job, twoDigits } from '../../rules/index.ts';
import type { DurationMs, IsoDate } from '../../schema/units.ts';
import { describeElapsed, type Words } from '../../words/index.ts';

/** When a job began, on the clock of the list. @example '14 januari 2025, 09:12' */
export const startText = (date: IsoDate, startMinute: number | undefined, { format }: Words): string =>
  startMinute === undefined
    ? format.date(date)
    : `${format.date(date)}, ${twoDigits(Math.floor(startMinute / 60))}:${twoDigits(startMinute % 60)}`;

/** Worked time as in the file, to the second. */
export const workedText = (seconds: number, words: Words): string =>
  describeElapsed((seconds * 1_000) as DurationMs, words);

/** What was billed for the row of a job: told once, with the first of its jobs. */
export const thenText = (
  { billedThen }: Pick<Job, 'billedThen'>,
  isFurther: boolean,
  { format, translator }: Words,
): string => {
  if (billedThen === undefined) return '';
  return isFurther ? translator.text('history.withRowAbove') : format.money(billedThen);
};
