import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  billMonths,
  breakEven,
  costCurve,
  type Explanation,
  isRuleError,
  type LineItem,
  type QuoteRequest,
  quote,
  quoteAmounts,
  type TierQuote,
  whatFlips,
} from '../../../src/rules/index.ts';
import { addVat } from '../../../src/rules/pricing/add-vat.ts';
import type { CountryId, TierId } from '../../../src/schema/identifier.ts';
import type { Minutes, Percent } from '../../../src/schema/units.ts';
import { listWith, oneTier, richList, twoTiers } from '../../support/price-lists/rich-list.ts';
import { anyLine, charged, estimate, euros, line, withoutExplanations } from '../../support/requests.ts';

const anyVisit: fc.Arbitrary<LineItem> = fc
  .record({
    item: anyLine,
    distance: fc.integer({ min: 0, max: 500 }),
    travelMinutes: fc.integer({ min: 0, max: 400 }),
    extras: fc.subarray(['urgent', 'weekend']),
  })
  .map(({ item, ...more }) => ({ ...item, ...more }));

const anyRichRequest: fc.Arbitrary<QuoteRequest> = fc.record({
  months: fc.integer({ min: 1, max: 40 }),
  lines: fc.array(anyVisit, { maxLength: 5 }),
  units: fc.record({ user: fc.integer({ min: 0, max: 40 }), server: fc.integer({ min: 0, max: 5 }) }),
  options: fc.subarray(['portal']),
  term: fc.constantFrom(6, 12, 24),
  agreedRateDiscounts: fc.array(
    fc.record({
      tierId: fc.constantFrom(...richList.tiers.map(({ id }) => id)),
      percent: fc.constantFrom(...([0, 2.5, 10, 33] as Percent[])),
    }),
    { maxLength: 1 },
  ),
  agreedDiscounts: fc.array(
    fc.record({
      tierId: fc.constantFrom(...richList.tiers.map(({ id }) => id)),
      percent: fc.constantFrom(...([0, 2.5, 10, 33] as Percent[])),
    }),
    { maxLength: 1 },
  ),
});

const under = (request: QuoteRequest, list = richList, index = 0): TierQuote => {
  const tier = estimate(request, list).tiers[index];
  if (tier === undefined) throw new Error('No such tier.');
  return tier;
};

const tableOf = (request: QuoteRequest, tierId: TierId, list = richList): number[] => {
  const months = billMonths(request, list, tierId);
  if (isRuleError(months)) throw new Error(months.code);
  return months.map((month) =>
    month.reduce((sum, { charge, quantity }) => sum + quantity * (charge.unitPrice ?? 0), 0),
  );
};

const fees = (fee: object, more: object = {}) =>
  listWith({
    units: [{ id: 'user', name: { nl: 'g', en: 'u' } }],
    tiers: oneTier({ fees: [{ id: 'fee', ...fee }], ...more }),
  });

const asked = (more: Partial<QuoteRequest>): QuoteRequest => ({ months: 1, lines: [], ...more });

const sumOfParts = (explanation: Explanation): number =>
  explanation.kind === 'sum'
    ? explanation.parts.reduce((sum, part) => sum + (part.kind === 'notPriced' ? 0 : part.value.amount), 0)
    : 0;

describe('a bill with every concept', () => {
  test('has the same amounts with and without their explanations', () => {
    fc.assert(
      fc.property(anyRichRequest, (request) => {
        const amounts = quoteAmounts(request, richList);
        expect(withoutExplanations(amounts)).toBe(withoutExplanations(estimate(request, richList)));
      }),
    );
  });

  test('is the sum of its table of months', () => {
    fc.assert(
      fc.property(anyRichRequest, (request) => {
        for (const { tierId, total } of estimate(request, richList).tiers) {
          expect(tableOf(request, tierId).reduce((sum, month) => sum + month, 0)).toBe(total.cents);
        }
      }),
    );
  });

  test('has a first year that is the sum of its first twelve months', () => {
    fc.assert(
      fc.property(anyRichRequest, (request) => {
        for (const { tierId, firstYear } of estimate(request, richList).tiers) {
          const months = tableOf(request, tierId).slice(0, 12);
          const sum = months.reduce((all, month) => all + month, 0);
          expect(firstYear?.cents ?? null).toBe(request.months < 12 ? null : sum);
        }
      }),
    );
  });

  test('does not depend on the order of its lines', () => {
    fc.assert(
      fc.property(anyRichRequest, (request) => {
        const totals = (lines: QuoteRequest['lines']) =>
          estimate({ ...request, lines }, richList).tiers.map(({ total }) => total.cents);
        expect(totals(request.lines.toReversed())).toEqual(totals(request.lines));
      }),
    );
  });

  test('adds up from the parts that are shown', () => {
    fc.assert(
      fc.property(anyRichRequest, (request) => {
        const amounts = estimate(request, richList).tiers.flatMap(({ total, perMonth, firstYear }) =>
          [total, perMonth, firstYear].filter((amount) => amount !== null),
        );
        for (const { explanation, cents } of amounts) expect(sumOfParts(explanation)).toBe(cents);
      }),
    );
  });
});

