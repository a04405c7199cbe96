import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { idSchema } from './identifier.ts';

/** Whole cents, or whatever the smallest unit of a currency is. */
export const centsSchema = z.int().brand<'Cents'>();
export type Cents = z.infer<typeof centsSchema>;

/** Whole minutes. */
export const minutesSchema = z.int().min(0).brand<'Minutes'>();
export type Minutes = z.infer<typeof minutesSchema>;

/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export const epochMsSchema = z.number().brand<'EpochMs'>();
export type EpochMs = z.infer<typeof epochMsSchema>;

/** A length of time in whole milliseconds. */
export const durationMsSchema = z.int().min(0).brand<'DurationMs'>();
export type DurationMs = z.infer<typeof durationMsSchema>;

/** A calendar date as `YYYY-MM-DD`. */
export const isoDateSchema = z.iso.date(expects('date')).brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDateSchema>;

const zoneExists = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

/** An IANA time zone. */
export const zoneIdSchema = z
  .string(expects('zone'))
  .regex(/^\w+(?:\/[\w+-]+)+$/, { abort: true, ...expects('zone') })
  .refine(zoneExists, expects('zone'))
  .brand<'ZoneId'>();
export type ZoneId = z.infer<typeof zoneIdSchema>;

/** Hours, as editors write them; becomes whole minutes. */
export const hoursSchema = z
  .number(expects('durationHours'))
  .positive(expects('durationHours'))
  .max(most.promisedHours, expects('promisedHours'))
  .transform((hours) => hours * 60)
  .pipe(z.int(expects('durationHours')).brand<'Minutes'>());

/** A positive duration in whole minutes. */
export const positiveMinutesSchema = z
  .int(expects('durationMinutes'))
  .positive(expects('durationMinutes'))
  .brand<'Minutes'>();

/** The worked minutes of one job. */
export const jobMinutesSchema = positiveMinutesSchema.max(most.jobMinutes);

/** A percentage with at most two decimals. */
export const percentSchema = z
  .number(expects('percent'))
  .min(0, expects('percent'))
  .max(100, expects('percent'))
  .multipleOf(0.01, expects('percent'))
  .brand<'Percent'>();
export type Percent = z.infer<typeof percentSchema>;

/** What a rate is multiplied by, as a whole percentage that may pass 100: 150 is one and a half times. */
export const factorPercentSchema = z.int().min(1).brand<'FactorPercent'>();
export type FactorPercent = z.infer<typeof factorPercentSchema>;

/** The same for a band of hours, whose work is never cheaper than that of the band it follows. */
export const bandFactorSchema = z
  .int(expects('bandFactor'))
  .min(100, expects('bandFactor'))
  .max(1_000, expects('bandFactor'))
  .brand<'FactorPercent'>();

/** What fees count: users, workstations, servers … */
export const unitIdSchema = idSchema.brand<'UnitId'>();
export type UnitId = z.infer<typeof unitIdSchema>;
