import { inflateSync } from 'node:zlib';
import { Blob, DrawFuncs, Face, Font } from 'harfbuzzjs';

/** A part of the outline of a shape. */
export interface StraightLine {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Outline = readonly StraightLine[];

/** A font for HarfBuzz. Its own unit is an em, divided by `unitsPerEm`; y grows upwards. */
export interface ReadFont {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly outlineOf: (glyph: number) => Outline;
}

interface Table {
  /** Its name and its checksum. */
  readonly name: Buffer;
  readonly checksum: Buffer;
  readonly data: Buffer;
}

const tablesOf = (woff: Buffer): Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = woff.subarray(44 + 20 * index, 64 + 20 * index);
    const [start, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const data = woff.subarray(start, start + packed);
    return {
      name: entry.subarray(0, 4),
      checksum: entry.subarray(16, 20),
      data: packed < length ? inflateSync(data) : data,
    };
  });

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const padding = ({ length }: Buffer): Buffer => Buffer.alloc(-length & 3);

/** Unpacks a font from WOFF, which compresses its tables one by one. */
const unpack = (woff: Buffer): Buffer => {
  const tables = tablesOf(woff);
  let start = 12 + 16 * tables.length;
  const directory = tables.flatMap(({ name, checksum, data }) => {
    const entry = [name, checksum, uint32(start), uint32(data.length)];
    start += data.length + padding(data).length;
    return entry;
  });
  // The kind of font and the number of tables; the six bytes after them only help to search the directory.
  const head = [woff.subarray(4, 8), woff.subarray(12, 14), Buffer.alloc(6)];
  return Buffer.concat([...head, ...directory, ...tables.flatMap(({ data }) => [data, padding(data)])]);
};

/** How far a line may lie from the curve that it stands for, in ems: less than a tenth of a pixel in the largest letters. */
const tolerance = 1 / 1000;

/** Collects the lines that HarfBuzz draws; a curve becomes as many as it takes to look like one. */
const linePen = (unitsPerEm: number): { readonly pen: DrawFuncs; readonly take: () => Outline } => {
  let lines: StraightLine[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    lines.push({ x0: x, y0: y, x1: toX, y1: toY });
    [x, y] = [toX, toY];
  };
  const curveTo = (controlX: number, controlY: number, toX: number, toY: number): void => {
    const [fromX, fromY] = [x, y];
    const bend = Math.hypot(fromX - 2 * controlX + toX, fromY - 2 * controlY + toY) / 4;
    const parts = Math.max(1, Math.ceil(Math.sqrt(bend / (tolerance * unitsPerEm))));
    for (let part = 1; part <= parts; part += 1) {
      const [to, from] = [part / parts, 1 - part / parts];
      const between = (a: number, b: number, c: number): number => from * from * a + 2 * from * to * b + to * to * c;
      lineTo(between(fromX, controlX, toX), between(fromY, controlY, toY));
    }
  };
  const pen = new DrawFuncs();
  pen.setMoveToFunc((toX, toY) => {
    [x, y, startX, startY] = [toX, toY, toX, toY];
  });
  pen.setLineToFunc(lineTo);
  pen.setQuadraticToFunc(curveTo);
  pen.setClosePathFunc(() => lineTo(startX, startY));
  const take = (): Outline => {
    const taken = lines;
    lines = [];
    return taken;
  };
  return { pen, take };
};

/** Reads a font with TrueType outlines from a WOFF file. */
export const readFont = (woff: Buffer): ReadFont => {
  const face = new Face(new Blob(unpack(woff)));
  const font = new Font(face);
  const { pen, take } = linePen(face.upem);
  const known = new Map<number, Outline>();
  const outlineOf = (glyph: number): Outline => {
    const outline = known.get(glyph);
    if (outline) return outline;
    font.drawGlyph(glyph, pen);
    const drawn = take();
    known.set(glyph, drawn);
    return drawn;
  };
  return { font, unitsPerEm: face.upem, outlineOf };
};