describe('fees', () => {
  test.each([
    ['month', 14, 14],
    ['quarter', 14, 5],
    ['year', 14, 2],
    ['once', 14, 1],
  ])('of each %s count %d months as %d periods', (per, months, periods) => {
    expect(under(asked({ months }), fees({ per, amount: 10 })).total.cents).toBe(periods * 1_000);
  });

  const steps = [
    { upTo: 3, amount: 10 },
    { upTo: 10, amount: 8 },
    { upTo: 20, amount: 7 },
  ];
  const rateOf = (unit: number): number => (unit <= 3 ? 10 : unit <= 10 ? 8 : 7);

  test('in steps cost what counting one by one does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (user) => {
        const cost = (brackets: string) =>
          under(asked({ units: { user } }), fees({ per: 'month', unit: 'user', brackets, steps })).total.cents / 100;
        const each = Array.from({ length: user }, (_, index) => rateOf(index + 1));
        expect(cost('graduated')).toBe(each.reduce((sum, amount) => sum + amount, 0));
        expect(cost('volume')).toBe(user * rateOf(user));
        expect(cost('flat')).toBe(user === 0 ? 0 : rateOf(user));
      }),
    );
  });

  test('beyond the last step are on request, and without a count are not filled in, never 0', () => {
    const list = fees({ per: 'month', unit: 'user', brackets: 'volume', steps });
    expect(under(asked({ units: { user: 21 } }), list).openItems).toMatchObject([{ reason: 'onRequest', what: 'fee' }]);
    expect(under(asked({}), list).openItems).toMatchObject([
      { reason: 'notFilledIn', about: expect.stringContaining('unit user') },
    ]);
  });

  test('that are optional count only when they are asked for', () => {
    const list = fees({ per: 'month', amount: 10, optional: true });
    expect(under(asked({}), list).total.cents).toBe(0);
    expect(under(asked({ options: ['fee'] }), list).total.cents).toBe(1_000);
    expect(quote(asked({ options: ['gift'] }), list)).toMatchObject({
      code: 'unknownOption',
      data: { option: 'gift' },
    });
    const always = fees({ per: 'month', amount: 10 });
    expect(quote(asked({ options: ['fee'] }), always)).toMatchObject({ code: 'unknownOption' });
  });

  test.each([
    [{ robot: 1 }, 'unknownUnit'],
    [{ user: -1 }, 'invalidCount'],
    [{ user: 1.5 }, 'invalidCount'],
    [{ user: 100_001 }, 'invalidCount'],
  ])('refuse %o with %s', (units, code) => {
    const [[unitId, count] = []] = Object.entries(units);
    const data = code === 'unknownUnit' ? { unitId } : { unitId, count, most: 100_000 };
    expect(quote(asked({ units }), fees({ per: 'month', unit: 'user', amount: 1 }))).toMatchObject({ code, data });
  });

  test('count up to a hundred thousand units, of those alone that the list counts', () => {
    expect(
      under(asked({ units: { user: 100_000 } }), fees({ per: 'month', unit: 'user', amount: 1 })).total.cents,
    ).toBe(10_000_000);
    expect(quote(asked({ units: { user: 1 } }), listWith({}))).toMatchObject({ code: 'unknownUnit' });
  });
});

