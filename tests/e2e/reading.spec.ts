import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

const languages = [
  {
    language: 'nl',
    other: '/en/contracten/responstijden/',
    otherTitle: 'Response times',
    path: '/contracten/responstijden/',
    select: 'Selecteer taal',
    updated: /^\s*Laatst bewerkt: \d{1,2} [a-z]+ \d{4}\s*$/,
  },
  {
    language: 'en',
    other: '/contracten/responstijden/',
    otherTitle: 'Responstijden',
    path: '/en/contracten/responstijden/',
    select: 'Select language',
    updated: /^\s*Last updated: \d{1,2} [A-Z][a-z]+ \d{4}\s*$/,
  },
] as const;

const rulesBroken = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

for (const { language, path, other, otherTitle, select, updated } of languages) {
  test.describe(`reading in ${language}`, () => {
    test('another language shows the same page', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('combobox', { name: select }).selectOption({ index: language === 'nl' ? 1 : 0 });
      await expect(page).toHaveURL(other);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(otherTitle);
    });

    test('the name of the language is not cut off', async ({ page }) => {
      await page.goto(path);
      const cutOff = await page
        .getByRole('combobox', { name: select })
        .evaluate((shown) => shown.scrollWidth - shown.clientWidth);
      expect(cutOff).toBeLessThanOrEqual(0);
    });

    test('the date of the last change is written as in the texts', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('footer time')).toBeVisible();
      await expect(page.locator('footer p:has(time)')).toHaveText(updated);
    });

    test('the menu of a narrow screen breaks no accessibility rule while it is open', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.getByRole('button', { name: 'Menu' }).click();
        await expect(page.locator('nav [aria-current="page"]')).toBeVisible();
        expect(await rulesBroken(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('nav [aria-current="page"]')).toBeHidden();
      }
    });
  });
}

test.describe('the page for an unknown address', () => {
  test.beforeEach(async ({ page, slips }) => {
    await page.goto('/en/no-such-page/');
    // Chromium itself writes the status of the page to the console.
    slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('status of 404')));
  });

  for (const [language, heading, links] of [
    ['nl', 'Deze pagina bestaat niet', ['/', '/calculator/', '/contracten/tarieven/', '/contact/']],
    ['en', 'This page does not exist', ['/en/', '/en/calculator/', '/en/contracten/tarieven/', '/en/contact/']],
  ] as const) {
    test(`helps on in ${language}`, async ({ page }) => {
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      const part = page.locator(`main section[lang="${language}"]`);
      const hrefs = await part.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(links);
    });
  }
});

test('nothing moves for who asks for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(', ')
          .some((time) => time !== '0s'),
      )
      .map(({ className }) => String(className)),
  );
  expect(moving).toEqual([]);
});

test('every button of a page has a type', async ({ page }) => {
  for (const path of ['/', '/en/calculator/', '/404.html']) {
    await page.goto(path);
    await expect(page.locator('button:not([type])')).toHaveCount(0);
  }
});
