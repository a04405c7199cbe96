import { dirname } from 'node:path/posix';
import { firstResult } from '../values.ts';
import { variantsOf } from './languages.ts';
import { type IndexedPage, joinPath, oldPathOf, type SiteIndex } from './site-index.ts';

/** Where a link of the old site leads. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly page: IndexedPage; readonly query: string; readonly anchor: string | undefined }
  /** A file, by its path in the project and its path on the new site. */
  | { readonly kind: 'asset'; readonly path: string; readonly newPath: string; readonly rest: string }
  /** Another site, or an address that is no page, such as `mailto:`. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'nothing' };

const parts = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The path on the old site, if the address belongs to it. */
const ownPath = (url: string, { settings: { siteAddress } }: SiteIndex): string | undefined => {
  const own = siteAddress?.replace(/\/$/, '');
  if (!own || !(url === own || url.startsWith(`${own}/`))) return undefined;
  return url.slice(own.length) || '/';
};

/** The folder of the old site on its server, without outer slashes. */
export const siteFolder = ({ settings: { siteAddress } }: SiteIndex): string => {
  const path = siteAddress && URL.canParse(siteAddress) ? new URL(siteAddress).pathname : '/';
  return path.replace(/^\/|\/$/g, '');
};

/**
 * What an absolute path can mean: relative to the root of the site, to its folder on the server, or to the repository.
 */
const absolutePaths = (path: string, index: SiteIndex): readonly string[] => {
  const plain = joinPath('', path.replace(/^\/+/, '')) ?? '';
  const folders = [siteFolder(index), 'docs'].filter((folder) => folder !== '');
  const shorter = folders
    .filter((folder) => `${plain}/`.startsWith(`${folder}/`))
    .map((folder) => plain.slice(folder.length + 1));
  return [plain, ...shorter];
};

/** What a relative path can mean: relative to the file, as in MkDocs, or to the address, as in a browser. */
const relativePaths = (path: string, from: string, { pages, settings }: SiteIndex): readonly string[] => {
  const oldPath = pages.get(from)?.oldPath ?? oldPathOf(from, settings.plugins.languages);
  return [dirname(from), oldPath].flatMap((folder) => joinPath(folder, path) ?? []);
};

const pageAt = (path: string, { pages, oldPaths }: SiteIndex): IndexedPage | undefined =>
  pages.get(path) ?? oldPaths.get(path.replace(/(?:^|\/)index\.html$|\.html$/, ''));

const targetAt = (
  paths: readonly string[],
  query: string,
  anchor: string | undefined,
  index: SiteIndex,
): LinkTarget => {
  const page = firstResult(paths, (path) => pageAt(path, index));
  if (page) return { kind: 'page', page, query, anchor };
  const rest = `${query}${anchor === undefined ? '' : `#${anchor}`}`;
  const asset = firstResult(paths, (path): LinkTarget | undefined => {
    const newPath = index.assets.get(path);
    return newPath === undefined ? undefined : { kind: 'asset', path, newPath, rest };
  });
  return asset ?? { kind: 'nothing' };
};

/**
 * Resolves the address of a link or image on the page `from` of the old site.
 *
 * @example resolveLink('tarieven.md#reiskosten', 'diensten/index.md', index) finds the page diensten/tarieven.md
 */
export const resolveLink = (url: string, from: string, index: SiteIndex): LinkTarget => {
  const own = ownPath(url, index);
  const isElsewhere = /^[a-z][a-z\d+.-]*:|^\/\//i.test(url);
  if (own === undefined && isElsewhere) return { kind: 'elsewhere' };
  const [, path = '', query = '', anchor] = parts.exec(own ?? url) ?? [];
  const anchorName = anchor === undefined ? undefined : decode(anchor);
  const plain = decode(path);
  if (plain === '') {
    const page = index.pages.get(from);
    return page ? { kind: 'page', page, query, anchor: anchorName } : { kind: 'nothing' };
  }
  const meant = plain.startsWith('/') ? absolutePaths(plain, index) : relativePaths(plain, from, index);
  const paths = meant.flatMap((one) => variantsOf(one, from, index.settings.plugins.languages));
  return targetAt(paths, query, anchorName, index);
};
