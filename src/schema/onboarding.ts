import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './language.ts';
import { serviceModelSchema } from './service-model.ts';

const stepSchema = z.strictObject({ id: idSchema, name: localizedTextSchema, text: localizedTextSchema });
export type OnboardingStep = z.infer<typeof stepSchema>;

/** `content/onboarding.yaml`: how a client begins, by service model. */
export const onboardingSchema = z.record(
  serviceModelSchema,
  z.strictObject({
    steps: z.array(stepSchema).min(1).max(most.steps),
    /** A Mermaid flowchart; the build draws it, and refuses it when it would be drawn otherwise than Mermaid reads it. */
    flowchart: localizedTextSchema,
  }),
);
export type Onboarding = z.infer<typeof onboardingSchema>;
