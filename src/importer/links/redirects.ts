import { siteFolder } from './resolve-link.ts';
import { oldPathOf, type SiteIndex } from './site-index.ts';

/** An old address and the new address of its page, each with slashes at both ends. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The folder of the old site on its server. Where its address is not known, the new pages stand where the old ones did.
 */
const oldBase = (index: SiteIndex): string =>
  index.settings.siteAddress === undefined ? index.base : `/${siteFolder(index)}/`.replace('//', '/');

/** What follows the path of a page in its old address. A host finds the page of a folder without a name. */
const endingOf = (path: string, { settings, pages }: SiteIndex): string => {
  const isFolder = ['index.md', 'README.md'].some((name) => pages.has(`${path}/${name}`));
  return settings.hasFolders || isFolder ? '/' : '.html';
};

/**
 * Pages whose address changes, and the redirects that the old site had itself. The address of its home page and those
 * that new pages have are left out.
 *
 * @example movedPages(index) has { from: '/Over.ons/', to: '/overons/' }
 */
export const movedPages = (index: SiteIndex): readonly Redirect[] => {
  const taken = new Set([...index.pages.values()].map(({ address }) => address));
  const { redirects, plugins } = index.settings;
  const known = [...index.pages]
    .filter(([, { isDraft }]) => !isDraft)
    .map(([file, page]) => {
      const path = file === page.file ? page.oldPath : oldPathOf(file, plugins.languages);
      return [path, page.address] as const;
    });
  const elsewhere = [...redirects]
    .filter(([file]) => !index.pages.has(file))
    .map(([file, to]) => [oldPathOf(file, plugins.languages), to] as const);
  const moved = [...known, ...elsewhere].map(([path, to]): Redirect => {
    return { from: `${oldBase(index)}${path}${path === '' ? '' : endingOf(path, index)}`, to };
  });
  return moved.filter(({ from }) => from !== '/' && !taken.has(from));
};

/** What every host can match as it stands in its configuration, and `content/redirects.yaml` takes. */
const plainFrom = /^\/(?:[\w~+-][\w.~+-]*\/)+$/;
const plainTo = /^\/(?:[a-z0-9_-]+\/)+$/;

export const isPlain = ({ from, to }: Redirect): boolean => plainFrom.test(from) && plainTo.test(to);

export const redirectLine = ({ from, to }: Redirect): string => `  - { from: ${from}, to: ${to} }\n`;

/** Redirects in the form of `content/redirects.yaml`. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  `redirects:\n${redirects.map(redirectLine).join('')}`;
