import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isRuleError,
  type PriceChange,
  priceChange,
  type QuoteRequest,
  type TierChange,
  type TierQuote,
} from '../../../src/rules/index.ts';
import type { CountryId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents, Minutes } from '../../../src/schema/units.ts';
import { anyPriceList, withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { listWith, oneTier, richList, richParts } from '../../support/price-lists/rich-list.ts';
import { example, priceList, roleId, tierId } from '../../support/published.ts';
import { anyClockRequest, estimate, euros, line } from '../../support/requests.ts';

const change = (request: QuoteRequest, newList: PriceList, oldList = priceList): PriceChange => {
  const result = priceChange(request, oldList, newList);
  if (isRuleError(result)) throw new Error(result.code);
  return result;
};

const withFee = (name: string, fee: number): PriceList => ({
  ...priceList,
  tiers: priceList.tiers.map((tier) => (tier.id === name ? { ...tier, monthlyFee: euros(fee) } : tier)),
});

const withoutRole = (name: string): PriceList => ({
  ...priceList,
  roles: priceList.roles.filter(({ id }) => id !== name),
});

const withoutTier = (name: string): PriceList => ({
  ...priceList,
  tiers: priceList.tiers.filter(({ id }) => id !== name),
});

const tierOf = ({ tiers }: PriceChange, name: string) => tiers.find((tier) => tier.tierId === tierId(name));

describe('a request under a newer price list', () => {
  test('costs 36 euros more over a year where the fee rose by 3 a month', () => {
    const standard = tierOf(change(example, withFee('standard', 61)), 'standard');
    expect(standard?.total.difference).toBe(3_600);
    expect(standard?.parts[0]).toEqual({
      part: { of: 'monthlyFee' },
      before: { cents: 5_800, isFrom: false },
      after: { cents: 6_100, isFrom: false },
      difference: 300,
    });
  });

  test('tells of each line what became of it', () => {
    const dearer: PriceList = {
      ...priceList,
      tiers: priceList.tiers.map((tier) => ({
        ...tier,
        hourlyRates: Object.fromEntries(
          Object.entries(tier.hourlyRates).map(([band, rates]) => [
            band,
            { ...rates, [roleId('technician')]: 12_000 as Cents },
          ]),
        ),
      })),
    };
    const parts = tierOf(change(example, dearer), 'none')?.parts ?? [];
    // Six jobs of 45 minutes at 108.00 become six at 120.00; the engineer stays.
    expect(parts.filter(({ part }) => part.of === 'line').map(({ difference }) => difference)).toEqual([5_400, 0]);
  });

  test('names a role that is gone, leaves its line out and compares no totals', () => {
    const request = { months: 12, lines: [line({ roleId: roleId('cabling') }), line({ minutes: 40, times: 6 })] };
    const result = change(request, withoutRole('cabling'));
    const standard = tierOf(result, 'standard');
    expect(result.goneLines).toEqual([0]);
    // A year of an hour of cabling at 89.00 is gone from the total.
    expect(standard?.total).toMatchObject({
      before: { cents: 738_000, isFrom: false },
      after: { cents: 631_200, isFrom: false },
      difference: null,
    });
    const [first, second] = standard?.parts.filter(({ part }) => part.of === 'line') ?? [];
    expect(first).toMatchObject({ after: null, difference: null });
    expect(second).toMatchObject({ difference: 0 });
  });

  test('has no amounts on the side that does not know a tier', () => {
    expect(tierOf(change(example, withoutTier('office')), 'office')?.total).toMatchObject({
      after: null,
      difference: null,
    });
    expect(tierOf(change(example, priceList, withoutTier('office')), 'office')?.total.before).toBeNull();
  });

  test('is not compared where a price became one on request', () => {
    const standard = tierOf(change(example, withRateOnRequest(['standard'], 'technician')), 'standard');
    expect(standard?.total.difference).toBeNull();
    expect(standard?.parts.find(({ part }) => part.of === 'line')).toMatchObject({
      after: { cents: null, isFrom: true },
      difference: null,
    });
  });

  test('is not compared where only the old billing step runs past the last hour with a rate', () => {
    // From 14:46, 301 minutes end at 19:47; billed by the quarter they end at 20:01, and that minute is on request.
    const job = {
      ...line({ minutes: 301, per: 'once' }),
      start: { at: 'dateTime', dateTime: '2026-01-01T14:46' },
    } as const;
    const toTheMinute = { ...priceList, billing: { ...priceList.billing, remote: { increment: 1, minimum: 1 } } };
    const standard = tierOf(change({ months: 1, lines: [job] }, toTheMinute as PriceList), 'standard');
    expect(standard?.total).toMatchObject({ before: { isFrom: true }, after: { isFrom: false }, difference: null });
    expect(standard?.parts[1]).toMatchObject({ part: { of: 'line' }, difference: null });
  });

  test('is not compared where a job has more minutes on request under the one list than under the other', () => {
    const job = {
      ...line({ minutes: 1, per: 'once' }),
      start: { at: 'dateTime', dateTime: '2026-01-01T00:00' },
    } as const;
    const toTheMinute = { ...priceList, billing: { ...priceList.billing, remote: { increment: 1, minimum: 1 } } };
    const standard = tierOf(change({ months: 1, lines: [job] }, toTheMinute as PriceList), 'standard');
    expect(standard?.total).toMatchObject({ before: { isFrom: true }, after: { isFrom: true }, difference: null });
  });

  test('is not compared where the money is another, or VAT is inside of one list alone', () => {
    const inPounds = change(example, { ...withFee('standard', 61), currency: 'GBP' });
    const inside = { ...priceList, vat: { ...priceList.vat, included: 'LU' as CountryId } };
    for (const { tiers } of [inPounds, change(example, inside), change(example, priceList, inside)]) {
      const differences = tiers.flatMap(({ parts }) => parts.map(({ difference }) => difference));
      expect([...new Set(differences)]).toEqual([null]);
    }
    expect(change(example, { ...priceList, currency: 'EUR' }).tiers[0]?.total.difference).toBe(0);
  });

  test('compares the fee, though work became one on request', () => {
    const list = withRateOnRequest(['standard'], 'technician');
    const tiers = list.tiers.map((tier) => ({ ...tier, monthlyFee: euros(61) }));
    const standard = tierOf(change(example, { ...list, tiers }), 'standard');
    expect(standard?.parts.map(({ part, difference }) => [part.of, difference])).toEqual([
      ['monthlyFee', 300],
      ['line', null],
      ['line', 0],
      ['total', null],
    ]);
    // The work of the other line has all its prices.
    expect(standard?.parts[2]?.after?.isFrom).toBe(false);
  });

  test('counts travel on request to the visit, not to its work', () => {
    const standard = tierOf(change({ months: 1, lines: [line({ place: 'onSite' })] }, priceList), 'standard');
    const [, work] = standard?.parts ?? [];
    expect(work?.before).toEqual({ cents: euros(104), isFrom: false });
    expect(standard?.total).toMatchObject({ before: { isFrom: true }, difference: 0 });
  });

  test('tells each kind of charge that either list has', () => {
    const dearer = {
      ...richList,
      tiers: richList.tiers.map((tier) => ({
        ...tier,
        fees: (tier.fees ?? []).map((fee) => (fee.id === 'servers' ? { ...fee, amount: euros(35) } : fee)),
      })),
    };
    const request = { months: 12, lines: [], units: { user: 5, server: 2 } };
    const told = (tier: TierChange | undefined) =>
      tier?.parts.map(({ part, difference }) => ['per' in part ? `${part.what} ${part.per}` : part.of, difference]);
    expect(told(tierOf(change(request, dearer, richList), 'standard'))).toEqual([
      ['monthlyFee', 0],
      // Four quarters of two servers that cost 5 more.
      ['fee quarter', euros(40)],
      ['fee year', 0],
      ['fee once', 0],
      ['surcharge once', 0],
      ['total', euros(40)],
    ]);
    const onRequest = listWith({
      ...richParts,
      tiers: oneTier({
        hourlyRates: { weekdayDaytime: { cabling: 1, technician: 'onRequest', engineer: 1, consulting: 1 } },
      }),
    });
    const visit = { months: 1, lines: [line({ place: 'onSite', distance: 0, travelMinutes: 0 as Minutes })] };
    expect(told(tierOf(change(visit, onRequest, richList), 'none'))).toContainEqual(['surcharge month', null]);
    const fewer = { ...richList, surcharges: [] };
    expect(told(tierOf(change(request, fewer, richList), 'standard'))).toContainEqual(['surcharge once', euros(-250)]);
    expect(told(tierOf(change(request, richList, fewer), 'standard'))).toContainEqual(['surcharge once', euros(250)]);
  });

  test('is not compared where rates are on request in another band', () => {
    const bands = (day: unknown, late: unknown) => {
      const rates = (technician: unknown) => ({ cabling: 1, technician, engineer: 1, consulting: 1 });
      const name = { nl: 'naam', en: 'name' };
      return listWith({
        rateBands: [
          { id: 'day', name, hours: { 'mon-fri': ['08:00-18:00'] } },
          { id: 'late', name, hours: { 'mon-fri': ['18:00-22:00'] } },
        ],
        tiers: oneTier({ hourlyRates: { day: rates(day), late: rates(late) } }),
      });
    };
    const request = { months: 1, lines: [line({ start: { at: 'weekday', weekday: 0, time: '17:30' } })] };
    const total = (from: PriceList, to: PriceList) => tierOf(change(request, to, from), 'none')?.total.difference;
    expect(total(bands('onRequest', 90), bands(90, 'onRequest'))).toBeNull();
    expect(total(bands('onRequest', 90), bands('onRequest', 100))).toBe(euros(5));
  });

  test('keeps a country whose VAT both lists have', () => {
    const [rate] = priceList.vat.rates;
    if (rate === undefined) throw new Error('The list has no VAT rate.');
    const vat = { country: rate.country, reverseCharge: false };
    const parts = tierOf(change({ ...example, vat }, withFee('standard', 61)), 'standard')?.parts;
    expect(parts?.at(-1)).toMatchObject({
      part: { of: 'totalWithVat' },
      difference: 3_600 + (3_600 * rate.percent) / 100,
    });
  });

  test('loses a country whose VAT the new list does not have', () => {
    const [rate] = priceList.vat.rates;
    if (rate === undefined) throw new Error('The list has no VAT rate.');
    const request = { ...example, vat: { country: rate.country, reverseCharge: false } };
    const others = priceList.vat.rates.filter(({ country }) => country !== rate.country);
    for (const rates of [[], others]) {
      const parts = change(request, { ...priceList, vat: { ...priceList.vat, rates } }).tiers[1]?.parts;
      expect(parts?.at(-1)).toMatchObject({ part: { of: 'totalWithVat' }, after: null, difference: null });
    }
  });

  test('that a list cannot price is an error', () => {
    expect(priceChange({ ...example, months: 0 }, priceList, priceList)).toMatchObject({ code: 'invalidMonths' });
    const users = { months: 1, lines: [], units: { user: 1 } };
    for (const lists of [[richList, priceList] as const, [priceList, richList] as const]) {
      expect(priceChange(users, ...lists)).toMatchObject({ code: 'unknownUnit' });
    }
  });
});

test('the same list changes nothing, whatever is asked', () => {
  fc.assert(
    fc.property(anyClockRequest, (request) => {
      for (const { parts } of change(request, priceList).tiers) {
        for (const { before, after } of parts) expect(after).toEqual(before);
      }
    }),
  );
});

/** What a total leaves open, without how that came about. */
const openIn = (tier: TierQuote | undefined) => tier?.openItems.map(({ explanation, ...item }) => item);

test('a total is that of its estimate, and the difference is theirs where the same is on request in both', () => {
  fc.assert(
    fc.property(anyClockRequest, anyPriceList(40_000), (request, newList) => {
      const [before, after] = [estimate(request), estimate(request, newList)];
      change(request, newList).tiers.forEach(({ total }, index) => {
        const [old, now] = [before.tiers[index], after.tiers[index]];
        const [oldCents, newCents] = [old?.total.cents ?? 0, now?.total.cents ?? 0];
        expect(total).toMatchObject({ before: { cents: oldCents }, after: { cents: newCents } });
        const isSame = isDeepStrictEqual(openIn(old), openIn(now));
        expect(total.difference).toBe(isSame ? newCents - oldCents : null);
      });
    }),
  );
});

test('work that is priced together with other work under one of the lists is no work on request', () => {
  const technician = { brackets: 'graduated', steps: [{ upTo: 720, amount: 68 }, { amount: 60 }] };
  const [plain, stepped] = [108, technician].map((rate) =>
    listWith({ tiers: oneTier({ hourlyRates: { weekdayDaytime: { technician: rate } } }) }),
  );
  if (plain === undefined || stepped === undefined) throw new Error('There are two lists.');
  const { parts, total } = change({ months: 1, lines: [line()] }, stepped, plain).tiers[0] ?? {};
  expect(parts?.[0]).toMatchObject({
    part: { of: 'line', line: 0 },
    before: { cents: 10_800, isFrom: false },
    after: { cents: null, isFrom: false, isTogether: true },
    difference: null,
  });
  expect(parts?.[1]).toMatchObject({ part: { of: 'charges', what: 'steps' }, after: { cents: 6_800 } });
  expect(total?.difference).toBe(-4_000);
});
