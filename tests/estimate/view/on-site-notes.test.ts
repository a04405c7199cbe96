import { expect, test } from 'vitest';
import { onSiteNotes } from '../../../src/estimate/view/notes.ts';
import { countryId, estimateOf, wordsIn } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const note = (place: 'remote' | 'onSite', vat?: string, visit?: string): string => {
  const estimate = estimateOf([line({ place })], {
    ...(vat && { vat: { country: countryId(vat), reverseCharge: false } }),
    ...(visit && { visitCountry: countryId(visit) }),
  });
  return onSiteNotes(estimate, priceList, wordsIn.nl)
    .map(({ text }) => text)
    .join();
};

test('remote work needs no country', () => {
  expect(note('remote', 'NL', 'NL')).toBe('');
});

test('a visit to the Netherlands gives a warning, even if the bill goes to Luxembourg', () => {
  expect(note('onSite', 'LU', 'NL')).toContain('Nederland');
});

test('a visit to Luxembourg gives no warning, even if the bill goes to the Netherlands', () => {
  expect(note('onSite', 'NL', 'LU')).toBe('');
});

test('without a country for the visit the VAT country decides', () => {
  expect(note('onSite', 'NL')).toContain('Nederland');
});

test('a visit to Germany is possible in certain regions only', () => {
  expect(note('onSite', undefined, 'DE')).toContain('bepaalde regio');
});
