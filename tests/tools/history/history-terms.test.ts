import { expect, test } from 'vitest';
import type { Estimate } from '../../../src/estimate/index.ts';
import type { FactorPercent } from '../../../src/schema/units.ts';
import { termsOf } from '../../../src/tools/history/history-terms.ts';
import { priceList } from '../../support/published.ts';

const estimate: Estimate = {
  list: priceList.id,
  months: 12,
  lines: [],
  units: { user: 4 },
  options: ['portal'],
  other: { months: 6, lines: [], units: { user: 9 }, factor: 150 as FactorPercent },
};

const termsUnder = (active: 'a' | 'b') =>
  termsOf({ estimate, state: { active }, context: { holidays: { status: 'none' } } });

test('a file is priced with what is filled in for the scenario that is shown', () => {
  expect(termsUnder('a')).toEqual({ units: { user: 4 }, options: ['portal'] });
  expect(termsUnder('b')).toEqual({ units: { user: 9 }, agreedOutOfBandFactor: 150 });
});
