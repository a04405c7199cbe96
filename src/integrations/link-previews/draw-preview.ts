import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { previewSize } from '../../components/page-head/companions.ts';
import { type Card, layOut } from './card.ts';

/** What all preview pictures share. */
export interface Drawing {
  readonly fonts: Font[];
  /** The icon of the site, as a data address. */
  readonly icon: string;
}

/**
 * Draws a preview picture as a PNG; its letters become shapes, so that it looks the same on every machine. More effort for its few
 * colours would take twice as long and save a tenth of its bytes.
 */
export const drawPreview = async (card: Card, { fonts, icon }: Drawing): Promise<Buffer> => {
  const svg = await satori(layOut(card, icon), { ...previewSize, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 1, dither: 0 }).toBuffer();
};
