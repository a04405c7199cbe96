import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { idSchema } from './identifier.ts';
import type { LocalizedTexts } from './language.ts';
import { lineSchema } from './worked-example.ts';

const linkSchema = ({ text }: LocalizedTexts) =>
  z.strictObject({
    /** A page of the site, as `/contracten/tarieven/`; other languages get their own address. */
    page: z.string(expects('page')).regex(/^\/(?:[a-z-]+\/)*$/, expects('page')),
    /** The heading that answers, by its id in each language. */
    part: text.optional(),
    /** What the calculator opens with, once, if the page is the calculator. */
    job: lineSchema.optional(),
    label: text,
  });

const questionSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    id: idSchema,
    question: texts.text,
    /** The answer first, in plain sentences; figures of the price list as `{{tier office}}`, see `src/site/faq-figures.ts`. */
    answer: texts.text,
    /** What belongs to the answer, one by one. */
    points: z.array(texts.text).max(most.points).optional(),
    link: linkSchema(texts).optional(),
  });
export type Question = z.infer<ReturnType<typeof questionSchema>>;

/** `content/faq.yaml`: the questions that prospects ask. */
export const faqSchema = (texts: LocalizedTexts) =>
  z.strictObject({ questions: z.array(questionSchema(texts)).min(1).max(most.questions) });
export type Faq = z.infer<ReturnType<typeof faqSchema>>;
