import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceOf } from '../../../src/estimate/view/estimate-view.ts';

const link = '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&end';

test('the same link has the same reference for ever', () => {
  expect(referenceOf(link)).toBe('78M3-6G8D');
});

test('a reference is eight letters and digits that are not misread, whatever the link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(referenceOf(text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test('links that differ in one number have different references', () => {
  const references = Array.from({ length: 1_000 }, (_, times) => referenceOf(link.replace('.6.', `.${times + 1}.`)));
  expect(new Set(references).size).toBe(1_000);
});
