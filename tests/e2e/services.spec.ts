import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { referenceDist } from '../support/sites.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

/** Texts from the data files, which are not in the dictionaries. */
const named = {
  nl: {
    models: ['Maandelijkse IT-dienstverlening', 'Break en fix'],
    none: 'Er is nu geen gebied waar u alleen voor zorgt.',
    firstBox: 'Consultatiegesprek.',
    secondBox: '“Registratie en contractafhandeling”',
    lastBox: 'Rapportage en feedback.',
  },
  en: {
    models: ['Monthly IT service', 'Break-fix'],
    none: 'There is currently no area that is yours alone.',
    firstBox: 'Consultation.',
    secondBox: '“Registration and contract handling”',
    lastBox: 'Reporting and feedback.',
  },
} as const;

/** How many areas each choice of the filter shows. */
const choices = [
  ['all', 8],
  ['provider', 7],
  ['shared', 1],
  ['customer', 0],
] as const;

const paths = ['', 'break-en-fix/', 'maandelijks/', 'verantwoordelijkheden/', 'onboarding/', 'onboarding-maandelijks/'];

/** Every row of an area that is on the screen; rows of headers are not counted. */
const areas = (page: Page) => page.locator('.dw-responsibilities .dw-area:visible');

for (const words of languages) {
  const { models, none, firstBox, secondBox, lastBox } = named[words.language];
  const [monthly, breakFix] = models;
  const root = `${words.root}/diensten/`;

  test.describe(`the services without JavaScript, in ${words.language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('differ in six aspects, each with a yes and a no', async ({ page }) => {
      await page.goto(root);
      const table = page.getByRole('table', { name: words.text('comparison.caption') });
      await expect(table.getByRole('columnheader')).toHaveText([words.text('comparison.aspect'), ...models]);
      await expect(table.getByRole('rowheader')).toHaveCount(6);
      await expect(table.getByText(words.text('answer.yes'), { exact: true })).toHaveCount(6);
      await expect(table.getByText(words.text('answer.no'), { exact: true })).toHaveCount(6);
    });

    test('the areas are filtered by keyboard, and an empty result is announced', async ({ page }) => {
      await page.goto(`${root}verantwoordelijkheden/`);
      await page.getByRole('radio').first().focus();
      for (const [choice, count] of choices) {
        if (choice !== 'all') await page.keyboard.press('ArrowRight');
        await expect(
          page.getByRole('radio', { name: `${words.text(`duties.filter.${choice}`)} (${count})` }),
        ).toBeChecked();
        await expect(areas(page)).toHaveCount(count);
        const shown = count === 0 ? none : words.count('duties.shown', count);
        await expect(page.locator('.dw-responsibilities').getByRole('status')).toContainText(shown);
        await expect(page.getByRole('table', { name: words.text('duties.details') })).toBeVisible({
          visible: count > 0,
        });
      }
    });

    test('the flowchart has a name, and its boxes and arrows are described in words below it', async ({ page }) => {
      await page.goto(`${root}onboarding/`);
      await expect(page.getByRole('img', { name: words.text('chart.title', { model: breakFix }) })).toBeVisible();
      await page.getByText(words.text('chart.inWords'), { exact: true }).press('Enter');
      const boxes = page.locator('.dw-chart li');
      await expect(boxes).toHaveCount(6);
      await expect(boxes.first()).toHaveText(`${firstBox} ${words.text('chart.next', { next: secondBox })}`);
      await expect(boxes.last()).toHaveText(`${lastBox} ${words.text('chart.end')}`);
      await expect(page.locator('.dw-steps li')).toHaveCount(5);
    });

    test('the flowchart of the monthly service has eight boxes', async ({ page }) => {
      await page.goto(`${root}onboarding-maandelijks/`);
      const chart = page.getByRole('img', { name: words.text('chart.title', { model: monthly }) });
      await expect(chart.locator('.node')).toHaveCount(8);
      await expect(chart.locator('.edge')).toHaveCount(7);
      await expect(page.locator('.dw-chart li')).toHaveCount(8);
      await expect(page.locator('.dw-steps li')).toHaveCount(5);
    });

    test('fit a screen of 320 pixels, with charts that can still be read', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of paths) {
        await page.goto(root + path);
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
  const served = readdirSync(referenceDist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|html)$/.test(name),
  );
  expect(served.length).toBeGreaterThan(0);
  expect(served.filter((name) => /mermaid/i.test(readFileSync(`${referenceDist}/${name}`, 'utf8')))).toEqual([]);
});
