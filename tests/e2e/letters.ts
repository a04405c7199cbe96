import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const files = join(process.cwd(), 'node_modules', '@fontsource', 'dejavu-sans', 'files');
const weights = [400, 700].map((weight) => ({
  weight: String(weight),
  base64: readFileSync(join(files, `dejavu-sans-latin-${weight}-normal.woff2`)).toString('base64'),
}));

/**
 * Sets an open page in DejaVu Sans, which is a tenth wider than most fonts. The font is added as bytes and the rule by
 * script, both of which the content security policy allows.
 */
export const setInWideTypeface = async (page: Page): Promise<void> => {
  await page.evaluate(async (fonts) => {
    for (const { weight, base64 } of fonts) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      document.fonts.add(new FontFace('Wide Sans', bytes, { weight }));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --sl-font: "Wide Sans" !important; }');
    document.adoptedStyleSheets.push(sheet);
    await Promise.all([...document.fonts].map((font) => font.load()));
  }, weights);
};

/** Enlarges the text of a page as the browser's settings do: widths in `rem` and media queries follow. */
export const setTextSize = async (page: Page, times: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
  await session.detach();
};

/**
 * Makes every text of an open page two fifths longer, as another language may: words are said again until there are enough.
 * Not those of a picture, which makes room for the names that it was drawn with.
 */
export const lengthenTexts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const longer = (text: string): string => {
      const words = text.match(/\p{L}[\p{L}-]*/gu) ?? [];
      let added = '';
      for (let next = 0; words.length > 0 && added.length < text.length * 0.4; next += 1) {
        added += ` ${words[next % words.length]}`;
      }
      return text.trimEnd() + added + text.slice(text.trimEnd().length);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const isShown = text.parentElement?.closest('script, style, svg, option, .dw-plot-area') === null;
      if (isShown && text.textContent) text.textContent = longer(text.textContent);
    }
  });
