import type { PaperColours, ScreenColours, Theme } from '../../schema/theme.ts';

type Colours = Omit<ScreenColours & PaperColours, 'series' | 'pageNumber'>;

/** Starlight calls the colour of the strongest text white and that of the ground black, whatever the theme. */
const properties: Readonly<Record<keyof Colours, string>> = {
  strongText: '--sl-color-white',
  gray1: '--sl-color-gray-1',
  gray2: '--sl-color-gray-2',
  gray3: '--sl-color-gray-3',
  gray4: '--sl-color-gray-4',
  gray5: '--sl-color-gray-5',
  gray6: '--sl-color-gray-6',
  gray7: '--sl-color-gray-7',
  background: '--sl-color-black',
  accentLow: '--sl-color-accent-low',
  accent: '--sl-color-accent',
  accentHigh: '--sl-color-accent-high',
  accentText: '--dw-accent-text',
  surface: '--dw-surface',
  good: '--dw-good',
  goodText: '--dw-good-text',
  wrong: '--dw-wrong',
  fieldLine: '--dw-field-line',
  shade: '--dw-shade',
  header: '--dw-header',
  headerField: '--dw-header-field',
  headerLine: '--dw-header-line',
  headerText: '--dw-header-text',
  headerQuietText: '--dw-header-quiet-text',
};

const declarations = (colours: Partial<Colours> & Pick<ScreenColours, 'series'>): string => {
  const named = Object.entries(properties).map(([name, property]) => [property, colours[name as keyof Colours]]);
  const series = colours.series.map((colour, index) => [`--dw-series-${index}`, colour]);
  return [...named, ...series]
    .filter(([, colour]) => colour !== undefined)
    .map(([property, colour]) => `${property}:${colour};`)
    .join('');
};

/** What comes before the letters of the device in the list of typefaces, and how round corners are. */
const shape = ({ typeface, radius }: Theme): string =>
  `--dw-typeface:${typeface ? `'${typeface.family}',` : ''};--dw-radius:${radius}rem;`;

/**
 * The theme of the site as custom properties. Those of paper are in no layer, as Starlight's own print styles are in none, and hold
 * whatever the theme of the screen.
 */
export const paletteCss = (theme: Theme): string => `
@layer dw.theme {
  :root { ${shape(theme)} ${declarations(theme.dark)} }
  :root[data-theme='light'] { ${declarations(theme.light)} }
}
@media print {
  :root[data-theme] { color-scheme:light; --sl-color-text-accent:${theme.paper.accent}; ${declarations(theme.paper)} }
}
@page {
  @bottom-right { color:${theme.paper.pageNumber}; }
}
`;
