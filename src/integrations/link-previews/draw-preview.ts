import { previewSize } from '../../site/page-head/companions.ts';
import { breakLines, type Line } from './break-lines.ts';
import { coverageOf } from './coverage.ts';
import { drawFrame } from './draw-frame.ts';
import { type Colour, palettedPng } from './paletted-png.ts';
import { readTypeface, type Typeface } from './typeface.ts';

/** What a preview picture says about its page. */
export interface Card {
  readonly title: string;
  readonly description: string;
}

/** What all pictures of a site share: the name of the provider, its icon as SVG, and colours such as `#073b45`. */
export interface Look {
  readonly name: string;
  readonly icon: string;
  readonly ground: string;
  readonly band: string;
  readonly title: string;
  readonly text: string;
}

/** How a text looks. Its size is in pixels, the height of a line in ems; its shades begin somewhere in the palette. */
interface TextStyle {
  readonly typeface: Typeface;
  readonly size: number;
  readonly lineHeight: number;
  readonly firstShade: number;
}

/** A text in lines, and the height of all of them in pixels. */
interface Paragraph {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly height: number;
}

const { width, height } = previewSize;
/** The distance from the left and right edges, in pixels. */
const margin = 72;
const bandHeight = 20;
const [iconSize, iconTop, gap] = [72, 64, 24];
const nameLeft = margin + iconSize + gap;
const underTitle = 28;

/** How many steps lead from the colour of the ground to that of a text; the frame has the rest of the palette. */
const shades = 64;
const [frameColours, titleShades, textShades] = [256 - 2 * shades, 256 - 2 * shades, 256 - shades];

const frameSvg = ({ icon, ground, band }: Look): string => {
  const data = Buffer.from(icon).toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${ground}"/>
<rect y="${height - bandHeight}" width="${width}" height="${bandHeight}" fill="${band}"/>
<image x="${margin}" y="${iconTop}" width="${iconSize}" height="${iconSize}" href="data:image/svg+xml;base64,${data}"/>
</svg>`;
};

const partsOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const shadesOf = (ground: string, text: string): Colour[] => {
  const [from, to] = [partsOf(ground), partsOf(text)];
  const part = (shade: number, index: number): number =>
    (from[index] ?? 0) + (((to[index] ?? 0) - (from[index] ?? 0)) * shade) / (shades - 1);
  return Array.from({ length: shades }, (_, shade) => from.map((_, index) => Math.round(part(shade, index))));
};

const paragraph = (text: string, style: TextStyle, within: number, most: number): Paragraph => {
  const lines = breakLines(text, style.typeface, within / style.size, most);
  return { lines, style, height: lines.length * style.lineHeight * style.size };
};

const coverage = coverageOf(width, height);

/** Writes a text into rows of pixels. */
const write = (rows: Uint8Array, { lines, style }: Paragraph, left: number, top: number): void => {
  const { typeface, size, lineHeight, firstShade } = style;
  const baseline = top + ((lineHeight + typeface.ascent - typeface.descent) / 2) * size;
  for (const [number, line] of lines.entries()) {
    for (const { glyphs, x: begin } of line) {
      for (const { outline, em, x, y } of glyphs) {
        const down = baseline + (number * lineHeight - y) * size;
        coverage.add(outline, { x: left + (begin + x) * size, y: down, scale: size / em });
      }
    }
  }
  coverage.take((column, row, covered) => {
    rows[row * (width + 1) + 1 + column] = firstShade + Math.round(covered * (shades - 1));
  });
};

/** Prepares what all pictures of a site share, and gives what draws the picture of a card, as PNG. */
export const previewDrawer = async (look: Look): Promise<(card: Card) => Buffer> => {
  const [regular, bold] = [readTypeface(400), readTypeface(700)];
  const frame = await drawFrame(frameSvg(look), frameColours);
  const unused = Array.from({ length: frameColours - frame.palette.length }, () => [0, 0, 0]);
  const shadesOfText = [look.title, look.text].flatMap((colour) => shadesOf(look.ground, colour));
  const palette = [...frame.palette, ...unused, ...shadesOfText];
  const nameStyle = { typeface: bold, size: 38, lineHeight: 1.2, firstShade: textShades };
  const textStyle = { typeface: regular, size: 34, lineHeight: 1.35, firstShade: textShades };
  const titleStyle = ({ length }: string): TextStyle => ({
    typeface: bold,
    size: length > 44 ? 64 : 80,
    lineHeight: 1.12,
    firstShade: titleShades,
  });
  const name = paragraph(look.name, nameStyle, width - nameLeft - margin, 2);
  write(frame.rows, name, nameLeft, iconTop + (iconSize - name.height) / 2);

  const rows = new Uint8Array(frame.rows.length);
  return ({ title, description }) => {
    rows.set(frame.rows);
    const head = paragraph(title, titleStyle(title), width - 2 * margin, 3);
    const text = paragraph(description, textStyle, width - 2 * margin, 3);
    const foot = height - bandHeight - margin;
    write(rows, head, margin, foot - text.height - underTitle - head.height);
    write(rows, text, margin, foot - text.height);
    return palettedPng(rows, width, palette);
  };
};
