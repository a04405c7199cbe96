import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './language.ts';
import { serviceModelSchema } from './service-model.ts';

const verdictSchema = z.strictObject({
  /** Whether the model offers the aspect. */
  answer: z.enum(['yes', 'no']),
  /** What that means for the client, as one sentence. */
  text: localizedTextSchema,
});
export type Verdict = z.infer<typeof verdictSchema>;

const aspectSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  verdicts: z.record(serviceModelSchema, verdictSchema),
});

/** `content/comparison.yaml`: how the service models differ. */
export const comparisonSchema = z.strictObject({
  /** What each model is called on every page. */
  models: z.record(serviceModelSchema, localizedTextSchema),
  aspects: z.array(aspectSchema).min(1).max(most.aspects),
});
export type Comparison = z.infer<typeof comparisonSchema>;
