import type { Language } from '../../schema/language.ts';
import type { Messages } from '../translator.ts';
import english from './en.json' with { type: 'json' };
import dutch from './nl.json' with { type: 'json' };

/** The interface texts that come with the product, by language; a site adds those of its other languages in `content/i18n/`. */
export const dictionaries: Readonly<Record<Language, Messages>> = { nl: dutch, en: english };
