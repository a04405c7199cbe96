import { describe, expect, test } from 'vitest';
import { cleanLabel } from '../../../src/estimate/index.ts';

describe('a label', () => {
  test.each([
    ['no-break spaces', '\u00A0\u3000'],
    ['zero-width marks', '\u200B\u200D\uFEFF'],
    ['marks that change the direction of text', '\u202E\u2066'],
    ['Hangul fillers', '\u3164\u115F\u1160\uFFA0'],
    ['variation selectors', '\uFE0F\uFE00'],
    ['an empty braille cell', '\u2800'],
    ['tags', '\u{E0041}\u{E007F}'],
    ['an accent on nothing', '\u0301'],
  ])('of nothing but %s is empty', (_, text) => {
    expect(cleanLabel(text)).toBe('');
    expect(cleanLabel(` ${text} `)).toBe('');
  });

  test.each([
    ['Printer', 'Printer'],
    ['  Café  ', 'Café'],
    ['e\u0301', 'e\u0301'],
    ['☕️', '☕️'],
    ['1', '1'],
    ['…', '…'],
    ['한국', '한국'],
  ])('%j becomes %j', (text, label) => {
    expect(cleanLabel(text)).toBe(label);
  });
});