describe('the state of a price', () => {
  const withRate = (technician: unknown) =>
    listWith({
      tiers: [
        ...oneTier({ monthlyFee: 1 }),
        {
          ...oneTier({ monthlyFee: 0 })[0],
          id: 'other',
          hourlyRates: { weekdayDaytime: { cabling: 95, technician, engineer: 129, consulting: 145 } },
        },
      ],
    });
  const request = asked({ lines: [line()] });

  test('included costs nothing and leaves nothing open', () => {
    const { tiers, cheapest } = estimate(request, withRate('included'));
    expect(tiers[1]).toMatchObject({ openItems: [], total: { cents: 0 } });
    expect(cheapest.tierIds).toEqual(['other']);
  });

  test('from an amount is counted and makes the total a lowest one', () => {
    const { tiers, cheapest } = estimate(request, withRate({ from: 50 }));
    expect(tiers[1]).toMatchObject({ openItems: [{ reason: 'from', line: 0 }], total: { cents: 5_000 } });
    expect(cheapest).toMatchObject({ reason: 'openItemsDiffer' });
  });

  test('not offered takes the tier out of the comparison', () => {
    const { tiers, cheapest } = estimate(request, withRate('notOffered'));
    expect(tiers[1]?.openItems).toMatchObject([{ reason: 'notOffered' }]);
    expect(cheapest.tierIds).toEqual(['none']);
  });

  test('may differ by place', () => {
    const list = withRate({ remote: 50, onSite: 70 });
    const cost = (place: 'remote' | 'onSite') =>
      charged(estimate(asked({ lines: [line({ place })] }), list).tiers[1], 'labourPerMonth').cents;
    expect([cost('remote'), cost('onSite')]).toEqual([5_000, 7_000]);
  });
});

test('a rate by another unit is the same as that by the hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), (minutes) => {
      const rates = (technician: number) => ({
        hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: 1, consulting: 1 } },
      });
      const perDay = listWith({
        rateUnit: { minutes: 480, name: { nl: 'dag', en: 'day' } },
        tiers: oneTier(rates(800)),
      });
      const perHour = listWith({ tiers: oneTier(rates(100)) });
      const request = asked({ lines: [line({ minutes })] });
      expect(under(request, perDay).total.cents).toBe(under(request, perHour).total.cents);
    }),
  );
});

