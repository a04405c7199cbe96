import { describe, expect, test } from 'vitest';
import { isRuleError, isUnpriced, quote } from '../../../src/rules/index.ts';
import type { CountryId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { charged, estimate, euros, line } from '../../support/requests.ts';

const luxembourg = { country: 'LU' as CountryId, reverseCharge: false };

test('six remote technician jobs of 45 billed minutes cost 486.00 a month without a contract', () => {
  const request = { months: 12, lines: [line({ minutes: 40, times: 6 })] };
  const result = quote(request, priceList);
  expect(isRuleError(result) || result.tiers[0]?.perMonth.cents).toBe(48_600);
});

describe('open items', () => {
  test('travel is named for each line on site, and adds nothing to the total', () => {
    const result = estimate({ months: 1, lines: [line(), line({ place: 'onSite' })] });
    const [none] = result.tiers;
    expect(none?.openItems).toMatchObject([{ reason: 'travel', line: 1 }]);
    expect(none?.total.cents).toBe(euros(216));
    expect(none && isUnpriced(charged(none, 'travelPerMonth').explanation)).toBe(true);
  });

  test('a travel price in the list closes them', () => {
    const list: PriceList = { ...priceList, travel: { perVisit: euros(40) } };
    const [none] = estimate({ months: 1, lines: [line({ place: 'onSite', times: 3 })] }, list).tiers;
    expect(none?.openItems).toEqual([]);
    expect(charged(none, 'travelPerMonth').cents).toBe(euros(120));
  });

  test('an agreed price of 0 is a price', () => {
    const [none] = estimate({ months: 1, lines: [line({ place: 'onSite' })], agreedTravel: euros(0) }).tiers;
    expect(none?.openItems).toEqual([]);
    expect(none?.total.cents).toBe(euros(108));
  });
});

describe('the cheapest', () => {
  const consultingOnRequest = withRateOnRequest(['office'], 'consulting');

  test('is not named without work', () => {
    expect(estimate({ months: 12, lines: [] }).cheapest).toEqual({ tierIds: [], reason: 'noLabourPriced' });
  });

  test('is not named where one tier leaves more open than another', () => {
    const request = { months: 1, lines: [line(), line({ roleId: roleId('consulting') })] };
    expect(estimate(request, consultingOnRequest).cheapest).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
  });

  test('is not named where one tier alone has no price at all', () => {
    const request = { months: 1, lines: [line({ roleId: roleId('consulting') })] };
    expect(estimate(request, consultingOnRequest).cheapest).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
  });

  test('is not named where no tier has a price for the work', () => {
    const all = priceList.tiers.map(({ id }) => id);
    const request = { months: 1, lines: [line({ roleId: roleId('consulting') })] };
    expect(estimate(request, withRateOnRequest(all, 'consulting')).cheapest).toEqual({
      tierIds: [],
      reason: 'noLabourPriced',
    });
  });

  test('a rate on request is never priced at 0', () => {
    const request = { months: 1, lines: [line({ roleId: roleId('consulting') })] };
    const office = estimate(request, consultingOnRequest).tiers.find(({ tierId: id }) => id === tierId('office'));
    expect(office?.lines).toEqual([{ perJob: null, amount: null }]);
    expect(office?.openItems).toMatchObject([{ reason: 'rateOnRequest', line: 0 }]);
    expect(office && isUnpriced(charged(office, 'labourPerMonth').explanation)).toBe(true);
  });

  test.each([{ weekdayDaytime: {} }, {}])('a rate that the list leaves out is on request: %o', (hourlyRates) => {
    const list = { ...priceList, tiers: priceList.tiers.map((tier) => ({ ...tier, hourlyRates })) };
    const [none] = estimate({ months: 1, lines: [line()] }, list).tiers;
    expect(none?.openItems).toMatchObject([{ reason: 'rateOnRequest', line: 0 }]);
  });

  test('all tiers of the lowest total are named', () => {
    const sameAsOffice = priceList.tiers.map((tier) => ({ ...tier, monthlyFee: euros(0) }));
    const result = estimate({ months: 1, lines: [line()] }, { ...priceList, tiers: sameAsOffice });
    expect(result.cheapest.tierIds).toEqual(['office', 'business']);
  });
});

describe('VAT', () => {
  const request = { months: 12, lines: [line({ minutes: 40, times: 6 })] };

  test('is left out unless a country is chosen', () => {
    expect(estimate(request).tiers.map(({ withVat }) => withVat)).toEqual([null, null, null, null]);
  });

  test('is added once to the total', () => {
    const [none] = estimate({ ...request, vat: luxembourg }).tiers;
    expect([none?.total.cents, none?.withVat?.vat.cents, none?.withVat?.totalWithVat.cents]).toEqual([
      euros(5832),
      euros(991.44),
      euros(6823.44),
    ]);
  });

  test('is that of the country', () => {
    const [none] = estimate({ ...request, vat: { country: 'DE' as CountryId, reverseCharge: false } }).tiers;
    expect(none?.withVat?.vat.cents).toBe(euros(1108.08));
  });

  test('is shown as 0 under reverse charge', () => {
    const [none] = estimate({ ...request, vat: { ...luxembourg, reverseCharge: true } }).tiers;
    expect([none?.withVat?.vat.cents, none?.withVat?.totalWithVat.cents]).toEqual([0, euros(5832)]);
  });
});

test('says that a job without a start is taken in the first band', () => {
  expect(estimate({ months: 1, lines: [line()] }).assumptions).toEqual([
    { code: 'bandWithoutStart', bandId: 'weekdayDaytime' },
  ]);
  expect(estimate({ months: 1, lines: [] }).assumptions).toEqual([]);
});
