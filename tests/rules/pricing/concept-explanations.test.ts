import { describe, expect, test } from 'vitest';
import type { LineItem, QuoteRequest, SumId } from '../../../src/rules/index.ts';
import type { CountryId, TierId } from '../../../src/schema/identifier.ts';
import type { Minutes, Percent } from '../../../src/schema/units.ts';
import { outline } from '../../support/outline.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { charged, estimate, line } from '../../support/requests.ts';

const name = { nl: 'naam', en: 'name' };
const units = [{ id: 'user', name }];

/** The one tier of a list with some parts. */
const tierOf = (request: Partial<QuoteRequest>, tier: object, parts: object = {}) => {
  const [only] = estimate(
    { months: 1, lines: [], ...request },
    listWith({ units, tiers: oneTier(tier), ...parts }),
  ).tiers;
  if (only === undefined) throw new Error('The list has one tier.');
  return only;
};

/** What is told of the charges of one kind. */
const toldOf = (id: SumId, request: Partial<QuoteRequest>, tier: object, parts: object = {}): string[] =>
  outline(charged(tierOf(request, tier, parts), id).explanation);

const steps = [{ upTo: 3, amount: 10 }, { upTo: 10, amount: 8.5 }, { amount: { from: 7 } }];
const users = (brackets: string, user: number) =>
  toldOf('monthlyFee', { units: { user } }, { fees: [{ id: 'users', per: 'month', unit: 'user', brackets, steps }] });
const visit = (more: Partial<LineItem> = {}) => ({ lines: [line({ place: 'onSite', ...more })] });

describe('the explanation of fees', () => {
  test('by one amount for any number tells how far its step reaches', () => {
    expect(users('flat', 7)).toEqual([
      'bracket fee none users = 850 cents up to 10 (monthlyFee)',
      '  given units user = 7 units',
    ]);
  });

  test('in a last step without end says so', () => {
    expect(users('flat', 12)).toEqual([
      'bracket fee none users = 700 cents without end (monthlyFee)',
      '  given units user = 12 units',
    ]);
  });

  test('for no units is none times the first step', () => {
    expect(users('flat', 0)).toEqual([
      'product fee none users = 0 cents',
      '  given units user = 0 units',
      '  published fee none users = 1000 cents (monthlyFee)',
    ]);
  });

  test('with all units in one step is their number times its amount', () => {
    expect(users('volume', 7)).toEqual([
      'product fee none users = 5950 cents',
      '  given units user = 7 units',
      '  published fee none users = 850 cents (monthlyFee)',
    ]);
  });

  test('with each unit at its own step is told step by step, the last from an amount', () => {
    expect(users('graduated', 12)).toEqual([
      'sum fee none users = 10350 cents',
      '  product fee none users = 3000 cents',
      '    given units user = 3 units',
      '    published fee none users = 1000 cents (monthlyFee)',
      '  product fee none users = 5950 cents',
      '    given units user = 7 units',
      '    published fee none users = 850 cents (monthlyFee)',
      '  product fee none users = 1400 cents',
      '    given units user = 2 units',
      '    published fee none users = 700 cents, from (monthlyFee)',
    ]);
  });

  test('within the first step is told as one product', () => {
    expect(users('graduated', 3)).toEqual([
      'product fee none users = 3000 cents',
      '  given units user = 3 units',
      '  published fee none users = 1000 cents (monthlyFee)',
    ]);
  });

  test('with a step on request are open as a whole, and cost nothing for no units', () => {
    const open = (user: number) => {
      const some = [{ upTo: 3, amount: 10 }, { amount: 'onRequest' }];
      const fee = { id: 'users', per: 'month', unit: 'user', brackets: 'graduated', steps: some };
      return toldOf('monthlyFee', { units: { user } }, { fees: [fee] });
    };
    const single = { fees: [{ id: 'users', per: 'month', unit: 'user', amount: 'onRequest' }] };
    const unpriced = ['sum charges fee month = 0 cents', '  notPriced fee none users (monthlyFee)'];
    expect(open(4)).toEqual(unpriced);
    expect(toldOf('monthlyFee', { units: { user: 1 } }, single)).toEqual(unpriced);
    expect(toldOf('monthlyFee', { units: { user: 0 } }, single)[0]).toBe('product fee none users = 0 cents');
  });

  test('by the year counts the years that have begun, and says what is included or begins at an amount', () => {
    expect(
      toldOf(
        'feePerYear',
        { months: 14 },
        {
          fees: [
            { id: 'check', per: 'year', amount: 165 },
            { id: 'scan', per: 'year', amount: { from: 20 } },
            { id: 'ring', per: 'year', amount: 'included' },
          ],
        },
      ),
    ).toEqual([
      'sum charges fee year = 37000 cents',
      '  product fee none check = 33000 cents',
      '    spread jobs year = 2 times in 14 months',
      '      given times = 1 times',
      '    published fee none check = 16500 cents (monthlyFee)',
      '  product fee none scan = 4000 cents',
      '    spread jobs year = 2 times in 14 months',
      '      given times = 1 times',
      '    published fee none scan = 2000 cents, from (monthlyFee)',
      '  product fee none ring = 0 cents',
      '    spread jobs year = 2 times in 14 months',
      '      given times = 1 times',
      '    published fee none ring = 0 cents, included (monthlyFee)',
    ]);
  });
});

