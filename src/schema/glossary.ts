import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import type { LocalizedTexts } from './language.ts';

const termSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    /** The anchor of the term on the glossary's page, and its name in `<Term id="…">`. */
    id: idSchema,
    term: texts.text,
    /** The words behind an abbreviation. */
    inFull: texts.text.optional(),
    /** One or two sentences, without figures or names. */
    definition: texts.text,
  });
export type Term = z.infer<ReturnType<typeof termSchema>>;

/** `content/glossary.yaml`: the terms that a reader may not know. */
export const glossarySchema = (texts: LocalizedTexts) =>
  z.strictObject({ terms: z.array(termSchema(texts)).min(1).max(most.terms) });
export type Glossary = z.infer<ReturnType<typeof glossarySchema>>;
