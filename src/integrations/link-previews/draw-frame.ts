import sharp from 'sharp';
import { previewSize } from '../../site/page-head/companions.ts';
import type { Colour } from './paletted-png.ts';

/** What lies around the words of every picture, as rows of the numbers of its colours. */
export interface Frame {
  readonly rows: Uint8Array;
  /** Its colours, the most frequent one first. */
  readonly palette: readonly Colour[];
}

const { width, height } = previewSize;

/** The parts of a colour that is a number of four bytes, as sharp gives it; the last one says that it is opaque. */
const colourOf = (value: number): Colour => [value & 255, (value >> 8) & 255, (value >> 16) & 255];

const distance = (a: number, b: number): number => {
  const other = colourOf(b);
  return Math.hypot(...colourOf(a).map((part, index) => part - (other[index] ?? 0)));
};

const byFrequency = (pixels: Uint32Array): number[] => {
  const counts = new Map<number, number>();
  for (const value of pixels) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
};

/** The number of each colour in a palette; a colour that finds no room there looks like the one nearest to it. */
const numbersOf = (colours: readonly number[], palette: readonly number[]): Map<number, number> =>
  new Map(
    colours.map((value, index) => {
      const near = palette.map((other) => distance(value, other));
      return [value, index < palette.length ? index : near.indexOf(Math.min(...near))];
    }),
  );

/** Draws the frame from an SVG of the size of a picture, in a number of colours. */
export const drawFrame = async (svg: string, most: number): Promise<Frame> => {
  const { buffer, byteOffset } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const pixels = new Uint32Array(buffer, byteOffset, width * height);
  const colours = byFrequency(pixels);
  const palette = colours.slice(0, most);
  const numbers = numbersOf(colours, palette);
  const rows = new Uint8Array((width + 1) * height);
  for (const [index, value] of pixels.entries()) {
    rows[index + 1 + Math.floor(index / width)] = numbers.get(value) ?? 0;
  }
  return { rows, palette: palette.map(colourOf) };
};
