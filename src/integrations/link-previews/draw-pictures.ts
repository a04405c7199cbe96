import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { companions } from '../../site/page-head/companions.ts';
import { type Card, previewDrawer } from './draw-preview.ts';

/** A page of the built site, and what its picture says. */
export interface PicturedPage extends Card {
  readonly file: string;
}

/** The folder of a built site, the name of its provider, and pages to draw a picture for. */
export interface DrawJob {
  readonly site: string;
  readonly provider: string;
  readonly pages: readonly PicturedPage[];
}

/** Writes the picture of each page next to it, and gives how many there are. */
export const drawPictures = async ({ site, provider, pages }: DrawJob): Promise<number> => {
  const draw = await previewDrawer(provider);
  for (const page of pages) writeFileSync(join(site, dirname(page.file), companions.preview), draw(page));
  return pages.length;
};
