import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/integrations/link-previews/break-lines.ts';
import { readTypeface, type Typeface } from '../../../src/integrations/link-previews/typeface.ts';

/** Letters that are each an em wide, of which a line remembers the text. */
const broken = (text: string, width: number, most = 9): string[] => {
  const texts = new Map<unknown, string>();
  const set: Typeface['set'] = (word) => {
    const glyphs = [...word].map((letter, x) => ({ outline: [], em: 1, x, y: 0, letter }));
    texts.set(glyphs, word);
    return { glyphs, width: glyphs.length };
  };
  const lines = breakLines(text, { set, ascent: 1, descent: 0 }, width, most);
  return lines.map((line) => line.reduce((before, { glyphs, x }) => before.padEnd(x) + (texts.get(glyphs) ?? ''), ''));
};

describe('the lines of a text', () => {
  test.for<[name: string, text: string, width: number, lines: string[]]>([
    ['one line', 'een regel', 9, ['een regel']],
    ['one more letter than fits', 'een regel', 8, ['een', 'regel']],
    ['spaces around', ' een  regel\n', 5, ['een', 'regel']],
    ['after a hyphen', 'on-site werk', 5, ['on-', 'site', 'werk']],
    ['a hyphen within a line', 'on-site werk', 12, ['on-site werk']],
    ['not between figures', '08:00–17:00 -5', 9, ['08:00–17:', '00 -5']],
    ['not at a fixed space', '€\u00a058 x', 5, ['€\u00a058', 'x']],
    ['a word wider than a line', 'a abcdef b', 4, ['a ab', 'cdef', 'b']],
  ])('%s', ([, text, width, lines]) => {
    expect(broken(text, width)).toEqual(lines);
  });

  test.for<[name: string, text: string, lines: string[]]>([
    ['as many lines as there is room for', 'een twee', ['een', 'twee']],
    ['a word after them', 'een twee drie', ['een', 'twee…']],
    ['no room for the ellipsis', 'een ab cd drie', ['een', 'ab…']],
  ])('%s', ([, text, lines]) => {
    expect(broken(text, 5, 2)).toEqual(lines);
  });
});

describe('letters', () => {
  const { set } = readTypeface(400);

  test('stand closer where they fit into each other', () => {
    expect(set('AV').width).toBeLessThan(set('A').width + set('V').width);
  });

  test('come from the second font where the first one lacks them', () => {
    const [missing] = set('日').glyphs;
    for (const letter of 'éőşłĦ') expect(set(letter).glyphs[0]?.outline).not.toEqual(missing?.outline);
  });

  test('and the marks on them are one, where there is one for both', () => {
    expect(set('e\u0301')).toEqual(set('é'));
  });
});
