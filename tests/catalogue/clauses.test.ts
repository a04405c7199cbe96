import { expect, test } from 'vitest';
import { isClauseUsed } from '../../src/catalogue/index.ts';
import { priceListChecks } from '../../src/catalogue/price-list-checks.ts';
import { clauseIds } from '../../src/schema/price-list.ts';
import { providerList } from '../providers/read-list.ts';
import { priceList } from '../support/published.ts';

test('every place in the source that the published list names is of something that it has', () => {
  const named = clauseIds.filter((id) => priceList.clauses[id] !== undefined);
  expect(named.filter((id) => !isClauseUsed(id, priceList))).toEqual([]);
});

test.each([
  // One level without a fee, without promises.
  ['six-bands', ['monthlyFee', 'supportHours', 'faultProcessingHours', 'maximumResponse', 'maximumIntervention']],
  // A first response alone is promised.
  ['by-priority', ['maximumIntervention']],
])('a place in the source of what %s lacks is not shown', (name, unused) => {
  const list = providerList(name);
  const named = clauseIds.filter((id) => list.clauses[id] !== undefined);
  expect(named.filter((id) => !isClauseUsed(id, list))).toEqual(unused);
});

test('a list in which fees pay for all work need not say where its rates and steps are', () => {
  const list = providerList('per-user');
  const missing = (tiers = list.tiers) =>
    priceListChecks
      .flatMap((check) => check({ ...list, tiers, clauses: {} }))
      .filter(({ path: [field] }) => field === 'clauses')
      .map(({ path: [, clause] }) => clause);
  const rates = ['hourlyRate', 'billingRemote', 'billingOnSite'];
  expect(missing()).toContain('monthlyFee');
  expect(missing()).not.toEqual(expect.arrayContaining(rates));
  expect(missing(priceList.tiers)).toEqual(expect.arrayContaining(rates));
});
