import { z } from 'zod';

/** The two ways in which a client can be helped; every data file about them has a part for each. */
export const serviceModels = ['monthly', 'breakFix'] as const;
export const serviceModelSchema = z.enum(serviceModels);
export type ServiceModel = z.infer<typeof serviceModelSchema>;
