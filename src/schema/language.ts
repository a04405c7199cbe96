import { z } from 'zod';
import { expects } from './expectations.ts';

/** The languages that the site speaks; the first stands at the root of the site. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageSchema = z.enum(languages);

/** A text in every language of the site; a missing language fails the build. */
export const localizedTextSchema = z
  .record(languageSchema, z.string(expects('text')).trim().min(1, expects('text')))
  .meta({ id: 'localizedText' });
export type LocalizedText = z.infer<typeof localizedTextSchema>;
