import { expect, test } from 'vitest';
import { textsFor } from '../../src/site/list-texts.ts';
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

test.each([
  ['nl', dutch, /zonder btw/i],
  ['en', english, /excluding VAT/i],
] as const)('no text in %s says that VAT is not in where it is', (language, dictionary, isWithout) => {
  const texts = Object.entries(textsFor(dictionary, language, providerList('vat-inside')));
  // The amount without VAT of a visitor who asks for it, and what is said in place of it where VAT is inside.
  expect(
    texts.filter(([key, text]) => isWithout.test(text) && !key.startsWith('vatStated.')).map(([key]) => key),
  ).toEqual(['subject.net', 'rates.withoutVat']);
});

test('texts do not speak of hours where rates are per other than an hour', () => {
  const texts = Object.entries(textsFor(dutch, 'nl', providerList('six-bands')));
  // What visitors search for may be said in any words.
  const spoken = texts.filter(([key, text]) => /uurtarie/i.test(text) && !/rateUnit\.|^search\.words/.test(key));
  expect(spoken).toEqual([]);
});

test('no level is spoken of where there is one, and stated VAT is no assumption', () => {
  const list = providerList('per-user');
  const stated = textsFor(dutch, 'nl', { ...list, tiers: list.tiers.slice(0, 1), vat: { ...list.vat, stated: true } });
  expect(stated['result.caption']).toBe('Bedragen, zonder btw');
  expect(stated['assumption.withoutVat']).toBe('Alle bedragen zijn zonder btw, zoals de prijslijst ze noemt.');
  expect(stated['clock.zone']).toContain('(aanname)');
});