describe('the explanation of the least of a month', () => {
  test('lifts its fees', () => {
    expect(toldOf('monthlyFee', {}, { monthlyFee: 58, minimumPerMonth: 100 })).toEqual([
      'sum charges fee month = 10000 cents',
      '  published monthlyFee none = 5800 cents (monthlyFee)',
      '  lift minimumPerMonth none = 4200 cents',
      '    sum perMonth = 5800 cents',
      '      published monthlyFee none = 5800 cents (monthlyFee)',
      '    published minimumPerMonth none = 10000 cents (monthlyFee)',
    ]);
  });

  test('does not count work towards that of fees', () => {
    const told = toldOf('monthlyFee', { lines: [line()] }, { monthlyFee: 58, minimumPerMonth: 100 });
    expect(told[0]).toBe('sum charges fee month = 10000 cents');
  });

  test('is not told where fees are above it', () => {
    expect(toldOf('monthlyFee', {}, { monthlyFee: 58, minimumPerMonth: 50 })).toEqual([
      'published monthlyFee none = 5800 cents (monthlyFee)',
    ]);
    const ofBill = tierOf({}, { monthlyFee: 58, minimumPerMonth: { amount: 50, of: 'bill' } });
    expect(ofBill.charges.map(({ id }) => id)).toEqual(['monthlyFee', 'labourPerMonth']);
  });

  test('leaves out of the month what has no price, and leaves nothing more open', () => {
    const tier = tierOf(visit(), { monthlyFee: 58, minimumPerMonth: { amount: 650, of: 'bill' } });
    expect(outline(charged(tier, 'floorPerMonth').explanation, 4)).toEqual([
      'sum charges floor month = 48400 cents',
      '  lift minimumPerMonth none = 48400 cents',
      '    sum perMonth = 16600 cents',
      '      published monthlyFee none = 5800 cents (monthlyFee)',
      '      product line 0 = 10800 cents',
      '    published minimumPerMonth none = 65000 cents (monthlyFee)',
    ]);
    expect(tier.openItems).toHaveLength(1);
  });

  test('counts each job of a month', () => {
    const told = toldOf(
      'floorPerMonth',
      { lines: [line({ times: 3 })] },
      { minimumPerMonth: { amount: 650, of: 'bill' } },
    );
    expect(told).toContain('    sum perMonth = 32400 cents');
    expect(told).toContain('      product line 0 = 32400 cents');
  });

  test('lifts all of it, work too', () => {
    expect(
      toldOf('floorPerMonth', { lines: [line()] }, { monthlyFee: 58, minimumPerMonth: { amount: 650, of: 'bill' } }),
    ).toEqual([
      'sum charges floor month = 48400 cents',
      '  lift minimumPerMonth none = 48400 cents',
      '    sum perMonth = 16600 cents',
      '      published monthlyFee none = 5800 cents (monthlyFee)',
      '      product line 0 = 10800 cents',
      '        given times = 1 times',
      '        product job 0 = 10800 cents',
      '          published hourlyRate none technician weekdayDaytime = 10800 centsPerHour (hourlyRate)',
      '          rounded billedMinutes remote = 60 minutes by 15, at least 15 (billingRemote)',
      '            given workedMinutes = 60 minutes',
      '    published minimumPerMonth none = 65000 cents (monthlyFee)',
    ]);
  });

  test('lifts it by less in a month with a yearly fee', () => {
    expect(
      toldOf(
        'floorOnce',
        { months: 2, lines: [line()] },
        {
          monthlyFee: 58,
          fees: [{ id: 'check', per: 'year', amount: 165 }],
          minimumPerMonth: { amount: 650, of: 'bill' },
        },
      ),
    ).toEqual([
      'sum charges floor once = -16500 cents',
      '  sum minimumBeside = -16500 cents',
      '    lift minimumPerMonth none = 31900 cents',
      '      sum perMonth = 33100 cents',
      '      published minimumPerMonth none = 65000 cents (monthlyFee)',
      '    published minimumPerMonth none = -48400 cents (monthlyFee)',
    ]);
  });

  test('does not lift a month whose yearly fee is above it', () => {
    expect(
      toldOf(
        'floorOnce',
        { months: 2, lines: [line()] },
        {
          monthlyFee: 58,
          fees: [{ id: 'check', per: 'year', amount: 865 }],
          minimumPerMonth: { amount: 650, of: 'bill' },
        },
      ),
    ).toEqual([
      'sum charges floor once = -48400 cents',
      '  sum minimumBeside = -48400 cents',
      '    lift minimumPerMonth none = 0 cents',
      '      sum perMonth = 103100 cents',
      '      published minimumPerMonth none = 65000 cents (monthlyFee)',
      '    published minimumPerMonth none = -48400 cents (monthlyFee)',
    ]);
  });
});

