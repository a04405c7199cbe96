import type { Outline, StraightLine } from './read-font.ts';

/** Where the origin of an outline lies in a picture and how large its unit is, in pixels. An outline counts y upwards, a picture down. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** How much of each pixel of a picture shapes cover. */
export interface Coverage {
  readonly add: (outline: Outline, placement: Placement) => void;
  /** Hands over every pixel that is covered, from 0 to 1, and begins anew. */
  readonly take: (fill: (column: number, row: number, covered: number) => void) => void;
}

/** Less than a colour can show, but more than rounding leaves. */
const leastCovered = 1 / 512;

/** The area to the right of a line that crosses a row of pixels from `left` to `right`, as far as `x`. */
const areaUpTo = (x: number, left: number, right: number): number => {
  if (x <= left) return 0;
  return x < right ? (x - left) ** 2 / (2 * (right - left)) : x - (left + right) / 2;
};

/**
 * Measures exactly how much of each pixel lies within shapes. Every line of an outline adds what is to its right in the rows that it
 * crosses; as lines up count against lines down, nothing remains outside of the shape. Kept is only how that changes from one pixel
 * to the next, which it does nowhere but at lines.
 */
export const coverageOf = (width: number, height: number): Coverage => {
  // Beyond the last pixel is what lies outside of the picture.
  const rowLength = width + 2;
  const changes = new Float32Array(rowLength * height);
  let [firstRow, endRow] = [height, 0];

  const crossRow = (row: number, share: number, from: number, to: number): void => {
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    const end = Math.ceil(right);
    let before = 0;
    for (let column = Math.floor(left); column <= end; column += 1) {
      const covered = areaUpTo(column + 1, left, right) - areaUpTo(column, left, right);
      const at = row * rowLength + column;
      changes[at] = (changes[at] ?? 0) + share * (covered - before);
      before = covered;
    }
  };

  const inside = (x: number): number => Math.min(Math.max(x, 0), width);

  const addLine = ({ x0, y0, x1, y1 }: StraightLine): void => {
    const [top, bottom] = [Math.max(0, Math.min(y0, y1)), Math.min(height, Math.max(y0, y1))];
    const [slope, direction] = [(x1 - x0) / (y1 - y0), y0 < y1 ? 1 : -1];
    [firstRow, endRow] = [Math.min(firstRow, Math.floor(top)), Math.max(endRow, Math.ceil(bottom))];
    for (let row = Math.floor(top); row < bottom; row += 1) {
      const [from, to] = [Math.max(top, row), Math.min(bottom, row + 1)];
      crossRow(row, direction * (to - from), inside(x0 + (from - y0) * slope), inside(x0 + (to - y0) * slope));
    }
  };

  return {
    add: (outline, { x, y, scale }) => {
      for (const { x0, y0, x1, y1 } of outline) {
        addLine({ x0: x + x0 * scale, y0: y - y0 * scale, x1: x + x1 * scale, y1: y - y1 * scale });
      }
    },
    take: (fill) => {
      for (let row = firstRow; row < endRow; row += 1) {
        let covered = 0;
        for (let column = 0; column < width; column += 1) {
          covered += changes[row * rowLength + column] ?? 0;
          if (Math.abs(covered) > leastCovered) fill(column, row, Math.min(Math.abs(covered), 1));
        }
      }
      changes.fill(0, firstRow * rowLength, endRow * rowLength);
      [firstRow, endRow] = [height, 0];
    },
  };
};
