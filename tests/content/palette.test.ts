import { expect, test } from 'vitest';
import { loadTheme } from '../../src/catalogue/index.ts';
import { contentFolder } from '../../src/catalogue/site-folder.ts';
import { paletteCss } from '../../src/site/theme/palette-css.ts';

const theme = loadTheme(contentFolder);

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
