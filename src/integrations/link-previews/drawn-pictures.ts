import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { companions } from '../../site/page-head/companions.ts';
import type { PicturedPage } from './draw-pictures.ts';
import type { Card } from './draw-preview.ts';

const fileOf = (folder: string, { title, description }: Card): string =>
  join(
    folder,
    `${createHash('sha256')
      .update(JSON.stringify([title, description]))
      .digest('hex')}.png`,
  );

/** Keeps a picture in a folder until its page is there. Whatever ends the process, no part of a picture is taken for the whole. */
export const keepPicture = (folder: string, card: Card, picture: Buffer): void => {
  const file = fileOf(folder, card);
  writeFileSync(`${file}.part`, picture);
  renameSync(`${file}.part`, file);
};

/**
 * Puts the kept pictures next to the pages that say what they say, word for word.
 *
 * @returns the pages that no picture was kept for
 */
export const placePictures = (folder: string, site: string, pages: readonly PicturedPage[]): PicturedPage[] =>
  pages.filter((page) => {
    const file = fileOf(folder, page);
    if (!existsSync(file)) return true;
    copyFileSync(file, join(site, dirname(page.file), companions.preview));
    return false;
  });
