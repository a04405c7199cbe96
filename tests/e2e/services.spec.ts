import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

const languages = [
  {
    language: 'nl',
    root: '/diensten/',
    matrix: 'De verschillen tussen onze twee dienstmodellen',
    models: ['Aspect', 'Maandelijkse IT-dienstverlening', 'Break en fix'],
    yes: 'ja',
    no: 'nee',
    duties: 'Wat wij doen en wat u doet, per gebied',
    choices: ['Alles (8)', 'Alleen wij (7)', 'Wij samen (1)', 'Alleen u (0)'],
    shown: ['U ziet 8 gebieden.', 'U ziet 7 gebieden.', 'U ziet 1 gebied.', 'Er is nu geen gebied dat u alleen doet.'],
    breakFixChart: 'Schema van de onboarding: Break en fix',
    monthlyChart: 'Schema van de onboarding: Maandelijkse IT-dienstverlening',
    inWords: 'Het schema in woorden',
    firstBox: 'Consultatiegesprek. Daarna: “Registratie en contract”.',
    lastBox: 'Verslag en uw feedback. Hier eindigt het schema.',
  },
  {
    language: 'en',
    root: '/en/diensten/',
    matrix: 'The differences between our two service models',
    models: ['Aspect', 'Monthly IT service', 'Break-fix'],
    yes: 'yes',
    no: 'no',
    duties: 'What we do and what you do, by area',
    choices: ['Everything (8)', 'We alone (7)', 'Both of us (1)', 'You alone (0)'],
    shown: ['You see 8 areas.', 'You see 7 areas.', 'You see 1 area.', 'There is currently no area that you do alone.'],
    breakFixChart: 'Chart of the onboarding: Break-fix',
    monthlyChart: 'Chart of the onboarding: Monthly IT service',
    inWords: 'The chart in words',
    firstBox: 'Consultation. Next: “Registration and contract”.',
    lastBox: 'Report and your feedback. The chart ends here.',
  },
] as const;

const paths = ['', 'break-en-fix/', 'maandelijks/', 'verantwoordelijkheden/', 'onboarding/', 'onboarding-maandelijks/'];

/** Every row of the areas that is on the screen; the row of headers is not counted. */
const areas = (page: Page) => page.locator('.dw-responsibilities tbody tr:visible');

for (const words of languages) {
  test.describe(`the services without JavaScript, in ${words.language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('differ in six aspects, each with a yes and a no', async ({ page }) => {
      await page.goto(words.root);
      const table = page.getByRole('table', { name: words.matrix });
      await expect(table.getByRole('columnheader')).toHaveText(words.models);
      await expect(table.getByRole('rowheader')).toHaveCount(6);
      await expect(table.getByText(words.yes, { exact: true })).toHaveCount(6);
      await expect(table.getByText(words.no, { exact: true })).toHaveCount(6);
    });

    test('the areas are filtered by keyboard, and an empty answer is told', async ({ page }) => {
      await page.goto(`${words.root}verantwoordelijkheden/`);
      await page.getByRole('radio', { name: words.choices[0] }).focus();
      for (const [index, count] of [8, 7, 1, 0].entries()) {
        if (index > 0) await page.keyboard.press('ArrowRight');
        await expect(page.getByRole('radio', { name: words.choices[index] ?? '' })).toBeChecked();
        await expect(areas(page)).toHaveCount(count);
        await expect(page.locator('.dw-responsibilities').getByRole('status')).toContainText(words.shown[index] ?? '');
        await expect(page.getByRole('table', { name: words.duties })).toBeVisible({ visible: count > 0 });
      }
    });

    test('the flowchart has a name, and its boxes and arrows stand in words below it', async ({ page }) => {
      await page.goto(`${words.root}onboarding/`);
      await expect(page.getByRole('img', { name: words.breakFixChart })).toBeVisible();
      await page.getByText(words.inWords, { exact: true }).press('Enter');
      const boxes = page.locator('.dw-chart li');
      await expect(boxes).toHaveCount(6);
      await expect(boxes.first()).toHaveText(words.firstBox);
      await expect(boxes.last()).toHaveText(words.lastBox);
      await expect(page.locator('.dw-steps li')).toHaveCount(5);
    });

    test('the flowchart of the monthly service has eight boxes', async ({ page }) => {
      await page.goto(`${words.root}onboarding-maandelijks/`);
      const chart = page.getByRole('img', { name: words.monthlyChart });
      await expect(chart.locator('.node')).toHaveCount(8);
      await expect(chart.locator('.edge')).toHaveCount(7);
      await expect(page.locator('.dw-chart li')).toHaveCount(8);
      await expect(page.locator('.dw-steps li')).toHaveCount(5);
    });

    test('fit a screen of 320 pixels, with charts that can still be read', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of paths) {
        await page.goto(`${words.root}${path}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, path).toBeLessThanOrEqual(0);
        for (const text of await page.locator('.dw-chart .node text').all()) {
          const lines = await text.locator('tspan').count();
          expect((await text.boundingBox())?.height ?? 0, path).toBeGreaterThanOrEqual(12 * Math.max(1, lines));
        }
      }
    });
  });
}

test('the library that checks the charts reaches no page', () => {
  const served = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html)$/.test(name));
  expect(served.length).toBeGreaterThan(0);
  expect(served.filter((name) => /mermaid/i.test(readFileSync(`dist/${name}`, 'utf8')))).toEqual([]);
});
