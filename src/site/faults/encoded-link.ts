import { isLink } from '../../estimate/link/fragment.ts';

/**
 * The address that a program meant which wrote `#` as `%23`: a host then looks for a page of that name and has none.
 *
 * @returns the address with its link, or null where there is no such link in the path
 * @example addressMeant('/calculator/%23v=1&lines=&end') // '/calculator/#v=1&lines=&end'
 */
export const addressMeant = (path: string): string | null => {
  const [, page, fragment = ''] = /^(.*?)%23(.*)$/s.exec(path) ?? [];
  return page !== undefined && isLink(fragment) ? `${page}#${fragment}` : null;
};