describe('surcharges', () => {
  const cost = (item: LineItem, index = 0) =>
    charged(under(asked({ lines: [item] }), richList, index), 'surchargePerMonth').cents;

  test('of a visit count visits only, under their tiers', () => {
    expect(cost(line({ place: 'onSite', times: 3, distance: 0, travelMinutes: 0 }))).toBe(euros(150));
    expect(cost(line({ times: 3 }))).toBe(0);
    expect(cost(line({ place: 'onSite', times: 3, distance: 0, travelMinutes: 0 }), 1)).toBe(0);
  });

  test('in percent are of one unit of the rate or of the job, half up', () => {
    expect(cost(line({ minutes: 120, extras: ['urgent'] }))).toBe(2_700);
    expect(cost(line({ minutes: 120, extras: ['weekend'] }))).toBe(2_160);
    expect(cost(line({ minutes: 15, extras: ['weekend', 'urgent'] }))).toBe(270 + 2_700);
  });

  describe('in percent of the job are of the job by itself, whatever else is done', () => {
    const tenPercent = {
      surcharges: [{ id: 'report', name: { nl: 'r', en: 'r' }, percent: 10, of: 'job', per: 'job' }],
    };
    const evening = { start: { at: 'weekday', weekday: 0, time: '19:00' } } as const;
    const rateBands = [
      { id: 'weekdayDaytime', name: { nl: 'd', en: 'd' }, hours: { 'mon-fri': ['08:00-20:00'] } },
      { id: 'rest', name: { nl: 'r', en: 'r' }, hours: 'otherwise' },
    ];
    const rate = (technician: unknown) => ({ cabling: 95, technician, engineer: 129, consulting: 145 });
    const steps = { brackets: 'volume', steps: [{ upTo: 60, amount: 100 }, { amount: 50 }] };
    const prepaid = [{ minutes: 600, amount: 150, validMonths: 12 }];

    test.each<[string, object, number]>([
      ['whose minutes are all included', { included: { minutes: 600 } }, 2_160],
      ['that a bundle holds for less than its rate', { prepaid }, 2_160],
      [
        'whose rate has steps: at the first, which two hours of a year are beyond',
        { hourlyRates: { weekdayDaytime: rate(steps) } },
        2_000,
      ],
    ])('%s', (_, more, wanted) => {
      const tier = under(asked({ lines: [line({ minutes: 120 })] }), listWith({ ...tenPercent, tiers: oneTier(more) }));
      expect(charged(tier, 'surchargePerMonth').cents).toBe(wanted);
      expect(tier.openItems).toEqual([]);
    });

    test.each<[string, object, number, string[]]>([
      ['that bundles alone hold, which has no price by itself', { hourlyRates: {}, prepaid }, 0, ['onRequest']],
      [
        'at least of its hour of the day, where bundles alone hold the evening',
        { hourlyRates: { weekdayDaytime: rate(100) }, prepaid },
        1_000,
        ['from'],
      ],
      [
        'at least of its hour of the day, where the evening is on request',
        { hourlyRates: { weekdayDaytime: rate(100), rest: rate('onRequest') } },
        1_000,
        ['from'],
      ],
    ])('%s', (_, more, wanted, open) => {
      const list = listWith({ ...tenPercent, rateBands, tiers: oneTier(more) });
      const tier = under(asked({ lines: [line({ minutes: 120, ...evening })] }), list);
      expect(charged(tier, 'surchargePerMonth').cents).toBe(wanted);
      expect(tier.openItems.flatMap(({ what, reason }) => (what === 'surcharge' ? reason : []))).toEqual(open);
    });
  });

  test('of a contract are paid once', () => {
    expect(charged(under(asked({ months: 9 }), richList, 1), 'surchargeOnce').cents).toBe(euros(250));
  });

  test('that cannot be chosen are an error', () => {
    const refused = quote(asked({ lines: [line(), line({ extras: ['urgent', 'callOut'] })] }), richList);
    expect(refused).toMatchObject({ code: 'unknownExtra', data: { line: 1, extra: 'callOut' } });
    expect(quote(asked({ lines: [line({ extras: ['urgent'] })] }), listWith({}))).toMatchObject({
      code: 'unknownExtra',
    });
  });
});

describe('travel in parts', () => {
  const cost = (more: Partial<LineItem>) => {
    const { minutes: _minutes, ...rest } = more;
    return under(asked({ lines: [line({ place: 'onSite', ...rest })] }));
  };

  test('is what its parts add up to', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(400), (distance, travelMinutes) => {
        const billed = Math.ceil(Math.max(0, travelMinutes - 60) / 15) * 15;
        const wanted = 500 + 45 * Math.max(0, distance - 10) + (3_600 * billed) / 60;
        expect(charged(cost({ distance, travelMinutes }), 'travelPerMonth').cents).toBe(wanted);
      }),
    );
  });

  test('is open until the visitor says how far and how long', () => {
    expect(cost({}).openItems.map(({ reason, about }) => [reason, about])).toEqual([
      ['notFilledIn', 'distance'],
      ['notFilledIn', 'travelTime'],
    ]);
  });

  test('gives way to a price that was agreed', () => {
    const tier = under(asked({ lines: [line({ place: 'onSite' })], agreedTravel: euros(20) }));
    expect(charged(tier, 'travelPerMonth').cents).toBe(2_000);
    expect(tier.openItems).toEqual([]);
  });

  test.each([
    [{ distance: -1 }, 'invalidVisit'],
    [{ travelMinutes: 0.5 }, 'invalidVisit'],
    [{ distance: 10_001 }, 'invalidVisit'],
    [{ travelMinutes: 1_441 as Minutes }, 'invalidVisit'],
    [{ zone: 'moon' }, 'unknownZoneOfVisit'],
  ])('refuses %o with %s', (more, code) => {
    const data = 'zone' in more ? { line: 1, zone: 'moon' } : { line: 1 };
    const city = { id: 'city', name: { nl: 'stad', en: 'city' }, amount: 10 };
    for (const list of [richList, listWith({ travel: [{ zones: [city] }] })]) {
      expect(quote(asked({ lines: [line(), line({ place: 'onSite', ...more })] }), list)).toMatchObject({ code, data });
    }
  });

  test('counts as far as ten thousand kilometres, and as long as a day', () => {
    const far = cost({ distance: 10_000, travelMinutes: 1_440 });
    expect(charged(far, 'travelPerMonth').cents).toBe(500 + 45 * 9_990 + 36 * 23 * 100);
  });

  test('is that of the zone of a visit', () => {
    const zone = (id: string, amount: number) => ({ id, name: { nl: id, en: id }, amount });
    const list = listWith({ travel: [{ zones: [zone('city', 10), zone('county', 25)] }] });
    const inZone = (id: string) => under(asked({ lines: [line({ place: 'onSite', zone: id })] }), list);
    expect(['city', 'county'].map((id) => charged(inZone(id), 'travelPerMonth').cents)).toEqual([1_000, 2_500]);
  });
});

