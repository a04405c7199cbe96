import { slug } from 'github-slugger';

const safeName = (name: string): string => {
  const clean = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  return clean.replace(/^[.-]+/, '') || 'file';
};

/**
 * The path of an image or download on the new site: folders as addresses have them, and a name without signs that an address would have
 * to spell out.
 *
 * @example assetPath('Onze diensten/mijn plaatje.png') === 'onze-diensten/mijn-plaatje.png'
 */
export const assetPath = (path: string): string => {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return [...parts.map((part) => slug(part) || 'folder'), safeName(name)].join('/');
};
