import { describe, expect, test } from 'vitest';
import { type QuoteRequest, quote } from '../../../src/rules/index.ts';
import type { Place } from '../../../src/schema/conditions.ts';
import type { CountryId, RoleId } from '../../../src/schema/identifier.ts';
import type { Cents, FactorPercent, Minutes } from '../../../src/schema/units.ts';
import type { Frequency } from '../../../src/schema/worked-example.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const withLine = (change: Parameters<typeof line>[0]): QuoteRequest => ({ months: 1, lines: [line(), line(change)] });

const wrongRequests: readonly [code: string, data: object, request: QuoteRequest][] = [
  ['invalidLineMinutes', { line: 1, minutes: 0 }, withLine({ minutes: 0 })],
  ['invalidLineMinutes', { minutes: -5 }, withLine({ minutes: -5 })],
  ['invalidLineMinutes', { minutes: 1.5 }, withLine({ minutes: 1.5 })],
  ['invalidLineMinutes', { minutes: Number.NaN }, withLine({ minutes: Number.NaN })],
  ['invalidLineMinutes', { most: 60_000 }, withLine({ minutes: 60_001 })],
  ['invalidTimes', { line: 1, times: 0 }, withLine({ times: 0 })],
  ['invalidTimes', { times: 2.5 }, withLine({ times: 2.5 })],
  ['invalidTimes', { most: 1_000 }, withLine({ times: 1_001 })],
  ['invalidMonths', { months: 0 }, { months: 0, lines: [] }],
  ['invalidMonths', { months: Number.POSITIVE_INFINITY }, { months: Number.POSITIVE_INFINITY, lines: [] }],
  ['tooManyLines', { lines: 101, most: 100 }, { months: 1, lines: Array.from({ length: 101 }, () => line()) }],
  ['unknownRole', { line: 1, roleId: 'wizard' }, withLine({ roleId: 'wizard' as RoleId })],
  ['unknownRole', { roleId: '__proto__' }, withLine({ roleId: '__proto__' as RoleId })],
  ['unknownPlace', { line: 1, place: 'toString' }, withLine({ place: 'toString' as Place })],
  ['unknownFrequency', { line: 1, per: 'day' }, withLine({ per: 'day' as Frequency })],
  [
    'unknownCountry',
    { country: 'XX' },
    { months: 1, lines: [], vat: { country: 'XX' as CountryId, reverseCharge: false } },
  ],
  ['invalidAgreedTravel', { cents: -1 }, { months: 1, lines: [], agreedTravel: -1 as Cents }],
  ['invalidAgreedTravel', { cents: 0.5 }, { months: 1, lines: [], agreedTravel: 0.5 as Cents }],
];

const wrongFactors = [0, -150, 1.5, 1_001, Number.NaN, Number.POSITIVE_INFINITY];

describe('a wrong request gives an error with its code and data, never a number', () => {
  test.each(wrongRequests)('%s %o', (code, data, request) => {
    expect(quote(request, priceList)).toMatchObject({ kind: 'error', code, data });
  });

  test.each(wrongFactors)('invalidAgreedFactor %d', (percent) => {
    const request = { months: 1, lines: [], agreedOutOfBandFactor: percent as FactorPercent };
    expect(quote(request, priceList)).toMatchObject({ code: 'invalidAgreedFactor', data: { percent, most: 1_000 } });
  });
});

test('a total that cents cannot hold exactly is an error', () => {
  const request = { months: 120, lines: [line({ place: 'onSite' })], agreedTravel: Number.MAX_SAFE_INTEGER as Cents };
  expect(quote(request, priceList)).toMatchObject({ code: 'amountTooLarge', data: { tierId: 'none' } });
});

test('a billing step of 0 in the list is an error', () => {
  const remote = { increment: 0 as Minutes, minimum: 15 as Minutes };
  const list = { ...priceList, billing: { ...priceList.billing, remote } };
  expect(quote({ months: 1, lines: [line()] }, list)).toMatchObject({
    code: 'invalidBillingRule',
    data: { increment: 0 },
  });
});
