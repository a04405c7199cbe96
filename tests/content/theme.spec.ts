import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { visitTest as test } from './built-site.ts';

test('a page has the letters of its site, from the site itself, or those of the device', async ({ page, built }) => {
  const { typeface } = built.catalogue.theme;
  await page.goto('/');
  const loaded = await page.evaluate(async () => {
    const fonts = await document.fonts.ready;
    return [...new Set([...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family))];
  });
  expect(loaded.map((family) => family.replaceAll(/["']/g, ''))).toEqual(typeface ? [typeface.family] : []);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the bar of the ${colorScheme} theme has its logo, if there is any`, async ({ page, built }) => {
    const { logo } = built.catalogue.theme;
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const shown = page.locator('.site-title img').filter({ visible: true });
    await expect(shown).toHaveCount(logo ? 1 : 0);
    if (logo === undefined) return;
    const address = await shown.getAttribute('src');
    const served = await page.request.get(address ?? '');
    expect(await served.text()).toBe(readFileSync(join(built.content, logo[colorScheme]), 'utf8'));
  });
}

test('the icon of the site is its own, or a mark in its colours', async ({ request, built }) => {
  const { favicon, light } = built.catalogue.theme;
  const icon = await (await request.get('/favicon.svg')).text();
  if (favicon === undefined) expect(icon).toContain(`fill="${light.accent}"`);
  else expect(icon).toBe(readFileSync(join(built.content, favicon), 'utf8'));
});
