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

/** Writes the picture of each page next to it, and gives how many there are. */
export const drawPictures = async ({ site, look, pages }: DrawJob): Promise<number> => {
  const draw = await previewDrawer(look);
  for (const page of pages) writeFileSync(join(site, dirname(page.file), companions.preview), draw(page));
  return pages.length;
};
