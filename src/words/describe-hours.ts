import type { TierValue } from '../rules/index.ts';
import type { WeeklyHours } from '../schema/weekly-hours.ts';
import { withClosedHours } from './describe-closed-hours.ts';
import { weekdayName } from './formatter.ts';
import type { Translator } from './translator.ts';
import type { Words } from './words.ts';

/** A run of days that keep the same hours. */
interface DayRun {
  readonly first: number;
  readonly last: number;
  readonly windows: string;
}

const runsOf = (hours: WeeklyHours): DayRun[] => {
  const runs: DayRun[] = [];
  for (const [day, dayWindows] of hours.entries()) {
    const windows = dayWindows.map(([opens, closes]) => `${opens}–${closes}`).join(', ');
    const previous = runs.at(-1);
    if (previous?.windows === windows) runs[runs.length - 1] = { ...previous, last: day };
    else runs.push({ first: day, last: day, windows });
  }
  return runs;
};

/** Hours of a run of days, in words. */
export interface HoursInWords {
  /** @example 'maandag tot en met vrijdag' */
  readonly days: string;
  /** @example '08:00–17:00' */
  readonly windows: string;
}

type Hours = Pick<Extract<TierValue, { unit: 'weeklyHours' }>, 'hours' | 'closed'>;

const weekInWords = (hours: WeeklyHours, { language, text }: Translator): HoursInWords[] =>
  runsOf(hours)
    .filter(({ windows }) => windows !== '')
    .map(({ first, last, windows }) => {
      const from = weekdayName(language, first);
      const days = first === last ? from : text('hours.fromTo', { from, to: weekdayName(language, last) });
      return { days, windows };
    });

/** Hours in words, a run of weekdays at a time, then closed days where they are named; weekdays without hours are left out. */
export const hoursInWords = ({ hours, closed }: Hours, words: Words): HoursInWords[] =>
  withClosedHours(weekInWords(hours, words.translator), closed, words);

/** The same in one line. @example 'maandag tot en met vrijdag 08:00–17:00' */
export const describeHours = (hours: Hours, words: Words): string =>
  hoursInWords(hours, words)
    .map(({ days, windows }) => `${days} ${windows}`)
    .join('; ');
