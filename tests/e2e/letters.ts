import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const files = join(process.cwd(), 'node_modules', '@fontsource', 'dejavu-sans', 'files');
const weights = [400, 700].map((weight) => ({
  weight: String(weight),
  base64: readFileSync(join(files, `dejavu-sans-latin-${weight}-normal.woff2`)).toString('base64'),
}));

/**
 * Lets the pages that are opened after this be set in DejaVu Sans, a tenth wider than most. The font comes as bytes and the rule by
 * script, both of which the policy of the pages allows.
 */
export const setInWideTypeface = async (page: Page): Promise<void> => {
  await page.addInitScript((fonts) => {
    for (const { weight, base64 } of fonts) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      document.fonts.add(new FontFace('Wide Sans', bytes, { weight }));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --sl-font: "Wide Sans" !important; }');
    document.adoptedStyleSheets.push(sheet);
  }, weights);
};

/** Lets the pages be set in letters twice as large, as the settings of the browser do: widths in `rem` and their queries follow. */
export const setInDoubleSize = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
};
