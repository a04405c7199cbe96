import { describe, expect, test } from 'vitest';
import { bandsCoverWeek, type ComparisonRow, compareTiers, isRuleError } from '../../src/rules/index.ts';
import type { BandId } from '../../src/schema/identifier.ts';
import type { Minutes } from '../../src/schema/units.ts';
import dutch from '../../src/words/dictionaries/nl.json' with { type: 'json' };
import {
  describeAmounts,
  describeDuration,
  describeFees,
  describeRates,
  describeRegions,
  describeSurcharges,
  describeTravel,
  makeWords,
  type TierRow,
} from '../../src/words/index.ts';
import { providerList } from '../providers/read-list.ts';
import { countryId } from '../support/estimates.ts';
import { plain, plainly } from '../support/plain.ts';
import { richList } from '../support/price-lists/rich-list.ts';
import { priceList } from '../support/published.ts';

const rowsOf = (list: typeof richList): ComparisonRow[] => {
  const rows = compareTiers(
    list,
    list.tiers.map(({ id }) => id),
  );
  if (isRuleError(rows)) throw new Error(rows.code);
  return rows;
};

const wordsOf = (list: typeof richList) => makeWords('nl', dutch, list);
/** Each row in one line. */
const linesOf = (rows: readonly TierRow[]): string[] =>
  rows.map(({ name, cells }) => plain(`${name}: ${cells.join(' | ')}`));

describe('what the rates page says of a list', () => {
  test('fees stand with how often they are paid, by which count and in which range', () => {
    const fees = describeFees(rowsOf(richList), wordsOf(richList));
    expect(linesOf(fees)).toMatchInlineSnapshot(`
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
      ]
    `);
  });

  test('a fee for each user says so, in the currency of the list', () => {
    const list = providerList('per-user');
    expect(linesOf(describeFees(rowsOf(list), wordsOf(list)))).toMatchInlineSnapshot(`
      [
        "users, elke maand, per stuk (users): US$ 75,00 | US$ 115,00 | US$ 165,00",
        "awareness training, elke maand, per stuk (users) (naar keuze): US$ 5,00 | US$ 5,00 | US$ 5,00",
        "dark web, elke maand, per stuk (users) (naar keuze): US$ 10,00 | US$ 10,00 | US$ 10,00",
        "vulnerability scan, elke maand (naar keuze): US$ 500,00 | US$ 500,00 | US$ 500,00",
        "backup, elke maand, per stuk (servers) (naar keuze): vanaf US$ 150,00 | vanaf US$ 150,00 | vanaf US$ 150,00",
      ]
    `);
    expect(describeAmounts(list, wordsOf(list))).toEqual({
      currency: 'Amerikaanse dollar',
      vat: 'zonder btw (aanname)',
    });
  });

  test('a list with a monthly fee alone has that row alone', () => {
    expect(describeFees(rowsOf(priceList), wordsOf(priceList)).map(({ name }) => name)).toEqual(['Maandbedrag']);
  });

  test('rates by place have a row a place, with words for what has no amount', () => {
    const list = providerList('vat-inside');
    expect(plainly(describeRates(rowsOf(list), 'day' as BandId, wordsOf(list)))).toEqual([
      { name: 'Technician, per uur, op afstand', cells: ['£ 55,00', '£ 50,00', '£ 50,00'] },
      { name: 'Technician, per uur, op locatie', cells: ['£ 65,00', 'niet mogelijk', '£ 60,00'] },
    ]);
    expect(describeAmounts(list, wordsOf(list)).vat).toBe('met btw (Verenigd Koninkrijk)');
  });

  test('a rate for other than an hour says what it is per', () => {
    const list = providerList('six-bands');
    const [row] = describeRates(rowsOf(list), 'night' as BandId, wordsOf(list));
    expect(plainly(row)).toEqual({ name: 'Technician, per 30 min', cells: ['€ 50,00'] });
  });

  test('surcharges say for which work they are', () => {
    const surcharges = describeSurcharges(richList, wordsOf(richList));
    expect(surcharges.map(({ name, price }) => plain(`${name}: ${price}`))).toMatchInlineSnapshot(`
      [
        "naam: € 50,00 per bezoek (alleen: naam)",
        "naam (naar keuze): 25 % van het tarief per klus",
        "naam (naar keuze): 10 % van de klus per klus",
        "naam: € 250,00 eenmalig (alleen: naam)",
      ]
    `);
  });

  test('travel with a price is not on request, whatever its price', () => {
    const travelOf = (list: typeof richList) => plainly(describeTravel(list, wordsOf(list)));
    expect(travelOf(priceList)).toEqual([]);
    expect(travelOf(providerList('vat-inside'))).toEqual(['inbegrepen per bezoek']);
    expect(travelOf(providerList('by-travel-time'))).toEqual(['city: CHF 0,00 per bezoek']);
    expect(travelOf(richList)).toEqual([
      '€ 5,00 per bezoek',
      '€ 0,45 per km, na 10 km',
      '€ 36,00 per uur reistijd, na 1 uur',
    ]);
  });
});

test('bands that cover the week leave no hours outside', () => {
  expect(['six-bands', 'by-travel-time', 'by-distance', 'per-user'].map(providerList).map(bandsCoverWeek)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('a list that helps in parts of countries alone names those', () => {
  const words = wordsOf(priceList);
  expect(describeRegions({ whole: [], part: [countryId('DE')] }, words)).toBe('bepaalde regio’s van Duitsland');
});

test('a duration that is not in quarters is in hours and minutes', () => {
  const words = wordsOf(priceList);
  expect(plain(describeDuration(310 as Minutes, words))).toBe('5 uur en 10 minuten');
  expect(plain(describeDuration(50 as Minutes, words))).toBe('50 minuten');
  expect(plain(describeDuration(315 as Minutes, words))).toBe('5,25 uur');
});