describe('minimums and discounts', () => {
  test('lift fees of 300 and work of 200 to 650, and then take 5 percent of the fees', () => {
    const list = listWith({
      tiers: oneTier({
        monthlyFee: 300,
        minimumPerMonth: { amount: 650, of: 'bill' },
        terms: [{ months: 1, discount: 5 }],
        hourlyRates: { weekdayDaytime: { cabling: 1, technician: 200, engineer: 1, consulting: 1 } },
      }),
    });
    expect(under(asked({ lines: [line()] }), list).perMonth.cents).toBe(euros(635));
  });

  test('no month of a bill with a minimum comes to less, before what is taken off', () => {
    const list = listWith({
      ...{ units: richList.units },
      tiers: oneTier({ monthlyFee: 50, minimumPerMonth: { amount: 650, of: 'bill' } }),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 4 }), fc.integer({ min: 1, max: 30 }), (lines, months) => {
        const table = tableOf(
          { months, lines: lines.map((item) => ({ ...item, place: 'remote' })) },
          'none' as TierId,
          list,
        );
        expect(Math.min(...table)).toBeGreaterThanOrEqual(euros(650));
      }),
    );
  });

  test('count fees until the term ends, work in the months that were asked', () => {
    const list = listWith({
      tiers: oneTier({ monthlyFee: 10, terms: [{ months: 12 }, { months: 24, discount: 50 }] }),
    });
    const request = asked({ months: 2, lines: [line()] });
    expect(under(request, list).total.cents).toBe(12 * 1_000 + 2 * 10_800);
    expect(under({ ...request, term: 24 }, list).total.cents).toBe(24 * 500 + 2 * 10_800);
    expect(quote({ ...request, term: 18 }, list)).toMatchObject({ code: 'unknownTerm', data: { months: 18 } });
  });

  test('an agreed discount on rates is taken of each rate, and rounded once with it', () => {
    const list = listWith({ tiers: twoTiers({ monthlyFee: 100 }) });
    const [none] = list.tiers.map(({ id }) => id);
    const item = line({ minutes: 45, place: 'remote', per: 'month', times: 2 });
    const priced = (percent: number) =>
      estimate(
        { months: 1, lines: [item], agreedRateDiscounts: none ? [{ tierId: none, percent: percent as Percent }] : [] },
        list,
      ).tiers.map((tier) => tier.lines[0]?.perJob);
    // 108 x 45 / 60 is 81; a third of a percent off 81.00 is 80.73.
    expect([0, 10, 0.33, 100].map((percent) => priced(percent)[0]?.cents)).toEqual([8_100, 7_290, 8_073, 0]);
    expect(priced(10)[1]?.cents).toBe(8_100);
    const [explained] = priced(12.5);
    const factors = explained?.explanation.kind === 'product' ? explained.explanation.factors : [];
    expect(factors.at(-1)).toEqual({
      kind: 'given',
      subject: { of: 'discountedRate' },
      value: { unit: 'percent', amount: 87.5 },
    });
  });

  test('an agreed discount on rates moves break-even points, curves and flips', () => {
    const cheap = { weekdayDaytime: { cabling: 95, technician: 90, engineer: 129, consulting: 145 } };
    const [first, second] = twoTiers({ monthlyFee: 0 });
    const list = listWith({ tiers: [first, { ...second, monthlyFee: 45, hourlyRates: cheap }] });
    const [none, office] = list.tiers.map(({ id }) => id);
    const [, technician] = list.roles.map(({ id }) => id);
    if (!(none && office && technician)) throw new Error('The list has two tiers and two roles.');
    const agreedRateDiscounts = [{ tierId: office, percent: 20 as Percent }];
    expect(breakEven(list, none, office, technician, 'remote')).toBe(150);
    expect(breakEven(list, none, office, technician, 'remote', { agreedRateDiscounts })).toBe(75);
    const curve = costCurve([{ roleId: technician, minutes: 60 as Minutes }], 60, list, { agreedRateDiscounts });
    expect(curve).toMatchObject({ tiers: [{ costs: { 4: 10_800 } }, { costs: { 4: 11_700 } }] });
    const request = { months: 1, lines: [line({ minutes: 60, times: 1, per: 'month', place: 'remote' })] };
    expect(whatFlips({ ...request, agreedRateDiscounts }, list)).toMatchObject([{ direction: 'added', steps: 1 }]);
  });

  test.each([-1, 101])('a discount of %d percent is refused', (percent) => {
    const discounts = [{ tierId: 'none' as TierId, percent: percent as Percent }];
    const refused = { code: 'invalidDiscount', data: { percent } };
    expect(quote(asked({ agreedRateDiscounts: discounts }), richList)).toMatchObject(refused);
    expect(quote(asked({ agreedDiscounts: discounts }), richList)).toMatchObject(refused);
  });

  test('an agreed discount is taken of what the discount of the term leaves', () => {
    const list = listWith({ tiers: oneTier({ monthlyFee: 100, terms: [{ months: 1, discount: 10 }] }) });
    const agreedDiscounts = [{ tierId: 'none' as TierId, percent: 10 as Percent }];
    expect(under(asked({ agreedDiscounts }), list).perMonth.cents).toBe(euros(81));
  });
});

