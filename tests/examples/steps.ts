import type { Page } from 'playwright-core';

/** Waits until the tool responds, and unfolds everything on the page. */
export const openAll = async (page: Page): Promise<void> => {
  // A tool hydrates when it scrolls into view; what it says of a link that it cannot open takes the place of its first element.
  await page.evaluate(() => document.querySelector('astro-island > *')?.scrollIntoView({ block: 'nearest' }));
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#change-received[aria-expanded=false]')?.click();
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
};

/** Types a number into the first field that could be hours or minutes. */
export const typeAmbiguousNumber = async (page: Page): Promise<void> => {
  await openAll(page);
  const field = page.locator('main input[type=text], main input:not([type])').first();
  await field.fill('1,5');
  await field.press('Tab');
};

export const enterCallMode = async (page: Page): Promise<void> => {
  await openAll(page);
  await page.locator('#call-mode').click();
  await page.locator('html[data-call]').waitFor();
};

/** Opens the dialog of a button of the share bar, counted from the last one, which is -1. */
export const openShareDialog =
  (button: number) =>
  async (page: Page): Promise<void> => {
    await openAll(page);
    await page.locator('.dw-share-bar button').nth(button).click();
    await page.locator('dialog[open]').waitFor();
  };
