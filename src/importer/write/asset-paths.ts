import { slugOfPart } from '../links/address.ts';
import { distinctPaths } from './distinct-paths.ts';
import { shortName } from './short-name.ts';

const safeName = (name: string): string => {
  const clean = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  return shortName(clean.replace(/^[._-]+/, '')) || 'file';
};

/** Folders as addresses have them, and a name without signs that an address would have to spell out. */
const wantedPath = (path: string): string => {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return [...parts.map((part) => slugOfPart(part) || 'folder'), safeName(name)].join('/');
};

/**
 * The paths of images and downloads on the new site, each its own.
 *
 * @param reserved paths on the new site that pages have
 * @example assetPaths(['Onze diensten/mijn plaatje.png'], []).get('Onze diensten/mijn plaatje.png') === 'onze-diensten/mijn-plaatje.png'
 */
export const assetPaths = (files: Iterable<string>, reserved: readonly string[]): ReadonlyMap<string, string> =>
  distinctPaths(new Map([...files].map((file) => [file, wantedPath(file)])), { reserved });
