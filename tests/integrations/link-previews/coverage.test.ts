import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/integrations/link-previews/coverage.ts';
import type { Outline } from '../../../src/integrations/link-previews/read-font.ts';

const polygon = (...points: readonly (readonly [x: number, y: number])[]): Outline =>
  points.map(([x1, y1], index) => {
    const [x0, y0] = points.at(index - 1) ?? [0, 0];
    return { x0, y0, x1, y1 };
  });

const box = (left: number, bottom: number, right: number, top: number): Outline =>
  polygon([left, bottom], [left, top], [right, top], [right, bottom]);

/** What of a picture of three by three pixels is covered, in hundredths, with the outlines counted upwards from its lower left corner. */
const covered = (...outlines: readonly Outline[]): number[][] => {
  const rows = Array.from({ length: 3 }, () => [0, 0, 0]);
  const coverage = coverageOf(3, 3);
  for (const outline of outlines) coverage.add(outline, { x: 0, y: 3, scale: 1 });
  coverage.take((column, row, share) => rows[row]?.splice(column, 1, Math.round(share * 100)));
  return rows;
};

describe('what shapes cover of each pixel', () => {
  test.for<[name: string, outlines: Outline[], expected: number[][]]>([
    [
      'a pixel',
      [box(1, 1, 2, 2)],
      [
        [0, 0, 0],
        [0, 100, 0],
        [0, 0, 0],
      ],
    ],
    [
      'parts of pixels',
      [box(0.5, 1.25, 2.25, 2)],
      [
        [0, 0, 0],
        [38, 75, 19],
        [0, 0, 0],
      ],
    ],
    [
      'a part within a pixel',
      [box(1.25, 1.25, 1.75, 1.75)],
      [
        [0, 0, 0],
        [0, 25, 0],
        [0, 0, 0],
      ],
    ],
    [
      'a slope',
      [polygon([0, 0], [3, 3], [3, 0])],
      [
        [0, 0, 50],
        [0, 50, 100],
        [50, 100, 100],
      ],
    ],
    [
      'a gentle slope',
      [polygon([0, 0], [3, 1], [3, 0])],
      [
        [0, 0, 0],
        [0, 0, 0],
        [17, 50, 83],
      ],
    ],
    [
      'a hole',
      [box(0, 0, 3, 3), box(1, 1, 2, 2).map(({ x0, y0, x1, y1 }) => ({ x0: x1, y0: y1, x1: x0, y1: y0 }))],
      [
        [100, 100, 100],
        [100, 0, 100],
        [100, 100, 100],
      ],
    ],
    [
      'shapes over each other',
      [box(0, 0, 2, 2), box(1, 1, 3, 3)],
      [
        [0, 100, 100],
        [100, 100, 100],
        [100, 100, 0],
      ],
    ],
    [
      'more than the picture',
      [box(-5, -5, 8, 8)],
      [
        [100, 100, 100],
        [100, 100, 100],
        [100, 100, 100],
      ],
    ],
    [
      'a shape beside the picture',
      [box(4, 0, 8, 8), box(-8, 0, -4, 8)],
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
  ])('%s', ([, outlines, expected]) => {
    expect(covered(...outlines)).toEqual(expected);
  });

  test('nothing remains of what was taken', () => {
    const coverage = coverageOf(3, 3);
    const taken: number[] = [];
    coverage.add(box(0, 0, 3, 3), { x: 0, y: 3, scale: 1 });
    coverage.take(() => undefined);
    coverage.take((column) => taken.push(column));
    expect(taken).toEqual([]);
  });
});
