import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cents, Minutes } from '../../src/schema/units.ts';
import { readDuration, readEuros, readHours, writeEuros, writeHours } from '../../src/words/index.ts';

describe('a duration as people type it', () => {
  test.each([
    ['90', 90],
    [' 90 ', 90],
    ['90 min', 90],
    ['90 minuten', 90],
    ['1 minute', 1],
    ['1:30', 90],
    ['01:05', 65],
    ['1u30', 90],
    ['1u 30', 90],
    ['1h30m', 90],
    ['1 uur 30 minuten', 90],
    ['1,5 uur', 90],
    ['1.5 hours', 90],
    ['1,1 uur', 66],
    ['0,25 u', 15],
    ['2 uur', 120],
    ['2U', 120],
    ['1,5', 'ambiguous'],
    ['1.5', 'ambiguous'],
    ['0,25', 'ambiguous'],
    ['0,33 uur', 'unreadable'],
    ['1:60', 'unreadable'],
    ['-5', 'unreadable'],
    ['1e3', 'unreadable'],
    ['', 'unreadable'],
    ['een uur', 'unreadable'],
    ['1,5,5 uur', 'unreadable'],
    ['١٢', 'unreadable'],
  ])('%j is %j', (text, meaning) => {
    expect(readDuration(text)).toBe(meaning);
  });

  test.each([
    ['fr', '2 heures', 120],
    ['fr', '1h30', 90],
    ['de', '2 Std.', 120],
    ['de', '90 Minuten', 90],
    ['ar', '١٢', 12],
    ['ar', '٢ ساعة', 120],
    ['fa', '۱:۳۰', 90],
    ['qaa', '2 hours', 120],
    ['fr', '1 uur', 60],
  ])('in %s, %j is %j', (language, text, meaning) => {
    expect(readDuration(text, language)).toBe(meaning);
  });

  test('any text is read without harm: whole minutes, or a word', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d:.,u hm]{0,12}$/)), (text) => {
        const read = readDuration(text);
        expect(typeof read === 'string' || Number.isSafeInteger(read)).toBe(true);
      }),
    );
  });
});

describe('an amount as people type it', () => {
  test.each([
    ['45', 4_500],
    ['45,5', 4_550],
    ['45,50', 4_550],
    ['45.50', 4_550],
    ['€ 45,50', 4_550],
    ['€45', 4_500],
    ['0', 0],
    ['1.234', undefined],
    ['1.234,50', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['12345678', undefined],
  ])('%j is %j cents', (text, cents) => {
    expect(readEuros(text)).toBe(cents);
  });

  test.each(['nl', 'en', 'fr', 'ar', 'fa', 'pt-BR', 'qaa'])('is written so that it reads back, in %s', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        expect(readEuros(writeEuros(cents as Cents, language), language)).toBe(cents);
      }),
    );
  });
});

describe('hours as people type them', () => {
  test.each([
    ['4', 240],
    [' 0 ', 0],
    ['4,5', 270],
    ['1.25', 75],
    ['1:30', 90],
    ['1u30', 90],
    ['4 uur', 240],
    ['90 min', 90],
    ['1,33', undefined],
    ['', undefined],
    ['-4', undefined],
    ['4h en een beetje', undefined],
    ['1e3', undefined],
  ])('%j is %j minutes', (text, minutes) => {
    expect(readHours(text)).toBe(minutes);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 599_940 }), (minutes) => {
        expect(readHours(writeHours(minutes as Minutes))).toBe(minutes);
      }),
    );
  });
});
