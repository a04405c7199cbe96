import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import type { LocalizedTexts } from './language.ts';

/** Who carries an area: one of the parties alone, or both. */
export const carriers = ['provider', 'shared', 'customer'] as const;
export const carrierSchema = z.enum(carriers);
export type Carrier = z.infer<typeof carrierSchema>;

/** Who can have a task. */
export const parties = ['provider', 'customer'] as const;
export const partySchema = z.enum(parties);
export type Party = z.infer<typeof partySchema>;

const areaSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    id: idSchema,
    name: texts.text,
    who: carrierSchema,
    /** What each party does; a party that has no task is left out. */
    tasks: z.partialRecord(partySchema, texts.text),
  });
export type ResponsibilityArea = z.infer<ReturnType<typeof areaSchema>>;

/** `content/responsibilities.yaml`: who does what in the systems and networks of a client. */
export const responsibilitiesSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    areas: z.array(areaSchema(texts)).min(1).max(most.areas),
    /** What a reader is told where no area is carried in that way. */
    none: z.record(carrierSchema, texts.text),
    /** What the division depends on. */
    footnote: texts.text,
  });
export type Responsibilities = z.infer<ReturnType<typeof responsibilitiesSchema>>;
