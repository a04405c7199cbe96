import { readFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import { previewSize } from '../../site/page-head/companions.ts';
import { colours, layOutName } from './card.ts';
import { place } from './place.ts';

/** What all preview pictures of a site share: the letters, and what stands around the words, as SVG. */
export interface Frame {
  readonly fonts: Font[];
  readonly svg: string;
}

const { width, height } = previewSize;
/** Everything stands this far from the left, in pixels. */
export const margin = 72;
export const bandHeight = 20;
const [iconSize, top, gap] = [72, 64, 24];

const icon = (): string => {
  const data = readFileSync('public/favicon.svg').toString('base64');
  return `<image x="${margin}" y="${top}" width="${iconSize}" height="${iconSize}" href="data:image/svg+xml;base64,${data}"/>`;
};

/** Draws the ground, the icon and the name of the provider. */
export const drawFrame = async (provider: string, fonts: Font[]): Promise<Frame> => {
  const left = margin + iconSize + gap;
  const name = await satori(layOutName(provider), { width: width - left - margin, height: iconSize, fonts });
  const ground = `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`;
  const band = `<rect y="${height - bandHeight}" width="${width}" height="${bandHeight}" fill="${colours.band}"/>`;
  return { fonts, svg: ground + band + icon() + place(name, left, top) };
};
