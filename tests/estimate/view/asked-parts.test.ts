import { expect, test } from 'vitest';
import { type Estimate, requestOf } from '../../../src/estimate/index.ts';
import { askedParts } from '../../../src/estimate/view/asked-parts.ts';
import { isRuleError, quoteAmounts } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { Minutes, Percent } from '../../../src/schema/units.ts';
import dutch from '../../../src/words/dictionaries/nl.json' with { type: 'json' };
import { makeWords } from '../../../src/words/index.ts';
import { plain } from '../../e2e/support.ts';
import { estimateOf } from '../../support/estimates.ts';
import { richList } from '../../support/price-lists/rich-list.ts';
import { line } from '../../support/requests.ts';

const words = makeWords('nl', dutch, richList);

const asked = (scenario: Estimate) => {
  const request = requestOf(scenario);
  const quote = quoteAmounts(request, richList);
  if (isRuleError(quote)) throw new Error(quote.code);
  return askedParts({ scenario, request, quote, list: richList, words });
};

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
  expect(asked(estimate)?.map(({ text }) => text)).toEqual([
    'We rekenen met 12 naam.',
    'Erbij genomen: portal.',
    'Looptijd: 24 maanden.',
    'Regel 1 (Technicus, op locatie): 12 km, 90 minuten en naam.',
    'Afgesproken korting bij naam: 7,5%.',
  ]);
});

test('an agreed discount says what it takes off', () => {
  const agreedDiscounts = [{ tierId: 'standard' as TierId, percent: 10 as Percent }];
  const [, , discount] = asked(estimateOf([line()], { term: 12, units: { user: 10 }, agreedDiscounts })) ?? [];
  expect(discount?.effects.map(plain)).toEqual(['Elke maand: korting: € -14,75.', 'Eenmalig: korting: € -26,40.']);
});

test('nothing is told where nothing was filled in', () => {
  expect(asked(estimateOf([line()]))).toEqual([]);
});
