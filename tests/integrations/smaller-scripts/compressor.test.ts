import { afterAll, expect, test } from 'vitest';
import { compressor } from '../../../src/integrations/smaller-scripts/compressor.ts';

const { compress, stop } = compressor();
afterAll(stop);

const hoursOf = (days: number): string => `
  /** Says how many hours some days have. */
  const hoursOfADay = 24;
  export const hours = (days) => days * hoursOfADay;
  export const days = ${days};
`;

test('leaves a script that does the same', async () => {
  const script = await compress(hoursOf(3));
  const { hours, days }: { hours: (days: number) => number; days: number } = await import(
    `data:text/javascript,${encodeURIComponent(script)}`
  );
  expect(hours(days)).toBe(72);
  expect(script.length).toBeLessThan(60);
});

test('gives each of many scripts its own answer', async () => {
  const days = Array.from({ length: 9 }, (_, index) => index + 100);
  const scripts = await Promise.all(days.map((each) => compress(hoursOf(each))));
  expect(scripts.map((script) => Number(/\b1\d\d\b/.exec(script)?.[0]))).toEqual(days);
});

test('compresses further scripts after it was stopped', async () => {
  const other = compressor();
  const before = await other.compress(hoursOf(1));
  await other.stop();
  expect(await other.compress(hoursOf(1))).toBe(before);
  await other.stop();
});

test('tells of what is no script, and does not wait for it', async () => {
  const other = compressor();
  await expect(other.compress('const 1 = one;')).rejects.toThrow('A script could not be compressed');
  await other.stop();
});
