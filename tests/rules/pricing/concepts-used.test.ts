import { describe, expect, test } from 'vitest';
import { concepts } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Percent } from '../../../src/schema/units.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';

const name = { nl: 'naam', en: 'name' };

/** Two levels, the second of which has some parts. */
const oneHas = (parts: object) => {
  const [first, second] = twoTiers({});
  return { tiers: [first, { ...second, ...parts }] };
};

const rate = (technician: unknown) => ({
  hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: 1, consulting: 1 } },
});
const surcharge = (more: object) => ({ id: 'extra', name, amount: 5, per: 'job', ...more });
const zones = (amount: unknown) => ({ travel: [{ zones: [{ id: 'city', name, amount }] }] });

const usedBy = (list: PriceList): string[] =>
  Object.entries(concepts).flatMap(([concept, { isUsed }]) => (isUsed(list) ? [concept] : []));

describe('the published list', () => {
  test('uses no concept', () => {
    expect(usedBy(priceList)).toEqual([]);
  });

  test('uses that of terms where one level has them', () => {
    const [first, ...others] = priceList.tiers;
    const tiers = first ? [{ ...first, terms: [{ months: 12 }] }, ...others] : [];
    expect(usedBy({ ...priceList, tiers })).toEqual(['discounts']);
  });
});

test('a list of version 2 can always have discounts that were agreed', () => {
  expect(usedBy(listWith({}))).toEqual(['discounts']);
});

describe('a list of version 2 uses', () => {
  test.each<[string, object, string[]]>([
    ['nothing more by itself', {}, []],
    ['fees for its units', { units: [{ id: 'user', name }] }, ['fees']],
    ['fees of its own', { fees: [{ id: 'portal', per: 'month', amount: 5 }] }, ['fees']],
    ['fees of one level', oneHas({ fees: [{ id: 'portal', per: 'month', amount: 5 }] }), ['fees']],
    ['travel in parts', { travel: [{ perVisit: 5 }] }, ['travelParts']],
    ['surcharges', { surcharges: [surcharge({})] }, ['surcharges']],
    ['closed days', { closed: [{ id: 'yearEnd', name, days: ['12-24'] }] }, ['closedDays']],
    ['the minimum of one level', oneHas({ minimumPerMonth: 100 }), ['minimums']],
    ['included minutes of one level', oneHas({ included: { minutes: 60 } }), ['includedMinutes']],
    ['the steps of a rate', oneHas(rate({ brackets: 'volume', steps: [{ amount: 60 }] })), ['rateSteps']],
    [
      'the steps of a rate at one place',
      oneHas(rate({ remote: 50, onSite: { brackets: 'volume', steps: [{ amount: 60 }] } })),
      ['rateSteps'],
    ],
    [
      'the bundles of one level',
      oneHas({ prepaid: [{ minutes: 60, amount: 90, validMonths: 12 }] }),
      ['prepaidBundles'],
    ],
    ['VAT inside its prices', { vat: { included: 'LU', rates: [{ country: 'LU', percent: 17 }] } }, ['includedVat']],
    ['a rate that is included', oneHas(rate('included')), ['priceStates']],
    ['a rate that is not offered at one place', oneHas(rate({ remote: 1, onSite: 'notOffered' })), ['priceStates']],
    ['a rate that begins at an amount', oneHas(rate({ from: 90 })), ['priceStates']],
    [
      'a fee that begins at an amount',
      { fees: [{ id: 'portal', per: 'month', amount: { from: 5 } }] },
      ['fees', 'priceStates'],
    ],
    [
      'a fee of one level that is included',
      oneHas({ fees: [{ id: 'portal', per: 'month', amount: 'included' }] }),
      ['fees', 'priceStates'],
    ],
    [
      'a surcharge that is included',
      { surcharges: [surcharge({ amount: 'included' })] },
      ['surcharges', 'priceStates'],
    ],
    ['a zone where travel is included', zones('included'), ['travelParts', 'priceStates']],
    ['no state for what is on request', { ...oneHas(rate('onRequest')), ...zones('onRequest') }, ['travelParts']],
  ])('%s', (_, parts, wanted) => {
    expect(usedBy(listWith(parts)).filter((concept) => concept !== 'discounts')).toEqual(wanted);
  });
});

describe('a job costs its rate times its minutes', () => {
  const bends = (parts: object, percent?: number): boolean => {
    const agreed =
      percent === undefined ? {} : { agreedRateDiscounts: [{ tierId: 'none' as TierId, percent: percent as Percent }] };
    return Object.values(concepts).some(({ bendsCosts }) => bendsCosts?.(listWith(parts), agreed));
  };
  const [job, contract, ticked] = [surcharge({}), surcharge({ per: 'contract' }), surcharge({ optional: true })];

  test.each<[string, object]>([
    ['in a plain list', {}],
    ['beside a minimum of fees', oneHas({ minimumPerMonth: 100 })],
    ['beside a surcharge that is paid once', { surcharges: [contract] }],
    ['beside a surcharge that nobody asks for', { surcharges: [ticked] }],
  ])('%s', (_, parts) => {
    expect(bends(parts)).toBe(false);
  });

  test.each<[string, object, number?]>([
    ['where one level has a minimum of the bill', oneHas({ minimumPerMonth: { amount: 650, of: 'bill' } })],
    ['where one level includes minutes', oneHas({ included: { minutes: 60 } })],
    ['where a rate of one level has steps', oneHas(rate({ brackets: 'volume', steps: [{ amount: 60 }] }))],
    ['where one level has bundles', oneHas({ prepaid: [{ minutes: 60, amount: 90, validMonths: 12 }] })],
    ['where every job has a surcharge, whatever else has one', { surcharges: [contract, job] }],
    ['where a discount on rates was agreed', {}, 10],
  ])('but not %s', (_, parts, percent) => {
    expect(bends(parts, percent)).toBe(true);
  });
});