describe('the explanation of discounts', () => {
  test('of a term is a percentage of the fees of a month', () => {
    expect(toldOf('discountPerMonth', {}, { monthlyFee: 100, terms: [{ months: 1, discount: 10 }] })).toEqual([
      'sum charges discount month = -1000 cents',
      '  product discount none = -1000 cents',
      '    published discount none = -10 percent (monthlyFee)',
      '    sum perMonth = 10000 cents',
      '      published monthlyFee none = 10000 cents (monthlyFee)',
    ]);
  });

  test('by agreement is taken of what that of the term leaves', () => {
    expect(
      toldOf(
        'discountPerMonth',
        { agreedDiscounts: [{ tierId: 'none' as TierId, percent: 5 as Percent }] },
        { monthlyFee: 100, fees: [{ id: 'portal', per: 'month', amount: 20 }], terms: [{ months: 1, discount: 10 }] },
      ),
    ).toEqual([
      'sum charges discount month = -1740 cents',
      '  sum discount none = -1740 cents',
      '    product discount none = -1200 cents',
      '      published discount none = -10 percent (monthlyFee)',
      '      sum perMonth = 12000 cents',
      '        published monthlyFee none = 10000 cents (monthlyFee)',
      '        published fee none portal = 2000 cents (monthlyFee)',
      '    product discount none = -540 cents',
      '      given discount none = -5 percent',
      '      sum perMonth = 10800 cents',
      '        sum perMonth = 12000 cents',
      '          published monthlyFee none = 10000 cents (monthlyFee)',
      '          published fee none portal = 2000 cents (monthlyFee)',
      '        product discount none = -1200 cents',
      '          published discount none = -10 percent (monthlyFee)',
      '          sum perMonth = 12000 cents',
      '            published monthlyFee none = 10000 cents (monthlyFee)',
      '            published fee none portal = 2000 cents (monthlyFee)',
    ]);
  });

  test('are not told where there is nothing to take them of', () => {
    const yearly = { fees: [{ id: 'check', per: 'year', amount: 100 }], terms: [{ months: 12, discount: 10 }] };
    const ids = (tier: object) => tierOf({ months: 12 }, tier).charges.map(({ id }) => id);
    expect(ids({ monthlyFee: 100, terms: yearly.terms })).toEqual(['monthlyFee', 'labourPerMonth', 'discountPerMonth']);
    expect(ids(yearly)).toEqual(['labourPerMonth', 'feePerYear', 'discountOnce']);
  });

  test('under one level are of that alone, and leave nothing open', () => {
    const agreedDiscounts = [{ tierId: 'office' as TierId, percent: 10 as Percent }];
    const list = listWith({
      units,
      tiers: twoTiers({ monthlyFee: 100, fees: [{ id: 'portal', per: 'month', amount: 'onRequest' }] }),
    });
    const { tiers } = estimate({ months: 1, lines: [], agreedDiscounts }, list);
    expect(tiers.map(({ perMonth, openItems }) => [perMonth.cents, openItems.length])).toEqual([
      [10_000, 1],
      [9_000, 1],
    ]);
    expect(outline(charged(tiers[1], 'discountPerMonth').explanation)).toEqual([
      'sum charges discount month = -1000 cents',
      '  product discount office = -1000 cents',
      '    given discount office = -10 percent',
      '    sum perMonth = 10000 cents',
      '      published monthlyFee office = 10000 cents (monthlyFee)',
    ]);
  });

  test('take more off in a month with a yearly fee', () => {
    expect(
      toldOf(
        'discountOnce',
        {},
        { monthlyFee: 100, fees: [{ id: 'check', per: 'year', amount: 165 }], terms: [{ months: 1, discount: 10 }] },
      ),
    ).toEqual([
      'sum charges discount once = -1650 cents',
      '  sum discountBeside = -1650 cents',
      '    product discount none = -2650 cents',
      '      published discount none = -10 percent (monthlyFee)',
      '      sum perMonth = 26500 cents',
      '    published discount none = 1000 cents (monthlyFee)',
    ]);
  });
});

