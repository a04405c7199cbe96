import { z } from 'zod';
import { most } from './bounds.ts';
import { placeSchema } from './conditions.ts';
import { expects } from './expectations.ts';
import { plainTextSchema } from './language.ts';
import { serviceModelSchema } from './service-model.ts';
import { jobMinutesSchema } from './units.ts';
import { frequencySchema } from './worked-example.ts';

const anything = z.unknown().optional();

/** The front matter of a page: what Starlight reads, of which it ignores misspelt fields without a word. */
export const frontMatterSchema = z.strictObject({
  title: plainTextSchema,
  description: plainTextSchema.optional(),
  slug: z.string(expects('text')).optional(),
  template: z.enum(['doc', 'splash']).optional(),
  draft: z.boolean().optional(),
  pagefind: z.boolean().optional(),
  tableOfContents: anything,
  editUrl: anything,
  lastUpdated: anything,
  head: anything,
  hero: anything,
  banner: anything,
  sidebar: anything,
  prev: anything,
  next: anything,
});

/** The ids that pages can name. */
export interface PageIds {
  readonly roles: readonly string[];
  readonly tiers: readonly string[];
  readonly terms: readonly string[];
}

/** Where no ids could be read, any will do: what is wrong there is a mistake of its own. */
const oneOf = (ids: readonly string[]) => (ids.length === 0 ? z.string() : z.enum(ids));

/** What a sentence may need of the price list to be true. */
export const listConditions = [
  'hoursOutside',
  'regions',
  'promises',
  'holidays',
  'vat',
  'withoutVat',
  'travelOnRequest',
  'openPoints',
  'levels',
] as const;

/** What the components of the site take from a page, by the name of the component; those that take nothing are left out. */
export const componentSchemas = ({ roles, tiers, terms }: PageIds): Readonly<Record<string, z.ZodObject>> => ({
  CalculatorLink: z.strictObject({
    role: oneOf(roles),
    place: placeSchema,
    minutes: jobMinutesSchema,
    times: z.int().min(1).max(most.times).optional(),
    per: frequencySchema.optional(),
    months: z.int().min(1).max(most.months).optional(),
  }),
  OnlyWhere: z.strictObject({ list: z.enum(listConditions) }),
  // `after` is for the build, which takes it from the text behind a term.
  Term: z.strictObject({ id: oneOf(terms), inBrackets: z.boolean().optional(), after: z.string().optional() }),
  TierName: z.strictObject({ tier: oneOf(tiers) }),
  TierChannels: z.strictObject({ tier: oneOf(tiers) }),
  OnboardingSteps: z.strictObject({ model: serviceModelSchema }),
  Flowchart: z.strictObject({ model: serviceModelSchema }),
});
