import { isLink } from '../../estimate/link/fragment.ts';
import { isToolPage } from '../../tools/index.ts';

/** The state in an address, or an empty text where there is none. */
export const stateIn = ({ hash }: Pick<URL, 'hash'>): string => (isLink(hash) ? hash : '');

/**
 * The fragment that a link gets from the page that it stands on: the state of that page, if the link leads to another tool
 * of this site and has no fragment of its own.
 *
 * @param kept the fragment that the link got before, which may since be out of date
 * @returns the fragment, which may be empty; or null where the link is to stay as it is
 */
export const fragmentFor = (link: URL, here: URL, kept: string | undefined): string | null => {
  const isOther = link.origin === here.origin && link.pathname !== here.pathname;
  const isOwn = link.hash !== '' && link.hash !== kept;
  return isOther && isToolPage(link.pathname) && !isOwn ? stateIn(here) : null;
};
