import { expect, test } from 'vitest';
import { type Estimate, requestOf } from '../../../src/estimate/index.ts';
import { agreedTerms } from '../../../src/estimate/view/agreed-terms.ts';
import { askedParts } from '../../../src/estimate/view/asked-parts.ts';
import { isRuleError, type LineItem, quoteAmounts } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { FactorPercent, Minutes, Percent } from '../../../src/schema/units.ts';
import dutch from '../../../src/words/dictionaries/nl.json' with { type: 'json' };
import { makeWords } from '../../../src/words/index.ts';
import { estimateOf } from '../../support/estimates.ts';
import { plain } from '../../support/plain.ts';
import { listWith, oneTier, richList } from '../../support/price-lists/rich-list.ts';
import { roleId } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const words = makeWords('nl', dutch, richList);

const pricedUnder = (scenario: Estimate, list: PriceList) => {
  const request = requestOf(scenario);
  const quote = quoteAmounts(request, list);
  if (isRuleError(quote)) throw new Error(quote.code);
  return { scenario, request, quote };
};

const asked = (scenario: Estimate, list = richList) =>
  askedParts({ ...pricedUnder(scenario, list), list, words: makeWords('nl', dutch, list) });

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
  expect(asked(estimate)?.map(({ text }) => plain(text))).toEqual([
    'We rekenen met 12 naam.',
    'Erbij genomen: portal.',
    'Looptijd: 24 maanden.',
    'Regel 1 (Technicus, op locatie): 12 km, 90 minuten en naam.',
    'Afgesproken korting bij naam: 7,5 %.',
  ]);
});

test('an agreed discount says what it takes off', () => {
  const agreedDiscounts = [{ tierId: 'standard' as TierId, percent: 10 as Percent }];
  const [, , discount] = asked(estimateOf([line()], { term: 12, units: { user: 10 }, agreedDiscounts })) ?? [];
  expect(discount?.effects.map(plain)).toEqual(['Elke maand: korting: € −14,75.', 'Eenmalig: korting: € −26,40.']);
});

test('an agreed discount on rates says what the rates of the work come to', () => {
  const [standard] = richList.tiers.filter(({ id }) => id === 'standard').map(({ id }) => id);
  const agreedRateDiscounts = standard ? [{ tierId: standard, percent: 12.5 as Percent }] : [];
  const visit = line({ place: 'onSite', roleId: roleId('engineer') });
  const effectsOf = (lines: readonly LineItem[]) =>
    asked(estimateOf(lines, { agreedRateDiscounts }))?.flatMap(({ effects }) => effects.map(plain));
  // 108 and 129 less an eighth, half up.
  expect(effectsOf([line(), line({ minutes: 15 }), visit])).toEqual([
    'Uurtarief Technicus bij naam, naam: € 94,50 per uur.',
    'Uurtarief Ingenieur bij naam, naam: € 112,88 per uur.',
  ]);
  expect(effectsOf([])).toEqual([]);
});

test('a discounted rate names the place where a role works at both', () => {
  const rates = { technician: { remote: 36, onSite: 50 }, engineer: 'included', cabling: 1, consulting: 1 };
  const list = listWith({ tiers: oneTier({ hourlyRates: { weekdayDaytime: rates } }) });
  const agreedRateDiscounts = list.tiers.map(({ id }) => ({ tierId: id, percent: 10 as Percent }));
  const lines = [line(), line({ place: 'onSite' }), line({ roleId: roleId('engineer') })];
  expect(asked(estimateOf(lines, { agreedRateDiscounts }), list)?.[0]?.effects.map(plain)).toEqual([
    'Uurtarief Technicus bij naam, naam, op afstand: € 32,40 per uur.',
    'Uurtarief Technicus bij naam, naam, op locatie: € 45,00 per uur.',
  ]);
});

test('an agreed factor is of the rate that an agreed discount leaves', () => {
  const [standard] = richList.tiers.filter(({ id }) => id === 'standard').map(({ id }) => id);
  const agreedRateDiscounts = standard ? [{ tierId: standard, percent: 10 as Percent }] : [];
  const estimate = estimateOf([line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-11-29T10:00' } })], {
    factor: 150 as FactorPercent,
    agreedRateDiscounts,
  });
  const { scenario, request, quote } = pricedUnder(estimate, richList);
  const [, factor] = agreedTerms({ scenario, request, quote, list: richList, words });
  expect(factor?.effects.map(plain)).toEqual([
    'naam: Technicus € 162,00 per uur.',
    'naam: Technicus € 145,80 per uur.',
    'naam: Technicus € 162,00 per uur.',
  ]);
});

test('nothing is told where nothing was filled in', () => {
  expect(asked(estimateOf([line()]))).toEqual([]);
});
