import { describe, expect, test } from 'vitest';
import { loadTheme } from '../../src/catalogue/index.ts';
import { contentFolder } from '../../src/catalogue/site-folder.ts';
import type { Theme } from '../../src/schema/theme.ts';
import { paletteCss } from '../../src/site/theme/palette-css.ts';

const theme = loadTheme(contentFolder);

/** WCAG 2.2, "relative luminance". */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

type Colours = Theme['light'] & Theme['dark'] & Theme['paper'];
type Name = Exclude<keyof Colours, 'series'>;

/** What WCAG AA asks of text, and of the edges of what can be pressed (1.4.3 and 1.4.11). */
const [ofText, ofEdges] = [4.5, 3];

const grounds: readonly Name[] = ['background', 'surface'];

const onGrounds = (names: readonly Name[]): (readonly [Name, Name])[] =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

const texts: readonly (readonly [Name, Name])[] = [
  ...onGrounds(['strongText', 'gray1', 'gray2', 'gray3', 'goodText', 'wrong']),
  ['goodText', 'good'],
  ['strongText', 'good'],
  ['gray2', 'good'],
  ['accentHigh', 'accentLow'],
  ['strongText', 'accentLow'],
];

const screenTexts: readonly (readonly [Name, Name])[] = [
  ['accentText', 'accent'],
  ['headerText', 'header'],
  ['headerText', 'headerField'],
  ['headerQuietText', 'header'],
  ['headerQuietText', 'headerField'],
];

const lookUp = (colours: Partial<Colours>, name: Name): string => colours[name] ?? '';

const expectContrast = (colours: Partial<Colours>, pairs: readonly (readonly [Name, Name])[], least: number): void => {
  for (const [name, ground] of pairs) {
    const found = contrast(lookUp(colours, name), lookUp(colours, ground));
    expect(found, `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
  }
};

describe.each(['light', 'dark', 'paper'] as const)('in the colours of %s', (name) => {
  const colours: Partial<Colours> & Pick<Colours, 'series' | 'background'> = theme[name];

  test('text can be read on its ground', () => {
    expectContrast(colours, texts, ofText);
    if (name !== 'paper') expectContrast(colours, screenTexts, ofText);
  });

  test('links can be read on their ground', () => {
    const link = name === 'dark' ? 'accentHigh' : 'accent';
    expectContrast(colours, [...onGrounds([link]), ['accentHigh', 'accentLow']], ofText);
  });

  test('the edges of fields can be seen', () => {
    expectContrast(colours, onGrounds(['fieldLine']), ofEdges);
  });

  test('the names of the lines in the break-even picture can be read', () => {
    for (const colour of colours.series) {
      expect(contrast(colour, colours.background), colour).toBeGreaterThanOrEqual(ofText);
    }
  });
});

test('the words on a link picture can be read', () => {
  const { accentHigh, accentText, accentLow } = theme.light;
  expect(contrast(accentText, accentHigh)).toBeGreaterThanOrEqual(ofText);
  expect(contrast(accentLow, accentHigh)).toBeGreaterThanOrEqual(ofText);
});

test('every colour becomes a custom property of its theme', () => {
  const [screen = '', paper = ''] = paletteCss(theme).split('@media print');
  const [dark = '', light = ''] = screen.split("[data-theme='light']");
  for (const [css, { series, ...colours }] of [
    [dark, theme.dark],
    [light, theme.light],
    [paper, theme.paper],
  ] as const) {
    for (const colour of [...Object.values(colours), ...series]) expect(css).toContain(`:${colour};`);
  }
});
