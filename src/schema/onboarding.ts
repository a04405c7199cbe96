import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import type { LocalizedTexts } from './language.ts';
import { serviceModelSchema } from './service-model.ts';

const stepSchema = (texts: LocalizedTexts) => z.strictObject({ id: idSchema, name: texts.text, text: texts.text });
export type OnboardingStep = z.infer<ReturnType<typeof stepSchema>>;

/** `content/onboarding.yaml`: how a client begins, by service model. */
export const onboardingSchema = (texts: LocalizedTexts) =>
  z.record(
    serviceModelSchema,
    z.strictObject({
      steps: z.array(stepSchema(texts)).min(1).max(most.steps),
      /** A Mermaid flowchart; the build draws it, and refuses it when it would be drawn otherwise than Mermaid reads it. */
      flowchart: texts.text,
    }),
  );
export type Onboarding = z.infer<ReturnType<typeof onboardingSchema>>;
