import { z } from 'zod';
import { most } from './bounds.ts';
import { bandIdSchema, roleIdSchema, tierIdSchema } from './identifier.ts';

export const placeSchema = z.enum(['remote', 'onSite']);
export type Place = z.infer<typeof placeSchema>;

/** Where something holds: all of the conditions that are given must. Bands are those in which a job begins. */
export const conditionsSchema = z.strictObject({
  tiers: z.array(tierIdSchema).min(1).max(most.tiers).optional(),
  roles: z.array(roleIdSchema).min(1).max(most.roles).optional(),
  places: z.array(placeSchema).min(1).max(2).optional(),
  bands: z.array(bandIdSchema).min(1).max(most.rateBands).optional(),
});
export type Conditions = z.infer<typeof conditionsSchema>;
