import satori from 'satori';
import sharp from 'sharp';
import { previewSize } from '../../site/page-head/companions.ts';
import { type Card, layOutWords } from './card.ts';
import { bandHeight, type Frame, margin } from './frame.ts';
import { place } from './place.ts';

const { width, height } = previewSize;
/** Room for three lines of title and three of description. */
const words = { width: width - 2 * margin, height: 440 } as const;

/** The picture as SVG; its letters are shapes, so that it looks the same on every machine. */
const compose = async (card: Card, { fonts, svg }: Frame): Promise<string> => {
  const drawn = await satori(layOutWords(card), { ...words, fonts });
  const top = height - bandHeight - margin - words.height;
  const size = `width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${svg}${place(drawn, margin, top)}</svg>`;
};

/** Draws a preview picture as a PNG. Choosing fewer colours would halve its bytes and take three times as long. */
export const drawPreview = async (card: Card, frame: Frame): Promise<Buffer> =>
  sharp(Buffer.from(await compose(card, frame)))
    .removeAlpha()
    .png()
    .toBuffer();