describe('the explanation of surcharges', () => {
  test('in percent of the rate are of one unit of it', () => {
    expect(
      toldOf(
        'surchargePerMonth',
        { lines: [line({ minutes: 120, extras: ['urgent'] })] },
        {},
        { surcharges: [{ id: 'urgent', name, percent: 25, of: 'rate', per: 'job', optional: true }] },
      ),
    ).toEqual([
      'sum charges surcharge month = 2700 cents',
      '  product surcharge urgent 0 = 2700 cents',
      '    given times = 1 times',
      '    product surcharge urgent 0 = 2700 cents',
      '      published jobPercent 0 = 25 factorPercent (hourlyRate)',
      '      published hourlyRate none technician weekdayDaytime = 10800 cents (hourlyRate)',
    ]);
  });

  test('in percent of the job are of all of it', () => {
    expect(
      toldOf(
        'surchargePerMonth',
        { lines: [line({ minutes: 120, times: 2 })] },
        {},
        { surcharges: [{ id: 'weekend', name, percent: 10, of: 'job', per: 'job' }] },
      ),
    ).toEqual([
      'sum charges surcharge month = 4320 cents',
      '  product surcharge weekend 0 = 4320 cents',
      '    given times = 2 times',
      '    product surcharge weekend 0 = 2160 cents',
      '      published jobPercent 0 = 10 factorPercent (hourlyRate)',
      '      product job 0 = 21600 cents',
      '        published hourlyRate none technician weekdayDaytime = 10800 centsPerHour (hourlyRate)',
      '        rounded billedMinutes remote = 120 minutes by 15, at least 15 (billingRemote)',
      '          given workedMinutes = 120 minutes',
    ]);
  });

  test('in percent of a job whose rate has steps are of the job at the first', () => {
    expect(
      toldOf(
        'surchargePerMonth',
        { lines: [line({ minutes: 120 })] },
        {
          hourlyRates: {
            weekdayDaytime: {
              ...{ cabling: 95, engineer: 129, consulting: 145 },
              technician: { brackets: 'volume', steps: [{ upTo: 60, amount: 100 }, { amount: 50 }] },
            },
          },
        },
        { surcharges: [{ id: 'report', name, percent: 10, of: 'job', per: 'job' }] },
      ),
    ).toEqual([
      'sum charges surcharge month = 2000 cents',
      '  product surcharge report 0 = 2000 cents',
      '    given times = 1 times',
      '    product surcharge report 0 = 2000 cents',
      '      published jobPercent 0 = 10 factorPercent (hourlyRate)',
      '      product job 0 = 20000 cents',
      '        published hourlyRate none technician weekdayDaytime = 10000 centsPerHour (hourlyRate)',
      '        rounded billedMinutes remote = 120 minutes by 15, at least 15 (billingRemote)',
      '          given workedMinutes = 120 minutes',
    ]);
  });

  test('of a visit are published', () => {
    expect(
      toldOf('surchargePerMonth', visit(), {}, { surcharges: [{ id: 'callOut', name, amount: 50, per: 'visit' }] }),
    ).toEqual([
      'sum charges surcharge month = 5000 cents',
      '  product surcharge callOut 0 = 5000 cents',
      '    given times = 1 times',
      '    published surcharge callOut 0 = 5000 cents (hourlyRate)',
    ]);
  });

  test('of a contract are paid once', () => {
    expect(
      toldOf('surchargeOnce', {}, {}, { surcharges: [{ id: 'setUp', name, amount: 250, per: 'contract' }] }),
    ).toEqual(['sum charges surcharge once = 25000 cents', '  published surcharge setUp = 25000 cents (hourlyRate)']);
  });
});

