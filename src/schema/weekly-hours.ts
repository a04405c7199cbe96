import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { idSchema } from './identifier.ts';

const days: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayOrRange = /^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$/;
const clockRange = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** A half-open window of one day: from `HH:MM` to `HH:MM`, `24:00` being a valid end. */
export type ClockWindow = [opens: string, closes: string];

/** Seven lists of windows, Monday first. */
export type WeeklyHours = ClockWindow[][];

/** A weekday, 0 being Monday, and a time as `HH:MM`; editors write `fri 16:00`. */
export const weekdayTimeSchema = z
  .string(expects('weekdayTime'))
  .regex(/^(mon|tue|wed|thu|fri|sat|sun) ([01]\d|2[0-3]):[0-5]\d$/, expects('weekdayTime'))
  .transform((text) => ({ weekday: days.indexOf(text.slice(0, 3)), time: text.slice(4) }));

const firstAndLast = (key: string): [first: number, last: number] => {
  const [from, to] = key.split('-');
  const first = days.indexOf(from ?? '');
  return [first, to === undefined ? first : days.indexOf(to)];
};

const runsForwards = (key: string): boolean => {
  const [first, last] = firstAndLast(key);
  return last >= first;
};

const weekdaysSchema = z.string().regex(dayOrRange).refine(runsForwards);

const windowSchema = z
  .string(expects('clockRange'))
  .regex(clockRange, expects('clockRange'))
  .refine((range) => range.slice(0, 5) < range.slice(6), expects('clockRange'))
  .transform((range): ClockWindow => [range.slice(0, 5), range.slice(6)]);

/** Hours of weekdays, and those of closed days by the id of their kind. */
export interface HoursWithClosedDays {
  readonly week: WeeklyHours;
  readonly closed: Readonly<Record<string, ClockWindow[]>>;
}

/** Hours of a band or a service level: of each weekday, and of closed days where they have any. */
export type CalendarHours = WeeklyHours | HoursWithClosedDays;

const spreadOverDays = (byKey: Record<string, ClockWindow[]>): WeeklyHours =>
  days.map((_, day) =>
    Object.entries(byKey)
      .filter(([key]) => {
        const [first, last] = firstAndLast(key);
        return first <= day && day <= last;
      })
      .flatMap(([, windows]) => windows)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const isWeekdays = (key: string): boolean => dayOrRange.test(key);

const calendarKeySchema = z.union([weekdaysSchema, idSchema], expects('hoursKey'));

const withClosedDays = (byKey: Record<string, ClockWindow[]>): CalendarHours => {
  const entries = Object.entries(byKey);
  const closed = entries.filter(([key]) => !isWeekdays(key));
  const week = spreadOverDays(Object.fromEntries(entries.filter(([key]) => isWeekdays(key))));
  return closed.length === 0 ? week : { week, closed: Object.fromEntries(closed) };
};

/**
 * Hours as editors write them, `mon-fri: ['08:00-17:00']`, spread over seven lists of windows, Monday first; a day that no key
 * names is closed. Keys can be ids of closed days as well, on which there may be no hours at all: `holidays: []`. Overlaps are
 * found by the catalogue, which can name the day.
 */
export const calendarHoursSchema = z
  .record(calendarKeySchema, z.array(windowSchema).max(most.windows))
  .superRefine((byKey, { addIssue }) => {
    for (const [key, windows] of Object.entries(byKey)) {
      if (isWeekdays(key) && windows.length === 0) {
        addIssue({ code: 'custom', message: expects('clockRange').error, path: [key] });
      }
    }
  })
  .refine((byKey) => Object.keys(byKey).length > 0, expects('hours'))
  .transform(withClosedDays)
  .meta({ id: 'calendarHours' });
