import { describe, expect, test } from 'vitest';
import {
  breakEven,
  compareTiers,
  costCurve,
  isRuleError,
  type Need,
  type TierMatch,
  tiersThatMeet,
} from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents, Minutes } from '../../../src/schema/units.ts';
import dutch from '../../../src/words/dictionaries/nl.json' with { type: 'json' };
import { describePoint, describeTierValue, makeWords } from '../../../src/words/index.ts';
import { providerList } from '../../providers/read-list.ts';
import { plain } from '../../support/plain.ts';
import { listWith, oneTier, richList, richParts, twoTiers } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';

const rowsOf = (list: PriceList) => {
  const rows = compareTiers(
    list,
    list.tiers.map(({ id }) => id),
  );
  if (isRuleError(rows)) throw new Error(rows.code);
  return rows;
};

/** Each row but those of rates, in one line. */
const linesOf = (list: PriceList): string[] => {
  const words = makeWords('nl', dutch, list);
  return rowsOf(list)
    .filter(({ point }) => point.of !== 'hourlyRate')
    .map(({ point, values }) => {
      const cells = values.map(({ value }) => describeTierValue(value, words));
      return plain(`${describePoint(point, words)}: ${cells.join(' | ')}`);
    });
};

describe('the rows of a comparison', () => {
  test('name every fee, step, minimum and term, and each surcharge that not every tier has', () => {
    expect(linesOf(richList)).toMatchInlineSnapshot(`
      [
        "Maandbedrag: € 0,00 | € 58,00 | geen",
        "portal, elke maand (naar keuze): € 9,95 | € 9,95 | € 9,95",
        "base, elk jaar: geen | € 165,00 | geen",
        "users, elke maand, per stuk voor nummer 1 tot en met 3 (naam): geen | € 10,00 | geen",
        "users, elke maand, per stuk voor nummer 4 tot en met 10 (naam): geen | € 8,50 | geen",
        "users, elke maand, per stuk voor nummer 11 of meer (naam): geen | € 7,25 | geen",
        "servers, elk kwartaal, per stuk (naam): geen | € 30,00 | geen",
        "start, eenmalig: geen | € 99,00 | geen",
        "users, elke maand, per stuk bij 1 tot en met 3 (naam): geen | geen | € 10,00",
        "users, elke maand, per stuk bij 4 tot en met 10 (naam): geen | geen | € 8,50",
        "users, elke maand, per stuk bij 11 of meer (naam): geen | geen | € 7,25",
        "Minimum van de vaste kosten, per maand: geen | € 100,00 | geen",
        "Minimum van alles samen, per maand: geen | geen | € 650,00",
        "Looptijd: geen | 12 maanden; 24 maanden (5 % korting op de vaste kosten) | 6 maanden (7,5 % korting op de vaste kosten)",
        "naam: € 50,00 per bezoek | geen | geen",
        "naam: geen | € 250,00 eenmalig | geen",
        "Contactmogelijkheden: e-mail | e-mail | e-mail",
      ]
    `);
  });

  test('tell travel by tier', () => {
    const travel = [
      { perVisit: 25, when: { tiers: ['none'] } },
      { perVisit: 5, when: { tiers: ['office'] } },
      { perDistance: 0.45, unit: 'km' },
    ];
    expect(linesOf(listWith({ travel, tiers: twoTiers({}) }))).toContain(
      'Reiskosten: € 25,00 per bezoek; € 0,45 per km | € 5,00 per bezoek; € 0,45 per km',
    );
  });

  test('leave out travel and surcharges that are the same for every tier', () => {
    const setUp = { id: 'setUp', name: { nl: 'i', en: 's' }, amount: 250, per: 'contract' };
    const list = listWith({ travel: richParts.travel, surcharges: [setUp], tiers: twoTiers({}) });
    const points = rowsOf(list).map(({ point }) => point.of);
    expect(points).not.toContain('travel');
    expect(points).not.toContain('surcharge');
  });

  test('have no fee a month where no tier states one', () => {
    expect(rowsOf(providerList('per-user')).some(({ point }) => point.of === 'monthlyFee')).toBe(false);
    expect(rowsOf(listWith({ tiers: oneTier({}) })).some(({ point }) => point.of === 'monthlyFee')).toBe(false);
  });

  test('under the published list are those of every list', () => {
    expect(new Set(rowsOf(priceList).map(({ point }) => point.of)).size).toBe(7);
  });

  test('stand with the clause of fees or of rates', () => {
    const clauses = new Map(rowsOf(richList).map(({ point, clause }) => [point.of, clause]));
    expect(Object.fromEntries(clauses)).toMatchObject({
      fee: 'monthlyFee',
      minimumPerMonth: 'monthlyFee',
      terms: 'monthlyFee',
      surcharge: 'hourlyRate',
      hourlyRate: 'hourlyRate',
    });
  });

  test('tell an amount to begin at from the amount itself', () => {
    const tiers = twoTiers({ monthlyFee: 10 }).map((tier, index) => ({
      ...tier,
      fees: [{ id: 'care', per: 'month', amount: index === 0 ? 150 : { from: 150 } }],
    }));
    const row = rowsOf(listWith({ tiers })).find(({ point }) => point.of === 'fee');
    expect(row?.values.map(({ value }) => value)).toEqual([
      { unit: 'cents', amount: 15_000 },
      { unit: 'from', least: 15_000 },
    ]);
    expect(row?.differs).toBe(true);
  });
});

