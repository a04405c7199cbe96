import type { Language } from '../schema/language.ts';
import { site } from './site.ts';

/**
 * The address of a page in a language: the first language is at the root, the others are under their own name.
 *
 * @example pageAddress('/contact/', 'en') // '/en/contact/'
 */
export const pageAddress = (page: string, language: Language): string =>
  language === site.provider.languages[0] ? page : `/${language}${page}`;
