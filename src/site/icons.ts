import { join } from 'node:path';
import sharp from 'sharp';
import { publicFolder } from '../catalogue/index.ts';

/** The icons that are drawn from `public/favicon.svg`, by file name, with their size in pixels. */
export const icons = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

const picture = join(publicFolder, 'favicon.svg');

/** Devices show an icon on black and round its corners themselves, so the corners are filled with the colour of the edge. */
const edgeColour = async (size: number): Promise<{ r: number; g: number; b: number }> => {
  const { data } = await sharp(picture, { density: size * 3 })
    .resize(size, size)
    .removeAlpha()
    .extract({ left: Math.floor(size / 2), top: 1, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [r = 0, g = 0, b = 0] = data;
  return { r, g, b };
};

/** Draws the icon of the site as a PNG that fills its square. */
export const drawIcon = async (size: number): Promise<Buffer> =>
  sharp(picture, { density: size * 3 })
    .resize(size, size)
    .flatten({ background: await edgeColour(size) })
    .png({ palette: true, effort: 10 })
    .toBuffer();
