import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, nearestShade } from '../../src/catalogue/contrast.ts';
import { contentFolder, loadTheme } from '../../src/catalogue/index.ts';
import { themeChecks } from '../../src/catalogue/theme-checks.ts';
import type { Theme } from '../../src/schema/theme.ts';

const theme = loadTheme(contentFolder);

const mistakesOf = (value: Theme) => themeChecks(contentFolder).flatMap((check) => check(value));

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // As WCAG's own examples and its widely published tables have them.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('the nearest shade', () => {
  test('passes, on any ground, and a colour that passes is its own', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        const passes = (shade: string) => contrast(shade, ground) >= 4.5;
        const shade = nearestShade(text, passes) ?? '';
        expect(contrast(shade, ground)).toBeGreaterThanOrEqual(4.5);
        if (passes(text)) expect(shade).toBe(text);
      }),
    );
  });

  test('of a grey that nearly passes on white is the first that does', () => {
    expect(nearestShade('#777777', (shade) => contrast(shade, '#ffffff') >= 4.5)).toBe('#767676');
  });
});

describe('what a theme says is wrong', () => {
  const withLight = (colours: Partial<Theme['light']>): Theme => ({ ...theme, light: { ...theme.light, ...colours } });

  test('is nothing where everything can be read', () => {
    expect(mistakesOf(theme)).toEqual([]);
  });

  test('names a colour once, on its worst ground, with a way out for all', () => {
    expect(mistakesOf(withLight({ headerQuietText: '#0f5362' }))).toEqual([
      {
        path: ['light', 'headerQuietText'],
        expected: `a contrast of at least 4.5 : 1 with headerField "${theme.light.headerField}" (WCAG AA)`,
        got: '"#0f5362", which has 1 : 1',
        fix: 'Use "#a7c0c5", the nearest shade that passes.',
      },
    ]);
  });

  test('says which grounds to change where no shade can be read on all of them', () => {
    const found = mistakesOf(withLight({ surface: '#111111' })).find(({ path }) => path.includes('gray3'));
    expect(found?.fix).toBe('No shade of it can be read on each of background, surface: change one of these.');
  });

  test('asks less of the edge of a field than of text', () => {
    expect(mistakesOf(withLight({ fieldLine: '#808a96' }))).toEqual([]);
    expect(mistakesOf(withLight({ gray2: '#808a96' }))).not.toEqual([]);
  });

  test('covers every line of the break-even picture, and what is printed', () => {
    const [one, two, three] = theme.paper.series;
    const paper = { ...theme.paper, series: [one, two, three, '#eeeeee'] as const };
    expect(mistakesOf({ ...theme, paper: { ...paper, series: [...paper.series] } })).toMatchObject([
      { path: ['paper', 'series', 3] },
    ]);
  });
});

describe('what a theme brings along must be there', () => {
  test.each([
    ['an icon', { favicon: 'merk.svg' }, ['favicon'], 'a file of the content folder', '"merk.svg"'],
    [
      'a logo in one of the themes',
      { logo: { light: 'theme.yaml', dark: 'merk-donker.svg', replacesName: false } },
      ['logo', 'dark'],
      'a file of the content folder',
      '"merk-donker.svg"',
    ],
    [
      'a typeface of a package that is not installed',
      { typeface: { family: 'Lora', styles: ['@fontsource/inter/400.css', '@fontsource/lora/400.css'] } },
      ['typeface', 'styles', 1],
      'a style sheet of an installed package',
      '"@fontsource/lora/400.css", which is not there',
    ],
    [
      'a family that its style sheets call otherwise',
      { typeface: { family: 'Inter Variable', styles: ['@fontsource/inter/400.css', '@fontsource/inter/700.css'] } },
      ['typeface', 'family'],
      'one of Inter',
      '"Inter Variable"',
    ],
  ])('%s', (_, more, path, expected, got) => {
    expect(mistakesOf({ ...theme, ...more })).toMatchObject([{ path, expected, got }]);
  });

  test('an installed typeface is no mistake', () => {
    expect(mistakesOf({ ...theme, typeface: { family: 'Inter', styles: ['@fontsource/inter/400.css'] } })).toEqual([]);
  });
});
