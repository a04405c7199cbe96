import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { type LocalizedTexts, languageSchema, plainTextSchema } from './language.ts';

export const siteLanguagesSchema = z
  .array(languageSchema)
  .min(1, expects('siteLanguages'))
  .describe('The languages of the site; the first stands at its root.');

/** `content/provider.yaml`: who the site speaks for. */
export const providerSchema = ({ text }: LocalizedTexts) =>
  z.strictObject({
    name: plainTextSchema
      .max(most.nameLength, expects('nameLength'))
      .describe('The name as clients know it; every page prints it from here.'),
    managedServiceName: plainTextSchema
      .max(most.nameLength, expects('nameLength'))
      .optional()
      .describe('What the monthly service is officially called, where the provider has one.'),
    email: z.email(expects('email')).describe("Where a reader's mail goes, from every page and tool."),
    estimateValidity: text
      .optional()
      .describe(
        'How long an estimate holds, in a sentence for the print-out; without it the print-out says nothing of it.',
      ),
    siteAddress: z.url({ protocol: /^https$/, ...expects('url') }).meta({
      description: 'The public address of the site, for canonical links and the sitemap.',
      pattern: '^https://',
    }),
    languages: siteLanguagesSchema,
  });
export type Provider = z.infer<ReturnType<typeof providerSchema>>;
