import { expect, test } from 'vitest';
import { askedParts } from '../../../src/estimate/view/asked-parts.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { Minutes, Percent } from '../../../src/schema/units.ts';
import dutch from '../../../src/words/dictionaries/nl.json' with { type: 'json' };
import { makeWords } from '../../../src/words/index.ts';
import { estimateOf } from '../../support/estimates.ts';
import { richList } from '../../support/price-lists/rich-list.ts';
import { line } from '../../support/requests.ts';

const words = makeWords('nl', dutch, richList);

test('what was filled in beside work is told, each in a sentence', () => {
  const estimate = estimateOf(
    [line({ place: 'onSite', distance: 12, travelMinutes: 90 as Minutes, extras: ['urgent'] })],
    {
      units: { user: 12 },
      options: ['portal'],
      term: 24,
      agreedDiscounts: [{ tierId: 'standard' as TierId, percent: 7.5 as Percent }],
    },
  );
  expect(askedParts(estimate, words)?.map(({ text }) => text)).toEqual([
    'We rekenen met 12 naam.',
    'Erbij genomen: portal.',
    'Looptijd: 24 maanden.',
    'Afgesproken korting bij naam: 7,5%.',
    'Regel 1 (Technicus, op locatie): 12 km, 90 minuten en naam.',
  ]);
});

test('nothing is told where nothing was filled in', () => {
  expect(askedParts(estimateOf([line()]), words)).toEqual([]);
});
