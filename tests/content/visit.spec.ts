import type { Page } from '@playwright/test';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { Cents } from '../../src/schema/units.ts';
import { formatter } from '../../src/words/formatter.ts';
import { rulesBroken } from '../e2e/axe.ts';
import { expect } from '../e2e/support.ts';
import { calculator } from '../examples/calculator.ts';
import { plain } from '../support/plain.ts';
import { estimate, line } from '../support/requests.ts';
import { referenceDist } from '../support/sites.ts';
import { type BuiltSite, type SiteLanguage, visitTest as test } from './built-site.ts';

/** Every language on a desk and on the narrowest phone. */
const widths = [1280, 360];

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What is looked at in each language: the home page, a page with a tool, and one with tables, as far as they exist. */
const lookedAt = ({ pages, ownPath }: BuiltSite, { root }: SiteLanguage): string[] =>
  ['/', calculator.path, '/contracten/tarieven/', '/diensten/']
    .map((path) => root + ownPath(path))
    .filter((path) => pages.some((page) => page.path === path));

test('pages break no accessibility rule, and do not scroll sideways on a phone', async ({ page, built }) => {
  test.skip(built.dist === referenceDist, 'tests/e2e/pages.spec.ts walks every page of this site');
  test.slow();
  for (const language of built.languages) {
    for (const path of lookedAt(built, language)) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${path} at ${width} pixels`).toBeLessThanOrEqual(0);
      }
      expect(await rulesBroken(page), path).toEqual([]);
    }
  }
});

/** A remote hour of the first role of a list, each month for a year: its link, and the total of each tier. */
const yearOf = (list: PriceList): { link: string; totals: Cents[] } => {
  const [role] = list.roles;
  const { tiers } = estimate({ months: 12, lines: [line(role && { roleId: role.id })] }, list);
  return {
    link: `#v=1&lines=${role?.id}.remote.60.1.month&list=${list.id}&months=12&end`,
    // Where nothing has a price, no amount is shown.
    totals: tiers.map(({ total }) => total.cents).filter((cents) => cents > 0),
  };
};

/** Opens the calculator anew, with what stands behind its address. */
const openCalculator = async (page: Page, root: string, link: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(root + calculator.path + link);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

test('the calculator opens a link of every price list with the totals of that list', async ({ page, built }) => {
  test.slow();
  const { pages, languages, catalogue } = built;
  const withCalculator = languages.filter(({ root }) => pages.some(({ path }) => path === root + calculator.path));
  for (const { language, root } of withCalculator) {
    for (const list of catalogue.priceLists) {
      const { link, totals } = yearOf(list);
      await openCalculator(page, root, link);
      const shown = async () => plain((await page.locator('.dw-answer').first().textContent()) ?? '');
      for (const cents of totals)
        await expect
          .poll(shown, `${language}, ${list.id}`)
          .toContain(plain(formatter(language, list.currency).money(cents)));
    }
  }
});
