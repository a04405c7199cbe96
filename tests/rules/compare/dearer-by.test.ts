import { describe, expect, test } from 'vitest';
import { dearerBy } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';

/** What the dearer of every pair of levels costs more a month, whatever is done. */
const dearerIn = (list: PriceList): string[] =>
  list.tiers.flatMap((lower) =>
    list.tiers.flatMap((higher) => {
      const difference = dearerBy(list, lower, higher);
      return difference === undefined ? [] : [`${lower.id} ${higher.id} ${difference}`];
    }),
  );

/** A level of ten a month, and one of thirty. */
const pair = (lower: object, higher: object, parts: object = {}): PriceList => {
  const [first, second] = twoTiers({});
  return listWith({
    tiers: [
      { ...first, monthlyFee: 10, ...lower },
      { ...second, monthlyFee: 30, ...higher },
    ],
    ...parts,
  });
};

test('of the published levels Bedrijf alone has the rates of another, Office, and costs 56.00 more', () => {
  expect(dearerIn(priceList)).toEqual(['office business 5600']);
});

describe('a level with a higher fee', () => {
  const name = { nl: 'naam', en: 'name' };
  const visits = [
    { id: 'care', per: 'year', amount: 165 },
    { id: 'portal', per: 'month', amount: 5, optional: true },
  ];

  test.each<[string, object]>([
    ['and the same of everything else', {}],
    ['and the same fees', { fees: visits }],
    ['and the same minutes included', { included: { minutes: 60 } }],
    ['and the same terms', { terms: [{ months: 12 }, { months: 24 }] }],
  ])('%s costs that much more', (_, both) => {
    expect(dearerIn(pair(both, both))).toEqual(['none office 2000']);
  });

  test('and more promised costs that much more', () => {
    const serviceLevel = {
      supportHours: { 'mon-fri': ['08:00-18:00'] },
      faultProcessingHours: { 'mon-sun': ['08:00-18:00'] },
      targets: [{ response: 1, intervention: 4, resolution: 24 }],
    };
    const more = { channels: ['email', 'phone'], availability: { percent: 99.9 }, serviceLevel };
    expect(dearerIn(pair({}, more))).toEqual(['none office 2000']);
  });

  test.each<[string, PriceList]>([
    ['minutes that are included', pair({}, { included: { minutes: 60 } })],
    ['bundles', pair({}, { prepaid: [{ minutes: 600, amount: 500, validMonths: 12 }] })],
    ['a yearly fee of the other', pair({ fees: visits }, {})],
    ['a minimum that lifts both', pair({ minimumPerMonth: 50 }, { minimumPerMonth: 50 })],
    [
      'a discount on the fees of both',
      pair({ terms: [{ months: 12, discount: 5 }] }, { terms: [{ months: 12, discount: 5 }] }),
    ],
    [
      'a rate',
      pair({}, { hourlyRates: { weekdayDaytime: { cabling: 95, technician: 100, engineer: 129, consulting: 145 } } }),
    ],
    [
      'a call-out of the other',
      pair({}, {}, { surcharges: [{ id: 'callOut', name, amount: 50, per: 'visit', when: { tiers: ['none'] } }] }),
    ],
    ['travel of the other', pair({}, {}, { travel: [{ perVisit: 25, when: { tiers: ['none'] } }] })],
    [
      'a minimum of the other for each job',
      pair({}, {}, { billing: [{ increment: 15 }, { minimum: 60, when: { tiers: ['none'] } }] }),
    ],
    [
      'a fee of the list for the other',
      pair({}, {}, { fees: [{ id: 'care', per: 'month', amount: 99, when: { tiers: ['none'] } }] }),
    ],
  ])('is not always dearer beside %s', (_, list) => {
    expect(dearerIn(list)).toEqual([]);
  });
});

test('a level is not dearer than itself, nor than another of the same fee', () => {
  expect(dearerIn(pair({}, { monthlyFee: 10 }))).toEqual([]);
  expect(dearerIn(listWith({ tiers: oneTier({ monthlyFee: 10 }) }))).toEqual([]);
});
