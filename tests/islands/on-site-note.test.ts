import { expect, test } from 'vitest';
import dutch from '../../content/i18n/nl.json' with { type: 'json' };
import { makeWords } from '../../src/i18n/words.ts';
import { onSiteNote } from '../../src/islands/calculator/on-site-note.ts';
import type { CountryId } from '../../src/schema/identifier.ts';
import type { Scenario } from '../../src/share/index.ts';
import { priceList } from '../support/published.ts';
import { line } from '../support/requests.ts';

const words = makeWords('nl', dutch, priceList);

const country = (id: string): CountryId => {
  const known = priceList.vat.rates.find((rate) => rate.country === id)?.country;
  if (known === undefined) throw new Error(`The price list does not know ${id}.`);
  return known;
};

const scenario = (place: 'remote' | 'onSite', vat?: string, visit?: string): Scenario => ({
  labels: [''],
  request: {
    months: 1,
    lines: [line({ place })],
    ...(vat && { vat: { country: country(vat), reverseCharge: false } }),
  },
  ...(visit && { visitCountry: country(visit) }),
});

const note = (...asked: Parameters<typeof scenario>) => onSiteNote(scenario(...asked), priceList, words).join();

test('work from a distance needs no country', () => {
  expect(note('remote', 'NL', 'NL')).toBe('');
});

test('a visit to the Netherlands is warned of, also when the bill goes to Luxembourg', () => {
  expect(note('onSite', 'LU', 'NL')).toContain('Nederland');
});

test('a visit to Luxembourg is not warned of, also when the bill goes to the Netherlands', () => {
  expect(note('onSite', 'NL', 'LU')).toBe('');
});

test('without a country of the visit the country of the VAT tells', () => {
  expect(note('onSite', 'NL')).toContain('Nederland');
});

test('a visit to Germany is possible in certain regions only', () => {
  expect(note('onSite', undefined, 'DE')).toContain('bepaalde regio');
});
