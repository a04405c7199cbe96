import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';

/** The languages that the site speaks; the first stands at the root of the site. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageSchema = z.enum(languages);

/** A text in every language of the site; a missing language fails the build. */
export const localizedTextSchema = z
  .record(
    languageSchema,
    z.string(expects('text')).trim().min(1, expects('text')).max(most.textLength, expects('textLength')),
  )
  .meta({ id: 'localizedText' });

/** A name in every language of the site, short enough for the head of a column. */
export const localizedNameSchema = z
  .record(
    languageSchema,
    z.string(expects('text')).trim().min(1, expects('text')).max(most.nameLength, expects('nameLength')),
  )
  .meta({ id: 'localizedName' });

/** A name or a sentence that is the same in every language. */
export const plainTextSchema = z
  .string(expects('text'))
  .min(1, expects('text'))
  .max(most.textLength, expects('textLength'));

export type LocalizedText = z.infer<typeof localizedTextSchema>;
