import { isLink } from '../../estimate/link/fragment.ts';
import type { Language } from '../../schema/language.ts';
import { toolOn } from '../../tools/index.ts';

/** The state in an address, or an empty string. */
const stateIn = ({ hash }: Pick<URL, 'hash'>): string => (isLink(hash) ? hash : '');

/**
 * The fragment to give to a link: the state of the page that it is on, if it leads to another tool of this site and has no fragment of
 * its own.
 *
 * @param kept the fragment that the link was given before, which may be outdated
 * @param languages those of the site
 * @returns the fragment, possibly empty, or null to leave the link unchanged
 */
export const fragmentFor = (
  link: URL,
  here: URL,
  kept: string | undefined,
  languages: readonly Language[],
): string | null => {
  const isOther = link.origin === here.origin && link.pathname !== here.pathname;
  const isOwn = link.hash !== '' && link.hash !== kept;
  return isOther && toolOn(link.pathname, languages) && !isOwn ? stateIn(here) : null;
};
