import { folderOf } from '../catalogue/index.ts';
import { encodeEstimate } from '../estimate/index.ts';
import type { Language } from '../schema/language.ts';
import type { WorkedExample } from '../schema/worked-example.ts';
import { site } from './site.ts';

const own: Readonly<Record<string, string | undefined>> = site.provider.addresses ?? {};

/** Where a page is that the code knows by a Dutch address; any other address stays as it is. */
const ownPath = (page: string): string => {
  const path = own[page.slice(1, -1)];
  return path === undefined ? page : `/${path}/`;
};

/** Whether the site has a page: a link to one that was left out is left out too. @example hasPage('/contact/') */
export const hasPage = (page: string): boolean => site.pages.includes(ownPath(page));

/**
 * The address of a page in a language: the first language is at the root, the others are under their own name.
 *
 * @example pageAddress('/contact/', 'en') // '/en/contact/'
 */
export const pageAddress = (page: string, language: Language): string =>
  `${language === site.provider.languages[0] ? '' : `/${folderOf(language)}`}${ownPath(page)}`;

/**
 * The address of the calculator with one line of work in it.
 *
 * @param months over how many months it is counted
 * @throws {Error} if the price list lacks the role, which stops the build
 */
export const calculatorAddress = (
  line: WorkedExample['request']['lines'][number],
  months: number,
  language: Language,
): string => {
  if (!site.priceList.roles.some(({ id }) => id === line.roleId)) {
    throw new Error(`A link to the calculator names the role "${line.roleId}", which the price list lacks.`);
  }
  const fragment = encodeEstimate({ list: site.priceList.id, months, lines: [{ id: 0, ...line }] });
  return `${pageAddress('/calculator/', language)}${fragment}`;
};
