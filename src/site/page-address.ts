import { folderOf } from '../catalogue/index.ts';
import type { Language } from '../schema/language.ts';
import { site } from './site.ts';

/** Whether the site has a page: a link to one that was left out is left out too. @example hasPage('/contact/') */
export const hasPage = (page: string): boolean => site.pages.includes(page);

/**
 * The address of a page in a language: the first language is at the root, the others are under their own name.
 *
 * @example pageAddress('/contact/', 'en') // '/en/contact/'
 */
export const pageAddress = (page: string, language: Language): string =>
  language === site.provider.languages[0] ? page : `/${folderOf(language)}${page}`;
