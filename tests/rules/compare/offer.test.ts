import { describe, expect, test } from 'vitest';
import { aboveCheapest, compareOffer, compareQuotes } from '../../../src/rules/index.ts';
import type { Cents } from '../../../src/schema/units.ts';
import { example } from '../../support/published.ts';
import { estimate, euros } from '../../support/requests.ts';

const worked = () => estimate(example);

test('each tier of the worked example is so much dearer than the cheapest, as the documentation says', () => {
  expect(aboveCheapest(worked())).toEqual([
    { tierId: 'none', difference: 0 },
    { tierId: 'standard', difference: 34_500 },
    { tierId: 'office', difference: 222_600 },
    { tierId: 'business', difference: 289_800 },
  ]);
});

test('nothing is dearer than the cheapest where none can be named', () => {
  expect(aboveCheapest(estimate({ months: 12, lines: [] }))).toEqual([]);
});

describe('an offer of a fixed monthly amount', () => {
  test('is held against every tier over all months, as the documentation says', () => {
    expect(compareOffer(euros(650), worked())).toEqual({
      total: 780_000,
      firstYear: 780_000,
      tiers: [
        { tierId: 'none', difference: -3_300 },
        { tierId: 'standard', difference: 31_200 },
        { tierId: 'office', difference: 219_300 },
        { tierId: 'business', difference: 286_500 },
      ],
    });
  });

  test.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER])('of %d cents is an error', (offer) => {
    expect(compareOffer(offer as Cents, worked())).toMatchObject({ code: 'invalidOffer', data: { cents: offer } });
  });
});

test('an estimate costs as much as itself, and twelve months more than six', () => {
  const half = estimate({ ...example, months: 6 });
  expect(compareQuotes(worked(), worked()).map(({ difference }) => difference)).toEqual([0, 0, 0, 0]);
  expect(compareQuotes(half, worked())[1]).toEqual({ tierId: 'standard', difference: euros(4_056) });
});
