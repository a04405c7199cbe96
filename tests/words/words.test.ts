import { describe, expect, test } from 'vitest';
import { isRuleError, type Quantity, quote } from '../../src/rules/index.ts';
import type { Cents, FactorPercent, IsoDate, Minutes, Percent } from '../../src/schema/units.ts';
import type { WeeklyHours } from '../../src/schema/weekly-hours.ts';
import {
  describeHours,
  describeLine,
  describeQuantity,
  describeRuleError,
  describeSubject,
  hoursOnAxis,
  makeWords,
  type Words,
} from '../../src/words/index.ts';
import { dutch, english } from '../support/dictionaries.ts';
import { plain } from '../support/plain.ts';
import { priceList, roleId, tierId } from '../support/published.ts';
import { line } from '../support/requests.ts';

const nl = makeWords('nl', dutch, priceList);
const en = makeWords('en', english, priceList);

/** Hard spaces stand where a line may not break; they read as spaces. */
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the dictionaries', () => {
  test('have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
  });

  test('fill the same places in each text', () => {
    const differing = Object.entries(dutch).filter(
      ([key, text]) =>
        placeholders(text).join() !== placeholders(Object.entries(english).find(([k]) => k === key)?.[1] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('leave no text empty', () => {
    expect([...Object.values(dutch), ...Object.values(english)].filter((text) => text.trim() === '')).toEqual([]);
  });
});

test('hours along an axis are hours in one form, never a time of day', () => {
  expect([0, 840, 870, 1025, 120_330].map((minutes) => hoursOnAxis(minutes, nl.format))).toEqual([
    '0',
    '14',
    '14,5',
    '17,08',
    '2.005,5',
  ]);
});

const quantities: readonly [Quantity, string, string][] = [
  [{ unit: 'cents', amount: 5_800 as Cents }, '€ 58,00', '€58.00'],
  [{ unit: 'cents', amount: 1_066_500 as Cents }, '€ 10.665,00', '€10,665.00'],
  [{ unit: 'cents', amount: 0 as Cents }, '€ 0,00', '€0.00'],
  [{ unit: 'centsPerHour', amount: 10_400 as Cents }, '€ 104,00 per uur', '€104.00 per hour'],
  [{ unit: 'minutes', amount: 1 as Minutes }, '1 minuut', '1 minute'],
  [{ unit: 'minutes', amount: 45 as Minutes }, '45 minuten', '45 minutes'],
  [{ unit: 'times', amount: 1 }, '1 keer', '1 time'],
  [{ unit: 'times', amount: 6 }, '6 keer', '6 times'],
  [{ unit: 'months', amount: 1 }, '1 maand', '1 month'],
  [{ unit: 'months', amount: 12 }, '12 maanden', '12 months'],
  [{ unit: 'percent', amount: 17 as Percent }, '17 %', '17%'],
  [{ unit: 'factorPercent', amount: 150 as FactorPercent }, '150 %', '150%'],
];

test.each(quantities)('%o is %j in Dutch and %j in English', (quantity, inDutch, inEnglish) => {
  expect(plain(describeQuantity(quantity, nl))).toBe(inDutch);
  expect(plain(describeQuantity(quantity, en))).toBe(inEnglish);
});

const weekdays = (...windows: [string, string][]): WeeklyHours => [...Array.from({ length: 5 }, () => windows), [], []];

test.each<[string, WeeklyHours, string]>([
  ['a working week', weekdays(['08:00', '17:00']), 'maandag tot en met vrijdag 08:00–17:00'],
  [
    'a lunch break',
    weekdays(['08:00', '12:00'], ['13:00', '17:00']),
    'maandag tot en met vrijdag 08:00–12:00, 13:00–17:00',
  ],
  ['all week', Array.from({ length: 7 }, () => [['07:00', '19:00']]), 'maandag tot en met zondag 07:00–19:00'],
  ['one day', [[], [], [['09:00', '12:00']], [], [], [], []], 'woensdag 09:00–12:00'],
  [
    'two stretches',
    [[['09:00', '12:00']], [], [], [], [], [['10:00', '11:00']], []],
    'maandag 09:00–12:00; zaterdag 10:00–11:00',
  ],
  ['never', Array.from({ length: 7 }, () => []), ''],
])('hours in words: %s', (_, hours, words) => {
  expect(describeHours({ hours }, nl)).toBe(words);
});

test('dates, countries and lists read as people write them', () => {
  expect(plain(nl.format.date('2026-11-21' as IsoDate))).toBe('21 november 2026');
  expect(plain(en.format.date('2026-11-21' as IsoDate))).toBe('21 November 2026');
  expect(en.format.list(['e-mail', 'phone', 'chat'])).toBe('e-mail, phone and chat');
  expect(priceList.vat.rates.map(({ country }) => nl.format.country(country))).toEqual([
    'Luxemburg',
    'België',
    'Nederland',
    'Frankrijk',
    'Duitsland',
  ]);
});

test('a line and a rate are named by the price list', () => {
  const lines = [line({ roleId: roleId('engineer'), place: 'onSite' })];
  expect(describeLine(0, lines, nl)).toBe('Regel 1 (Ingenieur, op locatie)');
  expect(describeLine(4, lines, en)).toBe('Line 5');
  const rate = { of: 'hourlyRate', tierId: tierId('standard'), roleId: roleId('engineer') } as const;
  const [band] = priceList.rateBands;
  expect(band && describeSubject({ ...rate, bandId: band.id }, lines, en)).toBe(
    'Hourly rate Engineer with Standard, weekday daytime',
  );
});

describe('an error of the rules is a sentence that counts lines from 1', () => {
  const sentence = (minutes: number, words: Words): string => {
    const result = quote({ months: 1, lines: [line(), line({ minutes })] }, priceList);
    return isRuleError(result) ? describeRuleError(result, words.translator) : '';
  };

  test.each([
    [nl, 'Regel 2: vul hele minuten in, van 1 tot en met 60000.'],
    [en, 'Line 2: fill in whole minutes, from 1 to 60000.'],
  ])('%#', (words, text) => {
    expect(sentence(0, words)).toBe(text);
  });
});
