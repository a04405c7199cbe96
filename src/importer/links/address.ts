import { slug } from 'github-slugger';
import { shortName } from '../write/short-name.ts';

const withoutEnding = (file: string): string => file.replace(/\.(?:md|markdown|mdown|mkdn?|mkd)$/i, '');

/** A folder's own page is `index` in MkDocs, or `README`. */
const indexName = /(^|\/)(?:index|readme)$/i;

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
    .map((part) => shortName(slug(part.normalize('NFC'))) || 'page')
    .join('/');

/** @example addressOf('diensten/index', '/gids/') === '/gids/diensten/' */
export const addressOf = (path: string, base: string): string => {
  const rest = path.replace(/(^|\/)index$/, '');
  return rest === '' ? base : `${base}${rest.replace(/\/$/, '')}/`;
};