describe('the explanation of travel', () => {
  test('is told part by part: the visit, the zone, the distance and the time that count', () => {
    expect(
      toldOf(
        'travelPerMonth',
        visit({ zone: 'city', distance: 24, travelMinutes: 100 as Minutes }),
        {},
        {
          travel: [
            { perVisit: 5 },
            { zones: [{ id: 'city', name, amount: 12 }] },
            { perDistance: 0.45, unit: 'mile', free: 10 },
            { perHour: 36, increment: 15, free: 60 },
          ],
        },
      ),
    ).toEqual([
      'sum travelPerMonth = 5030 cents',
      '  product lineTravel 0 = 500 cents',
      '    given times = 1 times',
      '    published travelPrice = 500 cents (travel)',
      '  product lineTravel 0 = 1200 cents',
      '    given times = 1 times',
      '    published zone city = 1200 cents (travel)',
      '  product lineTravel 0 = 630 cents',
      '    given times = 1 times',
      '    product lineTravel 0 = 630 cents',
      '      given distance 0 = 14 mile',
      '      published distancePrice 0 = 45 cents (travel)',
      '  product lineTravel 0 = 2700 cents',
      '    given times = 1 times',
      '    product lineTravel 0 = 2700 cents',
      '      given travelTime 0 = 45 minutes',
      '      published travelRate 0 = 3600 centsPerHour (travel)',
    ]);
  });
});

describe('the explanation of rates', () => {
  test('that begin at an amount are counted at it', () => {
    expect(
      toldOf(
        'labourPerMonth',
        { lines: [line()] },
        { hourlyRates: { weekdayDaytime: { cabling: 1, technician: { from: 90 }, engineer: 1, consulting: 1 } } },
      ),
    ).toEqual([
      'sum labourPerMonth = 9000 cents',
      '  product line 0 = 9000 cents',
      '    given times = 1 times',
      '    product job 0 = 9000 cents',
      '      published hourlyRate none technician weekdayDaytime = 9000 centsPerHour, from (hourlyRate)',
      '      rounded billedMinutes remote = 60 minutes by 15, at least 15 (billingRemote)',
      '        given workedMinutes = 60 minutes',
    ]);
  });

  test('that are included come to nothing', () => {
    expect(
      toldOf(
        'labourPerMonth',
        { lines: [line()] },
        { hourlyRates: { weekdayDaytime: { cabling: 1, technician: 'included', engineer: 1, consulting: 1 } } },
      ),
    ).toEqual([
      'sum labourPerMonth = 0 cents',
      '  product line 0 = 0 cents',
      '    given times = 1 times',
      '    product job 0 = 0 cents',
      '      published hourlyRate none technician weekdayDaytime = 0 centsPerHour, included (hourlyRate)',
      '      rounded billedMinutes remote = 60 minutes by 15, at least 15 (billingRemote)',
      '        given workedMinutes = 60 minutes',
    ]);
  });
});

describe('the explanation of VAT inside the prices', () => {
  const rates = [
    { country: 'LU', percent: 17 },
    { country: 'FR', percent: 8.5 },
  ];
  const toldIn = (country: string, reverseCharge: boolean): string[] => {
    const vat = { country: country as CountryId, reverseCharge };
    const told = tierOf({ vat }, { monthlyFee: 117 }, { vat: { included: 'LU', rates } }).withVat;
    return told ? [...outline(told.vat.explanation, 3), ...outline(told.totalWithVat.explanation, 2)] : [];
  };

  test('tells it as a part of the total', () => {
    expect(toldIn('LU', false)).toEqual([
      'part vat = 1700 cents',
      '  sum total = 11700 cents',
      '    product allMonths = 11700 cents',
      '  published vatRate LU = 17 percent (vat)',
      'sum total = 11700 cents',
      '  product allMonths = 11700 cents',
    ]);
  });

  test('takes it off for another country, and adds the VAT of that', () => {
    expect(toldIn('FR', false)).toEqual([
      'product vat = 850 cents',
      '  sum net = 10000 cents',
      '    sum total = 11700 cents',
      '    part vat = -1700 cents',
      '  published vatRate FR = 8.5 percent (vat)',
      'sum totalWithVat = 10850 cents',
      '  sum net = 10000 cents',
      '  product vat = 850 cents',
    ]);
  });

  test('takes it off where the customer accounts for VAT', () => {
    expect(toldIn('LU', true)).toEqual([
      'product vat = 0 cents',
      '  sum net = 10000 cents',
      '    sum total = 11700 cents',
      '    part vat = -1700 cents',
      '  given vatRate LU = 0 percent',
      'sum totalWithVat = 10000 cents',
      '  sum net = 10000 cents',
      '  product vat = 0 cents',
    ]);
  });
});
