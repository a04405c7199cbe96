import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './language.ts';

const linkSchema = z.strictObject({
  /** A page of the site, as `/contracten/tarieven/`; other languages get their own address. */
  page: z.string(expects('page')).regex(/^\/(?:[a-z-]+\/)*$/, expects('page')),
  label: localizedTextSchema,
});

const questionSchema = z.strictObject({
  id: idSchema,
  question: localizedTextSchema,
  /** The answer first, in plain sentences; figures of the price list as `{{tier office}}`, see `src/site/faq-figures.ts`. */
  answer: localizedTextSchema,
  /** What belongs to the answer, one by one. */
  points: z.array(localizedTextSchema).max(most.points).optional(),
  link: linkSchema.optional(),
});
export type Question = z.infer<typeof questionSchema>;

/** `content/faq.yaml`: the questions that prospects ask. */
export const faqSchema = z.strictObject({ questions: z.array(questionSchema).min(1).max(most.questions) });
export type Faq = z.infer<typeof faqSchema>;
