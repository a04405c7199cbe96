import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

const start =
  '#v=1&holidays=LU&lines=technician.remote.600.1.month&list=2026-11-21&months=6&report=2026-11-27T16:00&tiers=standard~office&end';

const pages = [
  {
    root: '',
    hours: 'Technicus, uren',
    yourHours: 'Uw uren per maand',
    months: 'Aantal maanden',
    thread: 'Verder met deze keuze',
    times: 'Zie wanneer er hulp is',
    rates: 'Zie wanneer een niveau loont',
    calculator: 'Bereken uw kosten',
    compare: 'Niveaus vergelijken',
    none: 'Geen contract',
    office: 'Office',
    own: 'een project van veertig uur',
  },
  {
    root: '/en',
    hours: 'Technician, hours',
    yourHours: 'Your hours per month',
    months: 'Number of months',
    thread: 'Go on with these choices',
    times: 'See when help comes',
    rates: 'See when a level pays off',
    calculator: 'Work out your costs',
    compare: 'Compare the levels',
    none: 'No contract',
    office: 'Office',
    own: 'a project of forty hours',
  },
] as const;

/** Everything of the state that no tool of this walk changes. */
const rest = ['holidays=LU', 'months=6', 'report=2026-11-27T16:00', 'tiers=standard~office'];

const expectState = async (page: Page, path: string, lines: string): Promise<void> => {
  await expect(page).toHaveURL((url) => url.pathname === path && url.hash.includes(`&lines=${lines}&`));
  for (const part of rest) await expect.poll(() => page.url()).toContain(`&${part}&`);
};

const listening = async (page: Page): Promise<void> => {
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

for (const words of pages) {
  const address = (path: string) => `${words.root}${path}`;

  test.describe(`one thread, ${words.root || 'at the root'}`, () => {
    // A page that still glides to the link would be clicked beside it.
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('tiers, hours, months and report go from tool to tool and back', async ({ page }) => {
      await page.goto(address(`/contracten/vergelijken/${start}`));
      await listening(page);
      await page.getByLabel(words.hours).fill('15');
      const thread = page.getByRole('navigation', { name: words.thread });

      await thread.getByRole('link', { name: words.times }).click();
      await expectState(page, address('/contracten/responstijden/'), 'technician.remote.900.1.month');

      await thread.getByRole('link', { name: words.rates }).focus();
      await page.keyboard.press('Enter');
      await expectState(page, address('/contracten/tarieven/'), 'technician.remote.900.1.month');
      await listening(page);
      await page.getByRole('textbox', { name: words.yourHours }).fill('20');

      await thread.getByRole('link', { name: words.calculator }).click();
      await expectState(page, address('/calculator/'), 'technician.remote.1200.1.month');
      await listening(page);
      await expect(page.getByLabel(words.months)).toHaveValue('6');

      await page.locator('#starlight__sidebar').getByRole('link', { name: words.compare }).click();
      await expectState(page, address('/contracten/vergelijken/'), 'technician.remote.1200.1.month');
      await expect(page.getByLabel(words.hours)).toHaveValue('20');
      await expect(page.getByRole('checkbox', { name: words.none })).not.toBeChecked();
      await expect(page.getByRole('checkbox', { name: words.office })).toBeChecked();
    });

    test('a new tab and a copied address have the state, a link with one of its own keeps that', async ({
      page,
      context,
    }) => {
      await page.goto(address(`/contracten/tarieven/${start}`));
      await listening(page);
      const link = page.getByRole('navigation', { name: words.thread }).getByRole('link', { name: words.calculator });
      // A press with the middle button opens what the link says at that moment; only the press is tried here.
      await link.dispatchEvent('pointerdown', { button: 1 });
      const tab = await context.newPage();
      await tab.goto((await link.getAttribute('href')) ?? '');
      await expectState(tab, address('/calculator/'), 'technician.remote.600.1.month');
      await tab.close();

      await page.getByRole('textbox', { name: words.yourHours }).fill('5');
      await link.click({ button: 'right' });
      expect(await link.getAttribute('href')).toContain('lines=technician.remote.300.1.month');

      const own = page.getByRole('link', { name: words.own });
      await own.focus();
      expect(await own.getAttribute('href')).toContain('lines=engineer.remote.2400.1.once');
    });
  });
}
