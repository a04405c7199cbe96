import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  along,
  axisEnd,
  bends,
  linePath,
  side,
  spread,
  ticks,
  upward,
} from '../../../src/tools/break-even/geometry.ts';

test.each([
  [2_400, 60, 8, [0, 300, 600, 900, 1_200, 1_500, 1_800, 2_100, 2_400]],
  [8_400, 60, 8, [0, 1_200, 2_400, 3_600, 4_800, 6_000, 7_200, 8_400]],
  [31_800, 100, 5, [0, 10_000, 20_000, 30_000]],
  [432_000, 100, 5, [0, 100_000, 200_000, 300_000, 400_000]],
  [0, 100, 5, [0]],
])('an axis to %i in units of %i, %i at most', (end, unit, count, expected) => {
  expect(ticks(end, unit, count)).toEqual(expected);
});

test.each([
  [31_800, 100, 5, 40_000],
  [432_000, 100, 5, 500_000],
  [40_000, 100, 5, 40_000],
  [1, 100, 5, 100],
])('an axis that holds %i, in units of %i, %i at most, ends at %i', (end, unit, count, expected) => {
  expect(axisEnd(end, unit, count)).toBe(expected);
});

test('an axis ends at its last tick, and at most a step past what it holds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.constantFrom(1, 60, 100),
      fc.integer({ min: 2, max: 12 }),
      (held, unit, count) => {
        const end = axisEnd(held, unit, count);
        const found = ticks(end, unit, count);
        expect(found.at(-1)).toBe(end);
        expect(found.at(-2)).toBeLessThan(held);
        expect(held).toBeLessThanOrEqual(end);
      },
    ),
  );
});

test('ticks are even, whole units, within the axis, and not too many', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.constantFrom(1, 60, 100),
      fc.integer({ min: 2, max: 12 }),
      (end, unit, count) => {
        const found = ticks(end, unit, count);
        const step = found[1] ?? unit;
        expect(found.every((tick, index) => tick === index * step && tick <= end && tick % unit === 0)).toBe(true);
        expect(found.length).toBeLessThanOrEqual(count + 1);
      },
    ),
  );
});

test('the ends of an axis are the ends of the picture', () => {
  expect([along(0, 60), along(60, 60), upward(0, 60), upward(60, 60)]).toEqual([0, side, side, 0]);
});

test('a straight line has two ends, and a bend is kept', () => {
  expect(linePath([0, 15, 30, 60], [0, 25, 50, 100], 60, 100)).toBe('M0 1000L1000 0');
  expect(linePath([0, 15, 30, 60], [0, 25, 50, 50], 60, 100)).toBe('M0 1000L500 500L1000 500');
});

test('every point that is left out lies on the line that is drawn', () => {
  const anyPoints = fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 30 })
    .map((ys) => ys.map((y, x): readonly [number, number] => [x, y]));
  fc.assert(
    fc.property(anyPoints, (points) => {
      const kept = bends(points);
      for (const [x, y] of points) {
        const after = kept.findIndex(([keptX]) => keptX >= x);
        const [bx, by] = kept[after] ?? [0, 0];
        const [ax, ay] = kept[Math.max(after - 1, 0)] ?? [0, 0];
        expect(bx === ax ? by : ay + ((by - ay) * (x - ax)) / (bx - ax)).toBeCloseTo(y, 6);
      }
    }),
  );
});

test('labels keep their order and their room, and stay in the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: side }), { minLength: 1, maxLength: 8 }), (places) => {
      const set = spread(places, 80);
      const inOrder = places.map((place, index) => ({ place, to: set[index] ?? 0 })).toSorted((a, b) => a.to - b.to);
      for (const [index, { place, to }] of inOrder.entries()) {
        const before = inOrder[index - 1];
        expect(to).toBeLessThanOrEqual(side);
        if (before) expect(to - before.to).toBeGreaterThanOrEqual(80);
        if (before) expect(place).toBeGreaterThanOrEqual(before.place);
      }
    }),
  );
  expect(spread([100, 500], 80)).toEqual([100, 500]);
});
