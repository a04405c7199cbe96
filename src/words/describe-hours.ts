import type { WeeklyHours } from '../schema/weekly-hours.ts';
import { weekdayName } from './formatter.ts';
import type { Translator } from './translator.ts';

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

/** Weekly hours in words, a run of days at a time; days without hours are left out. */
export const hoursInWords = (hours: WeeklyHours, { language, text }: Translator): HoursInWords[] =>
  runsOf(hours)
    .filter(({ windows }) => windows !== '')
    .map(({ first, last, windows }) => {
      const from = weekdayName(language, first);
      const days = first === last ? from : text('hours.fromTo', { from, to: weekdayName(language, last) });
      return { days, windows };
    });

/** The same in one line. @example 'maandag tot en met vrijdag 08:00–17:00' */
export const describeHours = (hours: WeeklyHours, translator: Translator): string =>
  hoursInWords(hours, translator)
    .map(({ days, windows }) => `${days} ${windows}`)
    .join('; ');
