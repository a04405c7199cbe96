import { expect, test } from 'vitest';
import { onSiteNotes } from '../../../src/estimate/view/agreed-terms.ts';
import { countryId, estimateOf, wordsIn } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const note = (place: 'remote' | 'onSite', vat?: string, visit?: string): string => {
  const asked = estimateOf([line({ place })], {
    ...(vat && { vat: { country: countryId(vat), reverseCharge: false } }),
    ...(visit && { visitCountry: countryId(visit) }),
  });
  return onSiteNotes(asked, priceList, wordsIn.nl).join();
};

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
