import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { type LocalizedTexts, languageSchema, plainTextSchema } from './language.ts';
import { menuPageSchema } from './menu.ts';

export const siteLanguagesSchema = z
  .array(languageSchema)
  .min(1, expects('siteLanguages'))
  .describe('The languages of the site; the first stands at its root.');

const own = menuPageSchema.optional();

/** Pages that the code leads to, by the path that it knows them by. */
const addressesSchema = z.strictObject({
  begrippen: own,
  calculator: own,
  contact: own,
  contracten: own,
  'contracten/responstijden': own,
  'contracten/tarieven': own,
  'contracten/vergelijken': own,
  diensten: own,
  'diensten/break-en-fix': own,
  'diensten/maandelijks': own,
  vragen: own,
});

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
    addresses: addressesSchema
      .optional()
      .describe(
        'Pages that the site knows by a Dutch path, and the path that they have here, as prices for prices.mdx.',
      ),
  });
export type Provider = z.infer<ReturnType<typeof providerSchema>>;
