import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { countryIdSchema } from './identifier.ts';
import { type LocalizedTexts, plainTextSchema } from './language.ts';
import { isoDateSchema } from './units.ts';

const yearSchema = z.int(expects('year')).min(1970, expects('year')).max(2200, expects('year'));

const holidaySchema = (texts: LocalizedTexts) => z.strictObject({ date: isoDateSchema, name: texts.text });
export type Holiday = z.infer<ReturnType<typeof holidaySchema>>;

/** The second part of an ISO 3166-2 code. */
const regionSchema = z.string(expects('region')).regex(/^[A-Z0-9]{1,3}$/, expects('region'));

/**
 * `content/holidays/<country in small letters>.yaml`: the public holidays that hold in the whole of a country; for a region
 * `gb-eng.yaml`, those that hold there.
 */
export const holidaysSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    country: countryIdSchema,
    region: regionSchema.optional().describe('A part of the country that has holidays of its own, such as ENG or BY.'),
    regionName: texts.text.optional().describe('What that part is called: England. Its code stands in for it.'),
    source: plainTextSchema,
    generatedOn: isoDateSchema,
    /** The years that the list is complete for, both included; outside them nothing is known. */
    years: z.strictObject({ from: yearSchema, to: yearSchema }),
    days: z.array(holidaySchema(texts)).min(1).max(most.holidays),
  });
export type Holidays = z.infer<ReturnType<typeof holidaysSchema>>;
