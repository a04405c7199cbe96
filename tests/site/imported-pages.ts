import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support.ts';
import { breaksNoRule } from './pinned-links.ts';

interface ImportedPage {
  readonly path: string;
  readonly title: string;
  readonly look: (page: Page) => Promise<void>;
}

const lookAtStart = async (page: Page): Promise<void> => {
  await expect(page.getByText('Kies wat u zoekt. 👋')).toBeVisible();
  await expect(page.getByText('per niveau en rol')).toBeVisible();
  const image = page.getByRole('img', { name: 'Het netwerk' });
  expect(await image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).toBeGreaterThan(0);
  const download = await page.getByRole('link', { name: 'Download de voorwaarden' }).getAttribute('href');
  expect((await page.request.get(new URL(download ?? '', page.url()).href)).status()).toBe(200);
  await page.getByRole('link', { name: 'Hulp op afstand' }).filter({ visible: true }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp op afstand');
};

const lookAtServices = async (page: Page): Promise<void> => {
  await page.getByText('In bewerking').click();
  await expect(page.getByText('Deze pagina verandert nog. 🚧')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Bewaking ja nee' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Meld volledig' })).toContainText('sinds wanneer');
  await expect(page.getByRole('heading', { name: 'Voetnoten' })).toBeAttached();
  await page.getByRole('link', { name: '1', exact: true }).click();
  await page.getByRole('link', { name: 'de reactietijd' }).click();
  await expect(page).toHaveURL(/\/diensten\/tarieven\/#/);
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${anchor}"]`)).toHaveText('Één reactietijd');
};

const lookAtRates = async (page: Page): Promise<void> => {
  await expect(page.getByText('Alleen in de uren van het contract.')).toBeVisible();
  await expect(page.getByRole('figure')).toContainText('Het netwerk van de');
  await expect(page.getByRole('row', { name: 'Technicus {dag} op aanvraag' })).toBeVisible();
  await page.getByRole('table').filter({ hasText: 'Servicecoördinator' }).focus();
  await expect(page.getByRole('table').filter({ hasText: 'Servicecoördinator' })).toBeFocused();
  await expect(page.getByText('Vul {{ naam }} in.')).toBeVisible();
};

const lookAtRemoteHelp = async (page: Page): Promise<void> => {
  await expect(page.getByRole('complementary', { name: 'Bereikbaar' })).toContainText('08:00 en 17:00');
  await expect(page.getByText('quickassist --start')).toBeVisible();
  await page.getByRole('tab', { name: 'Linux' }).click();
  await expect(page.getByText('ssh -R 2222:localhost:22')).toBeVisible();
  const chart = page.getByRole('img', { name: 'Van melding tot hulp' });
  await expect(chart.locator('.node')).toHaveCount(5);
  await expect(chart.locator('.edge')).toHaveCount(5);
  await page.locator('.dw-chart summary').click();
  await expect(page.locator('.dw-chart li').nth(1)).toContainText('“Hulp op afstand” (ja) en “Bezoek” (nee)');
  await expect(page.locator('pre')).toContainText(['Klant->>Helpdesk: melding']);
  await expect(page.getByRole('checkbox', { name: 'Melding gedaan' })).toBeChecked();
  await expect(page.getByRole('listitem').filter({ hasText: 'Gesprek' })).toHaveCSS('list-style-type', 'decimal');
  await expect(page.getByRole('listitem').filter({ hasText: 'Afsluiten' })).toHaveCSS('list-style-type', 'none');
  const markdown = await (await page.request.get(`${page.url()}index.md`)).text();
  expect(markdown).toContain('**Linux**\n\n```sh\nssh -R');
  expect(markdown).toContain('2. **Op afstand op te lossen?**. Daarna: “Hulp op afstand” (ja) en “Bezoek” (nee).');
  expect(markdown).toContain('```mermaid\n> sequenceDiagram');
};

const pages: readonly ImportedPage[] = [
  { path: '', title: 'Welkom in het handboek', look: lookAtStart },
  { path: 'diensten/', title: 'Onze diensten', look: lookAtServices },
  { path: 'diensten/tarieven/', title: 'Tarieven', look: lookAtRates },
  { path: 'diensten/hulp-op-afstand/', title: 'Hulp op afstand', look: lookAtRemoteHelp },
];

const screens = [
  ['dark', 360],
  ['light', 1280],
] as const;

/** Tests the pages of the sample project under `/handboek/` on a site whose address is known only when the tests run. */
export const testImportedPages = (address: () => string): void => {
  for (const { path, title, look } of pages) {
    for (const [colorScheme, width] of screens) {
      test.describe(`an imported page, ${colorScheme}, ${width} pixels wide`, () => {
        test.use({ colorScheme, viewport: { width, height: 800 } });

        test(`shows its content and breaks no rule: ${title}`, async ({ page }) => {
          await page.goto(`${address()}/handboek/${path}`);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
          const menu = page.getByRole('navigation', { includeHidden: true }).first();
          await expect(menu.locator(`a[href="/handboek/${path}"]`)).toHaveAttribute('aria-current', 'page');
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          await breaksNoRule(page);
          await look(page);
        });
      });
    }
  }
};
