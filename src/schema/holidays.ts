import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { countryIdSchema } from './identifier.ts';
import { type LocalizedTexts, plainTextSchema } from './language.ts';
import { isoDateSchema } from './units.ts';

const yearSchema = z.int(expects('year')).min(1970, expects('year')).max(2200, expects('year'));

const holidaySchema = (texts: LocalizedTexts) => z.strictObject({ date: isoDateSchema, name: texts.text });
export type Holiday = z.infer<ReturnType<typeof holidaySchema>>;

/** `content/holidays/<country in small letters>.yaml`: the public holidays that hold in the whole of a country. */
export const holidaysSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    country: countryIdSchema,
    source: plainTextSchema,
    generatedOn: isoDateSchema,
    /** The years that the list is complete for, both included; outside them nothing is known. */
    years: z.strictObject({ from: yearSchema, to: yearSchema }),
    days: z.array(holidaySchema(texts)).min(1).max(most.holidays),
  });
export type Holidays = z.infer<ReturnType<typeof holidaysSchema>>;
