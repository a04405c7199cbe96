import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparisonRow, compareTiers, isRuleError } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { anyPriceList, withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { priceList, tierId } from '../../support/published.ts';
import { withHours } from './hours.ts';

const rows = (tierIds: readonly TierId[], list: PriceList = priceList): ComparisonRow[] => {
  const found = compareTiers(list, tierIds);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const all = priceList.tiers.map(({ id }) => id);
const [office, business] = [tierId('office'), tierId('business')];

/** A row in words: its point, and its role if it has one. */
const nameOf = ({ point }: ComparisonRow): string =>
  point.of === 'hourlyRate' ? `${point.bandId} ${point.roleId}` : point.of;

const row = (name: string, found: readonly ComparisonRow[]) => found.find((one) => nameOf(one) === name);

const shown = (name: string, found: readonly ComparisonRow[]) => row(name, found)?.values.map(({ value }) => value);

test('Office and Business differ in the fee and not in the support hours, as the documentation says', () => {
  const [fee, support] = rows([office, business]);
  expect(fee).toEqual({
    point: { of: 'monthlyFee' },
    clause: 'monthlyFee',
    values: [
      { tierId: 'office', value: { unit: 'cents', amount: 26_200 } },
      { tierId: 'business', value: { unit: 'cents', amount: 31_800 } },
    ],
    differs: true,
  });
  expect(support).toMatchObject({ point: { of: 'supportHours' }, differs: false });
});

test('Office and Business differ in four points, none of them a rate', () => {
  const differing = rows([office, business]).filter(({ differs }) => differs);
  expect(differing.map(nameOf)).toEqual([
    'monthlyFee',
    'faultProcessingHours',
    'maximumResponse',
    'maximumIntervention',
  ]);
});

test('the rows stand in order, each with the clause that it rests on', () => {
  expect(rows(all).map((one) => [nameOf(one), one.clause])).toEqual([
    ['monthlyFee', 'monthlyFee'],
    ['supportHours', 'supportHours'],
    ['faultProcessingHours', 'faultProcessingHours'],
    ['maximumResponse', 'maximumResponse'],
    ['maximumIntervention', 'maximumIntervention'],
    ['channels', 'channels'],
    ...priceList.rateBands.flatMap((band) => priceList.roles.map(({ id }) => [`${band.id} ${id}`, 'hourlyRate'])),
  ]);
});

test('the values are typed and stand in the order that was asked for', () => {
  const found = rows([business, tierId('none')]);
  expect(shown('maximumResponse', found)).toEqual([{ unit: 'minutes', amount: 180 }, { unit: 'notAgreed' }]);
  expect(shown('maximumIntervention', found)).toEqual([{ unit: 'minutes', amount: 360 }, { unit: 'notAgreed' }]);
  expect(shown('channels', found)).toEqual([
    { unit: 'channels', channelIds: ['email', 'phone', 'chat'] },
    { unit: 'channels', channelIds: ['email'] },
  ]);
  expect(shown('faultProcessingHours', found)).toEqual([
    { unit: 'weeklyHours', hours: Array.from({ length: 7 }, () => [['07:00', '19:00']]) },
    { unit: 'notAgreed' },
  ]);
  expect(shown('weekdayDaytime engineer', found)).toEqual([
    { unit: 'centsPerHour', amount: 11_100 },
    { unit: 'centsPerHour', amount: 12_900 },
  ]);
});

describe('what differs', () => {
  test('a rate on request differs from any price', () => {
    const found = rows([office, business], withRateOnRequest(['office'], 'technician'));
    expect(shown('weekdayDaytime technician', found)).toEqual([
      { unit: 'onRequest' },
      { unit: 'centsPerHour', amount: 9_600 },
    ]);
    expect(row('weekdayDaytime technician', found)?.differs).toBe(true);
    expect(row('weekdayDaytime engineer', found)?.differs).toBe(false);
  });

  test('two rates on request do not differ', () => {
    const found = rows([office, business], withRateOnRequest(['office', 'business'], 'technician'));
    expect(row('weekdayDaytime technician', found)?.differs).toBe(false);
  });

  test('the order of the channels means nothing', () => {
    const tiers = priceList.tiers.map((tier) =>
      tier.id === office ? { ...tier, channels: tier.channels.toReversed() } : tier,
    );
    expect(row('channels', rows([office, business], { ...priceList, tiers }))?.differs).toBe(false);
    expect(row('channels', rows([tierId('none'), office]))?.differs).toBe(true);
  });

  const officeHours = (windows: [string, string][]): WeeklyHours => [
    ...Array.from({ length: 5 }, () => windows),
    [],
    [],
  ];

  test.each<[string, [string, string][], boolean]>([
    [
      'hours cut in two that touch are the same',
      [
        ['07:30', '12:00'],
        ['12:00', '18:00'],
      ],
      false,
    ],
    [
      'and so in whatever order they stand',
      [
        ['12:00', '18:00'],
        ['07:30', '12:00'],
      ],
      false,
    ],
    [
      'hours with a break are others',
      [
        ['07:30', '12:00'],
        ['12:01', '18:00'],
      ],
      true,
    ],
  ])('%s', (_, windows, differs) => {
    const list = withHours('supportHours', officeHours(windows), 'office');
    expect(row('supportHours', rows([office, business], list))?.differs).toBe(differs);
  });

  test('one tier, or none, differs in nothing', () => {
    expect(rows([office]).some(({ differs }) => differs)).toBe(false);
    expect(rows([]).map(({ values, differs }) => [values.length, differs])).toEqual(rows(all).map(() => [0, false]));
  });

  test('rows of money differ exactly where the values do, on price lists of every kind', () => {
    fc.assert(
      fc.property(anyPriceList(3), fc.shuffledSubarray(all), (list, tierIds) => {
        for (const { values, differs } of rows(tierIds, list)) {
          expect(values.map((one) => one.tierId)).toEqual(tierIds);
          const [first, ...others] = values.map(({ value }) => JSON.stringify(value));
          expect(differs).toBe(others.some((other) => other !== first));
        }
      }),
    );
  });
});

describe('a question without an answer gives an error with its code and data', () => {
  test.each<[string, object, TierId[]]>([
    ['tierNotListed', { tierId: 'gold' }, [office, 'gold' as TierId]],
    ['tierNotListed', { tierId: '__proto__' }, ['__proto__' as TierId]],
    ['duplicateTier', { tierId: 'office' }, [office, business, office]],
  ])('%s %o', (code, data, tierIds) => {
    expect(compareTiers(priceList, tierIds)).toEqual({ kind: 'error', code, data });
  });

  test('hours that cannot be read', () => {
    const list = withHours('supportHours', [[['09:00', '08:00']], [], [], [], [], [], []]);
    expect(compareTiers(list, [office])).toMatchObject({ code: 'invalidWindow', data: { day: 0, opens: '09:00' } });
  });
});
