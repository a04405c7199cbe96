import type { Page } from '@playwright/test';
import { breakEven } from '../examples/break-even.ts';
import { calculator } from '../examples/calculator.ts';
import { comparator } from '../examples/comparator.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';

const start = comparator.states.chosenTiers.link;

/** Texts from the pages themselves. */
const titleOfComparator = { nl: 'Contracten vergelijken', en: 'Compare contracts' };
const ownExample = { nl: 'een project van veertig uur', en: 'a project of forty hours' };

/** The parts of the estimate that no tool in this test changes. */
const rest = ['holidays=LU', 'months=6', 'report=2026-11-27T16:00', 'tiers=standard~office'];

const expectState = async (page: Page, path: string, lines: string): Promise<void> => {
  await expect(page).toHaveURL((url) => url.pathname === path && url.hash.includes(`&lines=${lines}&`));
  for (const part of rest) await expect.poll(() => page.url()).toContain(`&${part}&`);
};

const listening = async (page: Page): Promise<void> => {
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

for (const words of triedIn('en')) {
  const address = (path: string) => `${words.root}${path}`;

  test.describe(`one estimate across tools, in ${words.language}`, () => {
    // While a page still scrolls smoothly to the link, a click would miss it.
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('tiers, hours, months and report are carried from tool to tool and back', async ({ page }) => {
      await page.goto(address(comparator.path + start));
      await listening(page);
      await page.getByLabel(words.text('roleHours.field', { role: words.role('technician') })).fill('15');
      const thread = page.getByRole('navigation', { name: words.text('thread.label') });

      await thread.getByRole('link', { name: words.text('thread.slaClock') }).click();
      await expectState(page, address(slaClock.path), 'technician.remote.900.1.month');

      await thread.getByRole('link', { name: words.text('thread.breakEven') }).focus();
      await page.keyboard.press('Enter');
      await expectState(page, address(breakEven.path), 'technician.remote.900.1.month');
      await listening(page);
      await page.getByRole('textbox', { name: words.text('breakEven.hours') }).fill('20');

      await thread.getByRole('link', { name: words.text('thread.calculator') }).click();
      await expectState(page, address(calculator.path), 'technician.remote.1200.1.month');
      await listening(page);
      await expect(page.getByLabel(words.text('calculator.months'))).toHaveValue('6');

      await page.locator('#starlight__sidebar').getByRole('link', { name: titleOfComparator[words.language] }).click();
      await expectState(page, address(comparator.path), 'technician.remote.1200.1.month');
      await expect(page.getByLabel(words.text('roleHours.field', { role: words.role('technician') }))).toHaveValue(
        '20',
      );
      await expect(page.getByRole('checkbox', { name: words.tier('none') })).not.toBeChecked();
      await expect(page.getByRole('checkbox', { name: words.tier('office') })).toBeChecked();
    });

    test('a new tab and a copied address carry the state; a link with its own state keeps it', async ({
      page,
      context,
    }) => {
      await page.goto(address(breakEven.path + start));
      await listening(page);
      const link = page
        .getByRole('navigation', { name: words.text('thread.label') })
        .getByRole('link', { name: words.text('thread.calculator') });
      // A middle click opens the link's address at that moment; the test only presses the button.
      await link.dispatchEvent('pointerdown', { button: 1 });
      const tab = await context.newPage();
      await tab.goto((await link.getAttribute('href')) ?? '');
      await expectState(tab, address(calculator.path), 'technician.remote.600.1.month');
      await tab.close();

      await page.getByRole('textbox', { name: words.text('breakEven.hours') }).fill('5');
      await link.click({ button: 'right' });
      expect(await link.getAttribute('href')).toContain('lines=technician.remote.300.1.month');

      const ownLink = page.getByRole('link', { name: ownExample[words.language] });
      await ownLink.focus();
      expect(await ownLink.getAttribute('href')).toContain('lines=engineer.remote.2400.1.once');
    });
  });
}
