import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { companions } from '../../site/page-head/companions.ts';
import { type Card, type Look, previewDrawer } from './draw-preview.ts';

/** A page of the built site, and what its picture says. */
export interface PicturedPage extends Card {
  readonly file: string;
}

/** The folder of a built site, what its pictures share, and pages to draw a picture for. */
export interface DrawJob {
  readonly site: string;
  readonly look: Look;
  readonly pages: readonly PicturedPage[];
}

/** Writes a picture next to its page. */
export const writePicture = (site: string, { file }: PicturedPage, picture: Buffer): void =>
  writeFileSync(join(site, dirname(file), companions.preview), picture);

/** Draws and writes the picture of each page, and gives how many there are. */
export const drawPictures = async ({ site, look, pages }: DrawJob): Promise<number> => {
  const draw = await previewDrawer(look);
  for (const page of pages) writePicture(site, page, draw(page));
  return pages.length;
};
