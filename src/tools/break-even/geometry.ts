/** The side of a plot in its own units, whatever its size on the screen. */
export const side = 1000;

const niceNumbers = [1, 2, 4, 5, 10];

/** The smallest of 1, 2, 4, 5 or 10, times a power of ten, of which at most `count` fit into a length; 1 at least. */
const niceStep = (length: number, count: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(length / count, 1)));
  return (niceNumbers.find((nice) => nice * power * count >= length) ?? 10) * power;
};

/**
 * Round numbers of a unit along an axis, from 0 to at most its end.
 *
 * @example ticks(2_400, 60, 8) // every five hours: 0, 300, 600, … 2_400
 */
export const ticks = (end: number, unit: number, count: number): number[] => {
  const step = niceStep(end / unit, count) * unit;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
};

/** The first round number of a unit at or past the end of an axis, at which its last tick stands. @example axisEnd(318, 1, 5) // 400 */
export const axisEnd = (end: number, unit: number, count: number): number => {
  const step = niceStep(end / unit, count) * unit;
  return Math.ceil(end / step) * step;
};

/** The position of a value along an axis: 0 to 1000, to a tenth. */
export const along = (value: number, end: number): number => Math.round((value * side * 10) / Math.max(end, 1)) / 10;

/** The same for an axis that points up. */
export const upward = (value: number, end: number): number => Math.round((side - along(value, end)) * 10) / 10;

type Point = readonly [x: number, y: number];

const isStraight = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean =>
  (bx - ax) * (cy - ay) === (cx - ax) * (by - ay);

/** Removes points that lie on a straight line between their neighbours. */
export const bends = (points: readonly Point[]): Point[] => {
  const result: Point[] = [];
  for (const point of points) {
    const [before, last] = result.slice(-2);
    if (before && last && isStraight(before, last, point)) result.pop();
    result.push(point);
  }
  return result;
};

/** Values along a grid as the path of a line. @example linePath([0, 60], [0, 50], 60, 100) // 'M0 1000L1000 500' */
export const linePath = (xs: readonly number[], ys: readonly number[], endX: number, endY: number): string => {
  const points = bends(xs.map((x, index): Point => [x, ys[index] ?? 0]));
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${along(x, endX)} ${upward(y, endY)}`).join('');
};

/** Moves labels apart so that none overlap or pass an end of the axis, and keeps their order. */
export const spread = (places: readonly number[], room: number): number[] => {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  const down: number[] = [];
  for (const { place } of order) down.push(Math.max(place, (down.at(-1) ?? -room) + room));
  const up: number[] = [];
  for (const place of down.toReversed()) up.push(Math.min(place, (up.at(-1) ?? side + room) - room));
  up.reverse();
  return places.map((_, index) => up[order.findIndex((one) => one.index === index)] ?? 0);
};
