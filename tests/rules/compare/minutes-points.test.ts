import { describe, expect, test } from 'vitest';
import {
  compareTiers,
  isPricedTogether,
  isRuleError,
  type Need,
  tiersThatMeet,
  whatDiffers,
} from '../../../src/rules/index.ts';
import type { RoleId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import dutch from '../../../src/words/dictionaries/nl.json' with { type: 'json' };
import {
  describeDifference,
  describeFailedNeed,
  describePoint,
  describeTierValue,
  makeWords,
} from '../../../src/words/index.ts';
import { plain } from '../../support/plain.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';

const rates = { cabling: 95, technician: 108, engineer: 129, consulting: 145 };

/** Two levels, with what each has of its own. */
const listOf = (one: object, other: object, more: object = {}): PriceList => {
  const [first, second] = twoTiers({});
  return listWith({
    ...more,
    tiers: [
      { ...first, ...one },
      { ...second, ...other },
    ],
  });
};

/** A row in one line, spaces as people type them. */
const linesOf = (list: PriceList): string[] => {
  const rows = compareTiers(
    list,
    list.tiers.map(({ id }) => id),
  );
  if (isRuleError(rows)) throw new Error(rows.code);
  const words = makeWords('nl', dutch, list);
  return rows.map(({ point, values }) => {
    const cells = values.map(({ value }) => describeTierValue(value, words));
    return plain(`${describePoint(point, words)}: ${cells.join(' | ')}`);
  });
};

const sized = (brackets: string, steps: readonly object[]) => ({
  prepaid: [{ from: 300, step: 60, validMonths: 12, brackets, steps }],
});

const steps = [{ upTo: 600, perHour: 100 }, { upTo: 1_500, perHour: 95 }, { perHour: 85 }];

describe('the rows of a comparison', () => {
  test('name what each month includes, and for which work', () => {
    const when = { places: ['remote'], roles: ['technician'] };
    expect(linesOf(listOf({ included: { minutes: 120 } }, { included: { minutes: 90, when } }))).toContain(
      'Inbegrepen werk, per maand: 2 uur | 1,5 uur (alleen: Technicus en op afstand)',
    );
  });

  test('name bundles by their size, and how long they are good for', () => {
    const prepaid = [
      { minutes: 600, amount: 900, validMonths: 12 },
      { minutes: 90, amount: 150, validMonths: 12 },
    ];
    expect(linesOf(listOf({ prepaid }, {})).slice(0, 3)).toEqual([
      'Bundel van 10 uur: € 900,00 | geen',
      'Bundel van 1,5 uur: € 150,00 | geen',
      'Een bundel is geldig: 12 maanden | geen',
    ]);
  });

  test('tell bundles for some work alone, beside which other work has its rates', () => {
    const prepaid = [{ minutes: 600, amount: 900, validMonths: 12, when: { places: ['remote'] } }];
    const lines = linesOf(listOf({ prepaid, hourlyRates: { weekdayDaytime: { cabling: 95 } } }, {}));
    expect(lines).toContain('Een bundel is geldig: 12 maanden (alleen: op afstand) | geen');
    expect(lines.filter((one) => one.startsWith('Uurtarief Technicus'))).toEqual([
      'Uurtarief Technicus, op afstand: uit een bundel | € 108,00 per uur',
      'Uurtarief Technicus, op locatie: op aanvraag | € 108,00 per uur',
    ]);
  });

  test('name the sizes of a bundle whose price by the hour follows from it', () => {
    expect(linesOf(listOf(sized('volume', steps), {})).slice(0, 3)).toEqual([
      'Bundel van 5 uur tot en met 10 uur, per uur (in stappen van 1 uur): € 100,00 | geen',
      'Bundel van 11 uur tot en met 25 uur, per uur (in stappen van 1 uur): € 95,00 | geen',
      'Bundel van 26 uur of meer, per uur (in stappen van 1 uur): € 85,00 | geen',
    ]);
    expect(linesOf(listOf(sized('graduated', steps), {})).slice(0, 3)).toEqual([
      'Bundel van 5 uur of meer (in stappen van 1 uur), per uur tot en met 10 uur: € 100,00 | geen',
      'Bundel van 5 uur of meer (in stappen van 1 uur), per uur na 10 uur tot en met 25 uur: € 95,00 | geen',
      'Bundel van 5 uur of meer (in stappen van 1 uur), per uur na 25 uur: € 85,00 | geen',
    ]);
    expect(linesOf(listOf(sized('graduated', [{ perHour: 90 }]), {}))[0]).toBe(
      'Bundel van 5 uur of meer, per uur (in stappen van 1 uur): € 90,00 | geen',
    );
  });

  test('tell the steps of a rate, and what is beyond them', () => {
    const stepped = (brackets: string, last: object) => ({
      hourlyRates: {
        weekdayDaytime: { ...rates, technician: { brackets, steps: [{ upTo: 720, amount: 68 }, last] } },
      },
    });
    const lines = linesOf(
      listOf(stepped('graduated', { amount: 60 }), stepped('volume', { upTo: 1_200, amount: 55.5 })),
    );
    expect(lines).toContain(
      'Uurtarief Technicus: tot en met 12 uur in een jaar € 68,00, daarna € 60,00 | bij hoogstens 12 uur in een jaar € 68,00, bij hoogstens 20 uur in een jaar € 55,50, bij meer op aanvraag',
    );
  });

  test('hold steps by place apart, and times the factor of a band', () => {
    const table = (amount: number) => ({ brackets: 'graduated', steps: [{ amount }] });
    const technician = { remote: table(60), onSite: table(80) };
    const rateBands = [
      { id: 'weekdayDaytime', name: { nl: 'overdag' }, hours: { 'mon-fri': ['08:00-18:00'] } },
      { id: 'rest', name: { nl: 'avond' }, hours: 'otherwise', factor: 150, of: 'weekdayDaytime' },
    ];
    const lines = linesOf(listOf({ hourlyRates: { weekdayDaytime: { ...rates, technician } } }, {}, { rateBands }));
    expect(lines.filter((one) => one.startsWith('Uurtarief Technicus'))).toEqual([
      'Uurtarief Technicus, op afstand, overdag: € 60,00 | € 108,00 per uur',
      'Uurtarief Technicus, op locatie, overdag: € 80,00 | € 108,00 per uur',
      'Uurtarief Technicus, op afstand, avond: € 90,00 | € 162,00 per uur',
      'Uurtarief Technicus, op locatie, avond: € 120,00 | € 162,00 per uur',
    ]);
  });

  test('say of work without a rate that it is from a bundle, never on request', () => {
    const rateBands = [
      { id: 'weekdayDaytime', name: { nl: 'overdag' }, hours: { 'mon-fri': ['08:00-18:00'] } },
      { id: 'rest', name: { nl: 'avond' }, hours: 'otherwise', factor: 150, of: 'weekdayDaytime' },
    ];
    const lines = linesOf(listOf({ ...sized('volume', steps), hourlyRates: {} }, {}, { rateBands }));
    expect(lines).toContain('Uurtarief Technicus, overdag: uit een bundel | € 108,00 per uur');
    expect(lines).toContain(
      'Uurtarief Technicus, avond: uit een bundel, waarin een uur telt als 1,5 uur | € 162,00 per uur',
    );
  });

  test('under the published list are none of these', () => {
    const points = compareTiers(
      priceList,
      priceList.tiers.map(({ id }) => id),
    );
    expect(JSON.stringify(points)).not.toMatch(/includedMinutes|bundle|rateSteps|fromBundles/);
  });
});

test('two levels are told apart by what they include and by their bundles', () => {
  const list = listOf(
    { monthlyFee: 10, included: { minutes: 60 } },
    { monthlyFee: 10, included: { minutes: 120 }, prepaid: [{ minutes: 600, amount: 900, validMonths: 12 }] },
  );
  const [from, to] = list.tiers.map(({ id }) => id);
  if (from === undefined || to === undefined) throw new Error('The list has two tiers.');
  const differences = whatDiffers(list, from, to);
  if (isRuleError(differences)) throw new Error(differences.code);
  const { items } = describeDifference(differences, { from, to }, makeWords('nl', dutch, list));
  expect(items.map((item) => item.replaceAll('\u{a0}', ' '))).toEqual([
    'Inbegrepen werk, per maand: 2 uur in plaats van 1 uur',
    'Bundel van 10 uur: € 900,00 in plaats van geen',
    'Een bundel is geldig: 12 maanden in plaats van geen',
    'dezelfde uurtarieven',
  ]);
});

const verdicts = (need: Need, list: PriceList): (string | true)[] => {
  const found = tiersThatMeet([need], list);
  if (isRuleError(found)) throw new Error(found.code);
  const words = makeWords('nl', dutch, list);
  return found.map(({ fails: [fail] }) => (fail ? plain(describeFailedNeed(fail, words)) : true));
};

const includedAtLeast = (minutes: number): Need => ({ kind: 'includedAtLeast', minutes: minutes as Minutes });
const bundlesValidFor = (months: number): Need => ({ kind: 'bundlesValidFor', months });

describe('a need of included work', () => {
  test('is met by as many minutes, and by work that is all included', () => {
    const included = { hourlyRates: { weekdayDaytime: { technician: { remote: 'included', onSite: 'included' } } } };
    const list = listOf({ included: { minutes: 60 } }, included);
    expect(verdicts(includedAtLeast(60), list)).toEqual([true, true]);
    expect(verdicts(includedAtLeast(90), list)).toEqual([
      'minstens 1,5 uur werk per maand inbegrepen: bij dit niveau 1 uur',
      true,
    ]);
    expect(verdicts(includedAtLeast(1), priceList)).toEqual(
      priceList.tiers.map(() => 'minstens 1 minuut werk per maand inbegrepen: bij dit niveau geen'),
    );
  });

  test.each([0, 1.5, 60_001, Number.NaN])('cannot be of %s minutes', (minutes) => {
    expect(tiersThatMeet([includedAtLeast(minutes)], priceList)).toMatchObject({ code: 'invalidAllowance' });
  });
});

describe('a need of bundles that stay good', () => {
  test('is met by bundles of that validity or a longer one', () => {
    const prepaid = [{ minutes: 600, amount: 900, validMonths: 12 }];
    const list = listOf({ prepaid }, {});
    expect(verdicts(bundlesValidFor(12), list)).toEqual([
      true,
      'bundels die minstens 12 maanden geldig zijn: bij dit niveau geen',
    ]);
    expect(verdicts(bundlesValidFor(13), list)[0]).toBe(
      'bundels die minstens 13 maanden geldig zijn: bij dit niveau 12 maanden',
    );
  });

  test.each([0, 121])('cannot be of %d months', (months) => {
    expect(tiersThatMeet([bundlesValidFor(months)], priceList)).toMatchObject({ code: 'invalidMonths' });
  });
});

describe('work is priced together with other work', () => {
  const steps = { brackets: 'graduated', steps: [{ upTo: 720, amount: 68 }, { amount: 60 }] };
  const prepaid = [{ minutes: 600, amount: 900, validMonths: 12 }];
  const evening = { id: 'evening', name: { nl: 'avond', en: 'evening' }, hours: { 'mon-fri': ['20:00-22:00'] } };
  const day = { id: 'weekdayDaytime', name: { nl: 'dag', en: 'day' }, hours: { 'mon-fri': ['08:00-20:00'] } };
  const byDay = (technician: unknown) => ({ hourlyRates: { weekdayDaytime: { ...rates, technician } } });
  const byEvening = (technician: unknown) => ({
    hourlyRates: { weekdayDaytime: rates, evening: { ...rates, technician } },
  });

  test.each<[string, object, string, 'remote' | 'onSite', boolean]>([
    ['where its rate has steps', byDay(steps), 'technician', 'remote', true],
    ['where its rate has steps in one band alone', byEvening(steps), 'technician', 'remote', true],
    ['where its rate has steps at its place', byDay({ remote: steps, onSite: 80 }), 'technician', 'remote', true],
    ['where bundles can hold it beside its rate', { ...byDay(108), prepaid }, 'technician', 'onSite', true],
    ['where it is done from bundles alone', { hourlyRates: {}, prepaid }, 'engineer', 'remote', true],
    ['but not where its rate is plain', byDay(108), 'technician', 'remote', false],
    ['but not where its rate has steps elsewhere', byDay({ remote: steps, onSite: 80 }), 'technician', 'onSite', false],
    ['but not where another role has steps', byDay(steps), 'engineer', 'remote', false],
    [
      'but not beside bundles where its rate is on request',
      { ...byDay('onRequest'), prepaid },
      'technician',
      'remote',
      false,
    ],
  ])('%s', (_, parts, role, place, wanted) => {
    const isByEvening = 'hourlyRates' in parts && Object.hasOwn(parts.hourlyRates as object, 'evening');
    const list = listOf(parts, {}, isByEvening ? { rateBands: [day, evening] } : {});
    const [tier] = list.tiers;
    if (tier === undefined) throw new Error('The list has two levels.');
    expect(isPricedTogether({ roleId: role as RoleId, place }, tier, list)).toBe(wanted);
  });
});
