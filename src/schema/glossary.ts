import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './language.ts';

const termSchema = z.strictObject({
  /** The anchor of the term on the glossary's page, and its name in `<Term id="…">`. */
  id: idSchema,
  term: localizedTextSchema,
  /** The words behind an abbreviation. */
  inFull: localizedTextSchema.optional(),
  /** One or two sentences, without figures or names. */
  definition: localizedTextSchema,
});
export type Term = z.infer<typeof termSchema>;

/** `content/glossary.yaml`: the terms that a reader may not know. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema).min(1).max(most.terms) });
export type Glossary = z.infer<typeof glossarySchema>;
