import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentFolder } from '../catalogue/index.ts';
import type { Theme } from '../schema/theme.ts';

/** The icons that are drawn from that of the site, by file name, with their size in pixels. */
export const icons = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

/** A mark for a site that has no icon of its own: levels side by side, each higher than the last. The bar of the site draws the same. */
const mark = ({ radius, light: { accent, accentText } }: Theme): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${radius * 14}" fill="${accent}"/><path d="M9 24v-7m7 7V13m7 11V8" stroke="${accentText}" stroke-width="4"/></svg>`;

/** The icon of the site, as SVG: the provider's own, or a mark in the colours of the theme. */
export const siteIcon = (theme: Theme): string =>
  theme.favicon === undefined ? mark(theme) : readFileSync(join(contentFolder, theme.favicon), 'utf8');

/** Devices show an icon on black and round its corners themselves, so the corners are filled with the colour of the edge. */
const edgeColour = async (picture: Buffer, size: number): Promise<{ r: number; g: number; b: number }> => {
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
export const drawIcon = async (theme: Theme, size: number): Promise<Buffer> => {
  const picture = Buffer.from(siteIcon(theme));
  return sharp(picture, { density: size * 3 })
    .resize(size, size)
    .flatten({ background: await edgeColour(picture, size) })
    .png({ palette: true, effort: 10 })
    .toBuffer();
};
