import { z } from 'zod';
import { comparisonSchema } from './comparison.ts';
import { expectations, isExpectationCode } from './expectations.ts';
import { faqSchema } from './faq.ts';
import { glossarySchema } from './glossary.ts';
import { holidaysSchema } from './holidays.ts';
import { jobPresetsSchema } from './job-presets.ts';
import { type Language, type LocalizedTexts, localizedTexts } from './language.ts';
import { menuSchema } from './menu.ts';
import { onboardingSchema } from './onboarding.ts';
import { openPointsSchema } from './open-points.ts';
import { priceListSchema } from './price-list.ts';
import { providerSchema } from './provider.ts';
import { redirectsSchema } from './redirects.ts';
import { responsibilitiesSchema } from './responsibilities.ts';
import { themeSchema } from './theme.ts';
import { workedExampleSchema } from './worked-example.ts';

/** The schema of every data file by name. */
export const dataSchemas = (texts: LocalizedTexts) => ({
  comparison: comparisonSchema(texts),
  faq: faqSchema(texts),
  glossary: glossarySchema(texts),
  'job-presets': jobPresetsSchema(texts),
  holidays: holidaysSchema(texts),
  menu: menuSchema(texts),
  onboarding: onboardingSchema(texts),
  'open-points': openPointsSchema(texts),
  'price-list': priceListSchema,
  provider: providerSchema(texts),
  redirects: redirectsSchema,
  responsibilities: responsibilitiesSchema(texts),
  theme: themeSchema,
  'worked-example': workedExampleSchema,
});

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The sentence that a mistake in a field gives at the build, shown by an editor before the mistake is made. */
const helpFor = (schema: z.core.$ZodType): string | undefined => {
  const code = z.safeParse(schema, undefined).error?.issues[0]?.message ?? '';
  // That a text must hold something needs no telling.
  if (!isExpectationCode(code) || code === 'text') return undefined;
  const { expected, fix } = expectations[code];
  return `${expected.charAt(0).toUpperCase()}${expected.slice(1)}. ${fix}`;
};

const explain = (schema: z.core.$ZodType, json: JsonSchema): void => {
  const parts = [z.globalRegistry.get(schema)?.description, helpFor(schema)].filter((part) => part !== undefined);
  if (parts.length > 0) json.description = parts.join(' ');
};

/** A record whose keys are known is an object: an editor can then offer the keys. */
const nameTheKeys = (json: JsonSchema): void => {
  const keys = json.propertyNames instanceof Object ? json.propertyNames.enum : undefined;
  const value = json.additionalProperties;
  if (keys === undefined || value === undefined) return;
  json.properties = Object.fromEntries(keys.map((key) => [String(key), value]));
  json.additionalProperties = false;
  delete json.propertyNames;
};

const leaveOutWhatMisleads = (json: JsonSchema): void => {
  // Validators divide in binary, and then find that most amounts are no multiple of a cent.
  if (json.multipleOf !== undefined && !Number.isInteger(json.multipleOf)) delete json.multipleOf;
  // A pattern says exactly what is accepted; the format of the same name can be stricter.
  if (json.pattern !== undefined) delete json.format;
};

const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      explain(zodSchema, jsonSchema);
      nameTheKeys(jsonSchema);
      leaveOutWhatMisleads(jsonSchema);
    },
  });

/**
 * The JSON Schema of every data file by name, as a text that is the same each time. It describes what editors write; checks
 * between two fields are left to the build.
 *
 * @param languages those of the site, in which editors write each text
 */
export const jsonSchemas = (languages: readonly Language[]): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(dataSchemas(localizedTexts(languages))).map(([name, schema]) => [
      name,
      `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
    ]),
  );
