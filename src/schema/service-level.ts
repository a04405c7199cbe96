import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { priorityIdSchema } from './identifier.ts';
import { publishedNameSchema } from './language.ts';
import { hoursSchema, minutesSchema } from './units.ts';
import { calendarHoursSchema } from './weekly-hours.ts';

/** How urgent a fault is, where promises differ by it. */
export const prioritySchema = z.strictObject({ id: priorityIdSchema, name: publishedNameSchema });
export type Priority = z.infer<typeof prioritySchema>;

/** Minutes with their unit; hours are a bare number. @example '30 min' */
const minutesTextSchema = z
  .string()
  .regex(/^[1-9]\d{0,5} min$/)
  .transform((text) => Number.parseInt(text, 10))
  .pipe(minutesSchema.max(most.promisedHours * 60));

const businessDaysSchema = z.strictObject({ businessDays: z.int().min(1).max(most.businessDays) });
export type BusinessDays = z.infer<typeof businessDaysSchema>;

/** How long something may take: hours, minutes or business days. */
const promisedTimeSchema = z.union([hoursSchema, minutesTextSchema, businessDaysSchema], expects('promisedTime'));
export type PromisedTime = z.infer<typeof promisedTimeSchema>;

const withinSchema = z.enum(['faultProcessingHours', 'supportHours', 'always']);
/** The hours in which a time runs; always is day and night, every day. */
export type Within = z.infer<typeof withinSchema>;

/** The times promised for one priority, or for every priority without a target of its own. */
const targetSchema = z
  .strictObject({
    priority: priorityIdSchema.optional().describe('Absent: for every priority that has no target of its own.'),
    response: promisedTimeSchema.optional().describe('From the report to the first confirmation.'),
    intervention: promisedTimeSchema.optional().describe('From the report to the start of the intervention.'),
    resolution: promisedTimeSchema.optional().describe('From the report to the solution.'),
    within: withinSchema.optional().describe('The hours in which the times run; the fault-processing hours if absent.'),
  })
  .transform(({ priority, response, intervention, resolution, within = 'faultProcessingHours' }) => ({
    ...(priority !== undefined && { priority }),
    ...(response !== undefined && { maximumResponse: response }),
    ...(intervention !== undefined && { maximumIntervention: intervention }),
    ...(resolution !== undefined && { maximumResolution: resolution }),
    within,
  }));
export type Target = z.infer<typeof targetSchema>;

/** What a tier promises: one time for each step, which run in the fault-processing hours, or targets. */
export const serviceLevelSchema = z.strictObject({
  supportHours: calendarHoursSchema.optional(),
  faultProcessingHours: calendarHoursSchema.optional(),
  maximumResponse: hoursSchema
    .optional()
    .describe('MRT: from the report to the first confirmation by the support team.'),
  maximumIntervention: hoursSchema.optional().describe('TTI: from the report to the start of the intervention.'),
  targets: z
    .array(targetSchema)
    .max(most.targets)
    .optional()
    .describe('Times by priority, in place of the two above; an empty list where the tier promises hours alone.'),
});
export type ServiceLevel = z.infer<typeof serviceLevelSchema>;
