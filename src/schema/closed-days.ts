import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { idSchema } from './identifier.ts';
import { type LocalizedText, publishedNameSchema } from './language.ts';

const existsIn = (year: string, monthAndDay: string): boolean =>
  z.iso.date().safeParse(`${year}-${monthAndDay}`).success;

/** `MM-DD` of every year, or `YYYY-MM-DD`. A leap day is a day of leap years. */
const isDay = (text: string): boolean =>
  text.length === 5 ? existsIn('2000', text) : existsIn(text.slice(0, 4), text.slice(5));

const dateSchema = z
  .string(expects('closedDay'))
  .regex(/^(\d{4}-)?\d{2}-\d{2}$/, expects('closedDay'))
  .refine(isDay, expects('closedDay'));

const timeSchema = z.string(expects('clockTime')).regex(/^([01]\d|2[0-3]):[0-5]\d$/, expects('clockTime'));

const listedDaySchema = z.union(
  [dateSchema.transform((date): ListedDay => ({ date })), z.strictObject({ date: dateSchema, from: timeSchema })],
  expects('closedDay'),
);

/** A day of every year, `MM-DD`, or of one, `YYYY-MM-DD`; closed as a whole, or from a time on. */
export interface ListedDay {
  readonly date: string;
  readonly from?: string;
  readonly name?: LocalizedText;
}

const calendarSchema = z.string(expects('calendar')).regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, expects('calendar'));

const entrySchema = z.strictObject({
  id: idSchema.describe('A key that hours can have beside weekdays.'),
  name: publishedNameSchema.optional(),
  calendar: calendarSchema
    .optional()
    .describe('A country, or one of its regions, whose public holidays stand in content/holidays/.'),
  days: z.array(listedDaySchema).min(1).max(most.holidays).optional(),
});

/** One kind of closed days. Those of a calendar are filled in by the catalogue, with the years that they are known for and the name of the region. */
export interface ClosedDaysOfList extends Omit<z.infer<typeof entrySchema>, 'days'> {
  readonly days?: readonly ListedDay[];
  readonly regionName?: LocalizedText;
  readonly years?: { readonly from: number; readonly to: number };
}

export const closedDaysSchema = z
  .array(
    entrySchema.transform((entry): ClosedDaysOfList => {
      const { days, ...rest } = entry;
      return days ? { ...rest, days } : rest;
    }),
  )
  .min(1)
  .max(most.closedDays);
