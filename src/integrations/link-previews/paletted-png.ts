import { crc32, deflateSync } from 'node:zlib';

/** A colour as red, green and blue, each from 0 to 255. */
export type Colour = readonly number[];

const uint32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
};

const chunk = (name: string, data: Buffer): Buffer[] => {
  const named = Buffer.concat([Buffer.from(name), data]);
  return [uint32(data.length), named, uint32(crc32(named))];
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a pixel, each the number of a colour of the palette. */
const form = Buffer.from([8, 3, 0, 0, 0]);

/**
 * Packs a picture as PNG. Packing it tighter would take a quarter of its size and thrice the time.
 *
 * @param rows the rows from the top, each a zero and then the number of a colour for each pixel
 * @param palette at most 256 colours
 */
export const palettedPng = (rows: Uint8Array, width: number, palette: readonly Colour[]): Buffer =>
  Buffer.concat([
    signature,
    ...chunk('IHDR', Buffer.concat([uint32(width, rows.length / (width + 1)), form])),
    ...chunk('PLTE', Buffer.from(palette.flat())),
    ...chunk('IDAT', deflateSync(rows, { level: 3 })),
    ...chunk('IEND', Buffer.alloc(0)),
  ]);
