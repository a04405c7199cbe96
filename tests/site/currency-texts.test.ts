import { expect, test } from 'vitest';
import { textsFor } from '../../src/site/currency-texts.ts';
import english from '../../src/words/dictionaries/en.json' with { type: 'json' };
import dutch from '../../src/words/dictionaries/nl.json' with { type: 'json' };
import { providerList } from '../providers/read-list.ts';
import { priceList } from '../support/published.ts';

test('under the published list every text is as the dictionary has it', () => {
  expect(textsFor(dutch, 'nl', priceList)).toEqual(dutch);
});

test('texts name the currency of the list', () => {
  const texts = textsFor(dutch, 'nl', providerList('per-user'));
  expect(texts['calculator.travel']).toBe('Afgesproken reiskosten per bezoek ($)');
  expect(texts['breakEven.costs']).toBe('Bedrag per maand, in Amerikaanse dollar');
  const all = Object.values(textsFor(english, 'en', providerList('per-user'))).join('\n');
  expect(all).not.toMatch(/€|euro/);
});

test('texts say where VAT is inside of all amounts', () => {
  const texts = textsFor(english, 'en', providerList('vat-inside'));
  expect(texts['assumption.withoutVat']).toBe('All amounts include VAT, as the price list states them.');
});

test('texts do not speak of hours where rates are per other than an hour', () => {
  const texts = Object.entries(textsFor(dutch, 'nl', providerList('six-bands')));
  const spoken = texts.filter(([key, text]) => /uurtarie/i.test(text) && !key.includes('rateUnit.'));
  expect(spoken).toEqual([]);
});
