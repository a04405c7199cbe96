import { slug } from 'github-slugger';
import { shortName } from '../write/short-name.ts';

const withoutEnding = (file: string): string => file.replace(/\.(?:md|markdown|mdown|mkdn?|mkd)$/i, '');

/** A folder's own page is `index` in MkDocs, or `README`. */
const indexName = /(^|\/)(?:index|readme)$/i;

/**
 * A part of a path as addresses have it; empty when nothing of it is left. Astro hides names that begin with `_`, and hosts take some of
 * those for orders to themselves, such as `_headers`.
 */
export const slugOfPart = (part: string): string => shortName(slug(part.normalize('NFC')).replace(/^_+/, ''));

/**
 * The path of a page as Starlight will make its address of it, without ending.
 *
 * @example slugOf('Onze diensten/README.md') === 'onze-diensten/index'
 */
export const slugOf = (file: string): string =>
  withoutEnding(file)
    .replace(indexName, '$1index')
    .split('/')
    // A name of signs alone leaves nothing, and a file needs a name.
    .map((part) => slugOfPart(part) || 'page')
    .join('/');

/** @example addressOf('diensten/index', '/gids/') === '/gids/diensten/' */
export const addressOf = (path: string, base: string): string => {
  const rest = path.replace(/(^|\/)index$/, '');
  return rest === '' ? base : `${base}${rest.replace(/\/$/, '')}/`;
};