const feeAtMost = (euros: number): Need => ({ kind: 'feeAtMost', cents: (euros * 100) as Cents });
const termAtMost = (months: number): Need => ({ kind: 'termAtMost', months });

const matches = (need: Need, list: PriceList, counts = {}): TierMatch[] => {
  const found = tiersThatMeet([need], list, counts);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const meeting = (need: Need, list: PriceList, counts = {}): TierId[] =>
  matches(need, list, counts).flatMap(({ tierId, meets }) => (meets ? [tierId] : []));

const instead = (need: Need, list: PriceList, counts = {}) =>
  matches(need, list, counts).map(({ fails }) => fails[0]?.value);

describe('a fee of at most so much a month', () => {
  const withFees = (fees: readonly object[], more: object = {}) =>
    listWith({ units: [{ id: 'user', name: { nl: 'g', en: 'u' } }], tiers: oneTier({ fees, ...more }) });
  const perUser = { id: 'users', per: 'month', unit: 'user', amount: 12.5 };

  test('counts what the visitor filled in, and is open until then', () => {
    const list = withFees([perUser]);
    expect(instead(feeAtMost(100), list)).toEqual([{ unit: 'notFilledIn' }]);
    expect(meeting(feeAtMost(100), list, { units: { user: 8 } })).toEqual(['none']);
    expect(instead(feeAtMost(100), list, { units: { user: 9 } })).toEqual([{ unit: 'cents', amount: 11_250 }]);
  });

  test('shares out the fees of a quarter and a year, but not what is paid once', () => {
    const list = withFees([
      { id: 'base', per: 'month', amount: 10 },
      { id: 'audit', per: 'quarter', amount: 30 },
      { id: 'licence', per: 'year', amount: 60 },
      { id: 'start', per: 'once', amount: 500 },
    ]);
    expect(instead(feeAtMost(24), list)).toEqual([{ unit: 'cents', amount: 2_500 }]);
    expect(meeting(feeAtMost(25), list)).toEqual(['none']);
  });

  test('takes off the discount of the term, and knows the least that fees come to', () => {
    const fee = { id: 'base', per: 'month', amount: 100 };
    expect(instead(feeAtMost(1), withFees([fee], { terms: [{ months: 12, discount: 5 }] }))).toEqual([
      { unit: 'cents', amount: 9_500 },
    ]);
    expect(instead(feeAtMost(1), withFees([fee], { minimumPerMonth: 150 }))).toEqual([
      { unit: 'cents', amount: 15_000 },
    ]);
  });

  test('counts an optional fee where it is asked for', () => {
    const list = withFees([{ id: 'portal', per: 'month', amount: 20, optional: true }]);
    expect(meeting(feeAtMost(10), list)).toEqual(['none']);
    expect(meeting(feeAtMost(10), list, { options: ['portal'] })).toEqual([]);
  });

  test('is not met by a fee on request, or one that begins at an amount', () => {
    const one = (amount: unknown) => withFees([{ id: 'care', per: 'month', amount }]);
    expect(instead(feeAtMost(1_000), one('onRequest'))).toEqual([{ unit: 'onRequest' }]);
    expect(instead(feeAtMost(1_000), one({ from: 150 }))).toEqual([{ unit: 'from', least: 15_000 }]);
    expect(meeting(feeAtMost(0), one('included'))).toEqual(['none']);
  });
});

describe('a contract of at most so many months', () => {
  test('is met by a tier whose shortest term is no longer, and by one without terms', () => {
    expect(meeting(termAtMost(5), richList)).toEqual(['none']);
    expect(meeting(termAtMost(6), richList)).toEqual(['none', 'office']);
    expect(meeting(termAtMost(12), richList)).toEqual(['none', 'standard', 'office']);
    expect(instead(termAtMost(6), richList)[1]).toMatchObject({ unit: 'terms' });
    expect(meeting(termAtMost(1), priceList)).toHaveLength(4);
  });

  test.each([0, 121, 1.5, Number.NaN])('cannot be of %s months', (months) => {
    expect(tiersThatMeet([termAtMost(months)], richList)).toEqual({
      kind: 'error',
      code: 'invalidMonths',
      data: { months, most: 120 },
    });
  });
});

describe('fees that count what the visitor fills in', () => {
  const list = listWith({
    units: [{ id: 'user', name: { nl: 'g', en: 'u' } }],
    tiers: twoTiers({ monthlyFee: 10 }).map((tier, index) => ({
      ...tier,
      ...(index === 1 && {
        fees: [{ id: 'users', per: 'month', unit: 'user', amount: 5 }],
        terms: [{ months: 12 }, { months: 24, discount: 10 }],
        hourlyRates: { weekdayDaytime: { cabling: 95, technician: 48, engineer: 129, consulting: 145 } },
      }),
    })),
  });
  const [none, office] = list.tiers.map(({ id }) => id);
  const [, technician] = list.roles.map(({ id }) => id);
  if (!(none && office && technician)) throw new Error('The list has two tiers and two roles.');
  const mix = [{ roleId: technician, minutes: 60 as Minutes }];
  const curveOf = (counts = {}) => costCurve(mix, 60, list, counts);

  test('leave a tier out of the picture until then, and out of every break-even point', () => {
    expect(curveOf()).toMatchObject({ unpriced: [office], tiers: [{ tierId: none }] });
    expect(breakEven(list, none, office, technician, 'remote')).toMatchObject({
      code: 'feeNotKnown',
      data: { tierId: office },
    });
    expect(breakEven(list, office, none, technician, 'remote')).toMatchObject({ code: 'feeNotKnown' });
  });

  test('are in the picture as they are filled in, for the term that was chosen', () => {
    expect(curveOf({ units: { user: 4 } })).toMatchObject({ unpriced: [], tiers: [{}, { costs: { 0: 3_000 } }] });
    expect(curveOf({ units: { user: 4 }, term: 24 })).toMatchObject({ tiers: [{}, { costs: { 0: 2_700 } }] });
    expect(breakEven(list, none, office, technician, 'remote', { units: { user: 4 } })).toBe(30);
    expect(breakEven(list, none, office, technician, 'remote', { units: { user: 40 } })).toBe(210);
  });
});

test('a fee and a surcharge of some levels alone are told of the others as none', () => {
  const list = listWith({
    fees: [{ id: 'backup', per: 'month', amount: 6, when: { tiers: ['office'] } }],
    surcharges: [
      {
        id: 'urgent',
        name: { nl: 'Spoed', en: 'Urgent' },
        amount: 5,
        per: 'job',
        optional: true,
        when: { tiers: ['none'] },
      },
    ],
    tiers: twoTiers({}),
  });
  expect(linesOf(list)).toEqual([
    'backup, elke maand: geen | € 6,00',
    'Spoed (naar keuze): € 5,00 per klus | geen',
    'Contactmogelijkheden: e-mail | e-mail',
  ]);
});

test('what is paid once for a contract is not in the fees of a month', () => {
  const list = listWith({
    surcharges: [{ id: 'setUp', name: { nl: 'Inrichting', en: 'Set-up' }, amount: 120, per: 'contract' }],
    tiers: oneTier({ monthlyFee: 10 }),
  });
  const meets = (cents: number) => tiersThatMeet([{ kind: 'feeAtMost', cents: cents as Cents }], list);
  expect([meets(1_000), meets(999)]).toMatchObject([[{ meets: true }], [{ meets: false }]]);
});
