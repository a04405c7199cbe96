import { describe, expect, test } from 'vitest';
import type { Cents, EpochMs, IsoDate, ZoneId } from '../../src/schema/units.ts';
import { makeWords } from '../../src/words/index.ts';
import { dutch, english } from '../support/dictionaries.ts';
import { priceList } from '../support/published.ts';

const nl = makeWords('nl', dutch, priceList).format;
const en = makeWords('en', english, priceList).format;

/** Where a line may end, as a bar. */
const broken = (text: string): string => text.replaceAll(' ', '|').replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([dutch, english].flatMap(Object.entries<string>).filter(([key]) => /^unit\.\w+_/.test(key)))(
  'a number stays with its unit: %s',
  (_, text) => {
    expect(text).toMatch(/^\{\{\w+\}\}\u00a0/);
  },
);

test('a percentage is written in one way, and stays in one piece', () => {
  expect(Object.entries(dutch).filter(([, text]) => /\}\} ?%/.test(text))).toEqual([]);
  expect(Object.entries(english).filter(([, text]) => /\}\}\s%/.test(text))).toEqual([]);
});

describe('a day stays with its month and its year', () => {
  const moment = Date.UTC(2026, 10, 3, 15) as EpochMs;
  const zone = 'Europe/Luxembourg' as ZoneId;

  test('in a date', () => {
    expect(broken(nl.date('2026-11-21' as IsoDate))).toBe('21 november 2026');
    expect(broken(en.date('2026-11-03' as IsoDate))).toBe('3 November 2026');
  });

  test('and with its short weekday, in a moment', () => {
    expect(broken(nl.moment(moment, zone))).toBe('dinsdag|3 november 2026|om 16:00');
    expect(broken(nl.shortMoment(moment, zone))).toBe('di 3 nov,|16:00');
    expect(broken(en.datedMoment(moment, zone))).toBe('Tue, 3 Nov 2026,|16:00');
  });
});

test('less than nothing has a minus, as long as a plus', () => {
  expect([nl, en].map(({ money }) => broken(money(-1_475 as Cents)))).toEqual(['€ −14,75', '−€14.75']);
  expect([nl, en].map(({ unsignedMoney }) => broken(unsignedMoney(-1_475 as Cents)))).toEqual(['€ 14,75', '€14.75']);
});
