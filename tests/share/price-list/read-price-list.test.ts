import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRuleError, quote } from '../../../src/rules/index.ts';
import { readPriceList } from '../../../src/share/price-list/read-price-list.ts';
import { example, priceList } from '../../support/published.ts';

const published = (): unknown => JSON.parse(JSON.stringify(priceList));
const read = (value: unknown) => readPriceList(value, priceList.id);

/** Every place in a value, as the keys that lead to it. */
const placesIn = (value: unknown): string[][] =>
  value instanceof Object
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])])
    : [];

const holderOf = (value: unknown, path: readonly string[]): object => {
  const holder = path.slice(0, -1).reduce((inner, key) => Reflect.get(Object(inner), key), value);
  if (!(holder instanceof Object)) throw new Error(`Nothing at ${path.join('.')}.`);
  return holder;
};

const spoilt = (path: readonly string[], spoil: (holder: object, key: string) => void): unknown => {
  const value = published();
  spoil(holderOf(value, path), path.at(-1) ?? '');
  return value;
};

const anyPlace = fc.constantFrom(...placesIn(published()));
const anything = fc.oneof(
  fc.constantFrom(null, '', '58.00', -1, 0.5, Number.POSITIVE_INFINITY, [], {}, true, '__proto__'),
  fc.string(),
  fc.jsonValue(),
);

const isNameOrSource = (path: readonly string[]): boolean =>
  ['nl', 'en'].includes(path.at(-1) ?? '') || path[0] === 'publisher';

describe('a price list that arrives as JSON', () => {
  test('is read as it was published', () => {
    expect(read(published())).toEqual(priceList);
  });

  test('is refused when it is another list than was asked for', () => {
    expect(readPriceList(published(), '2020-01-01')).toBeUndefined();
  });

  test.each([null, undefined, '', 58, [], {}, '<!doctype html>', { id: priceList.id }])('is not %j', (value) => {
    expect(read(value)).toBeUndefined();
  });

  test('is refused when anything is missing from it', () => {
    const kept = placesIn(published()).filter((path) => {
      const value = spoilt(path, (holder, key) => {
        if (Array.isArray(holder)) return;
        Reflect.deleteProperty(holder, key);
      });
      return !Array.isArray(holderOf(published(), path)) && read(value) !== undefined;
    });
    expect(kept).toEqual([]);
  });

  test('with anything in any place is refused, or prices the example without a hole', () => {
    fc.assert(
      fc.property(anyPlace, anything, (path, value) => {
        const list = read(spoilt(path, (holder, key) => Reflect.set(holder, key, value)));
        if (list === undefined || isNameOrSource(path)) return;
        const estimate = quote(example, list);
        if (isRuleError(estimate)) return;
        for (const { total } of estimate.tiers) expect(Number.isSafeInteger(total.cents)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('takes nothing from a prototype', () => {
    const value: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(priceList)}}`);
    expect(read(value)).toBeUndefined();
  });
});
