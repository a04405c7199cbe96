import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import type { LocalizedTexts } from './language.ts';
import { serviceModelSchema } from './service-model.ts';

const verdictSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    /** Whether the model offers the aspect. */
    answer: z.enum(['yes', 'no']),
    /** What that means for the client, as one sentence. */
    text: texts.text,
  });
export type Verdict = z.infer<ReturnType<typeof verdictSchema>>;

const aspectSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    id: idSchema,
    name: texts.text,
    verdicts: z.record(serviceModelSchema, verdictSchema(texts)),
  });

/** `content/comparison.yaml`: how the service models differ. */
export const comparisonSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    /** What each model is called on every page. */
    models: z.record(serviceModelSchema, texts.text),
    aspects: z.array(aspectSchema(texts)).min(1).max(most.aspects),
  });
export type Comparison = z.infer<ReturnType<typeof comparisonSchema>>;