describe('VAT', () => {
  const inside = listWith({
    vat: {
      included: 'LU',
      rates: [
        { country: 'LU', percent: 17 },
        { country: 'BE', percent: 21 },
      ],
    },
    tiers: oneTier({ monthlyFee: 117 }),
  });
  const vatOf = (country: string, reverseCharge = false) => {
    const { withVat } = under(asked({ vat: { country: country as CountryId, reverseCharge } }), inside);
    return [withVat?.vat.cents, withVat?.totalWithVat.cents];
  };

  test('that is inside a price is told as a part of it, and taken off for another country', () => {
    expect(vatOf('LU')).toEqual([1_700, 11_700]);
    expect(vatOf('BE')).toEqual([2_100, 12_100]);
    expect(vatOf('LU', true)).toEqual([0, 10_000]);
  });

  test('is added as ever where the rate of what is inside is not listed', () => {
    const list = listWith({
      vat: { included: 'LU', rates: [{ country: 'BE', percent: 21 }] },
      tiers: oneTier({ monthlyFee: 100 }),
    });
    const { withVat } = under(asked({ vat: { country: 'BE' as CountryId, reverseCharge: false } }), list);
    expect([withVat?.vat.cents, withVat?.totalWithVat.cents]).toEqual([2_100, 12_100]);
    expect(addVat(euros(100), { country: 'LU' as CountryId, reverseCharge: false }, list)).toBeNull();
  });

  test('may have decimals', () => {
    const list = listWith({ vat: { rates: [{ country: 'FR', percent: 8.5 }] }, tiers: oneTier({ monthlyFee: 112.5 }) });
    const { withVat } = under(asked({ vat: { country: 'FR' as CountryId, reverseCharge: false } }), list);
    expect(withVat?.totalWithVat.cents).toBe(12_206);
  });
});

test.each([
  ['JPY', 1250, 1_250],
  ['KWD', 1.25, 1_250],
  ['GBP', 12.5, 1_250],
])('an amount in %s is kept in its smallest unit', (currency, monthlyFee, cents) => {
  expect(listWith({ currency, tiers: oneTier({ monthlyFee }) }).tiers[0]?.monthlyFee).toBe(cents);
});
