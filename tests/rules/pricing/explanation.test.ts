import { describe, expect, test } from 'vitest';
import type { QuoteRequest, TierQuote } from '../../../src/rules/index.ts';
import type { CountryId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { outline } from '../../support/outline.ts';
import { withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { charged, estimate, euros, line } from '../../support/requests.ts';

const underStandard = (request: QuoteRequest, list?: PriceList): TierQuote => {
  const found = estimate(request, list).tiers.find((tier) => tier.tierId === tierId('standard'));
  if (found === undefined) throw new Error('No tier "standard".');
  return found;
};

test('a total is explained down to what is published, given and open', () => {
  const lines = [
    line({ minutes: 40, times: 6 }),
    line({ roleId: roleId('engineer'), place: 'onSite', minutes: 70 }),
    line({ roleId: roleId('consulting'), per: 'once' }),
  ];
  const { total } = underStandard({ months: 2, lines });
  expect(outline(total.explanation)).toEqual([
    'sum total = 149100 cents',
    '  product allMonths = 135200 cents',
    '    given months = 2 months',
    '    sum perMonth = 67600 cents',
    '      published monthlyFee standard = 5800 cents (monthlyFee)',
    '      sum labourPerMonth = 61800 cents',
    '        product line 0 = 46800 cents',
    '          given times = 6 times',
    '          product job 0 = 7800 cents',
    '            published hourlyRate standard technician weekdayDaytime = 10400 centsPerHour (hourlyRate)',
    '            rounded billedMinutes remote = 45 minutes by 15, at least 15 (billingRemote)',
    '              given workedMinutes = 40 minutes',
    '        product line 1 = 15000 cents',
    '          given times = 1 times',
    '          product job 1 = 15000 cents',
    '            published hourlyRate standard engineer weekdayDaytime = 12000 centsPerHour (hourlyRate)',
    '            rounded billedMinutes onSite = 75 minutes by 15, at least 60 (billingOnSite)',
    '              given workedMinutes = 70 minutes',
    '      sum travelPerMonth = 0 cents',
    '        notPriced lineTravel 1 (travel)',
    '  sum labourOnce = 13900 cents',
    '    product line 2 = 13900 cents',
    '      given times = 1 times',
    '      product job 2 = 13900 cents',
    '        published hourlyRate standard consulting weekdayDaytime = 13900 centsPerHour (hourlyRate)',
    '        rounded billedMinutes remote = 60 minutes by 15, at least 15 (billingRemote)',
    '          given workedMinutes = 60 minutes',
  ]);
});

test('what nothing in the request asks for is left out', () => {
  const tier = underStandard({ months: 3, lines: [] });
  expect(outline(tier.total.explanation)).toEqual([
    'sum total = 17400 cents',
    '  product allMonths = 17400 cents',
    '    given months = 3 months',
    '    sum perMonth = 5800 cents',
    '      published monthlyFee standard = 5800 cents (monthlyFee)',
  ]);
  expect(outline(charged(tier, 'labourPerMonth').explanation)).toEqual(['sum labourPerMonth = 0 cents']);
});

test('travel that was agreed is given', () => {
  const lines = [line({ place: 'onSite', times: 2, per: 'once' })];
  const tier = underStandard({ months: 1, lines, agreedTravel: euros(35) });
  expect(outline(charged(tier, 'travelOnce').explanation)).toEqual([
    'sum travelOnce = 7000 cents',
    '  product lineTravel 0 = 7000 cents',
    '    given times = 2 times',
    '    given travelPrice = 3500 cents',
  ]);
});

test('travel in the list is published, and a rate on request is named beside it', () => {
  const list = withRateOnRequest(['standard'], 'technician', { ...priceList, travel: { perVisit: euros(40) } });
  const { perMonth } = underStandard({ months: 1, lines: [line({ place: 'onSite', times: 2 })] }, list);
  expect(outline(perMonth.explanation)).toEqual([
    'sum perMonth = 13800 cents',
    '  published monthlyFee standard = 5800 cents (monthlyFee)',
    '  sum labourPerMonth = 0 cents',
    '    notPriced hourlyRate standard technician weekdayDaytime (hourlyRate)',
    '  sum travelPerMonth = 8000 cents',
    '    product lineTravel 0 = 8000 cents',
    '      given times = 2 times',
    '      published travelPrice = 4000 cents (travel)',
  ]);
});

describe('VAT', () => {
  test.each([
    [false, ['sum totalWithVat = 12168 cents', 'product vat = 1768 cents', 'published vatRate LU = 17 percent (vat)']],
    [true, ['sum totalWithVat = 10400 cents', 'product vat = 0 cents', 'given vatRate LU = 0 percent']],
  ])('is a percentage of the total; reverse charge %s', (reverseCharge, [sum, vat, rate]) => {
    const list = { ...priceList, tiers: priceList.tiers.map((tier) => ({ ...tier, monthlyFee: euros(0) })) };
    const request = { months: 1, lines: [line()], vat: { country: 'LU' as CountryId, reverseCharge } };
    const { withVat } = underStandard(request, list);
    expect(withVat && outline(withVat.totalWithVat.explanation, 3)).toEqual([
      sum,
      '  sum total = 10400 cents',
      '    product allMonths = 10400 cents',
      `  ${vat}`,
      '    sum total = 10400 cents',
      `    ${rate}`,
    ]);
  });
});
