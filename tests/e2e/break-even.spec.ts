import type { Page } from '@playwright/test';
import { breakEven } from '../examples/break-even.ts';
import { readBreakEvenCases } from '../support/cases/read-break-even-cases.ts';
import { plain } from '../support/plain.ts';
import { priceList, roleId } from '../support/published.ts';
import { referenceCases } from '../support/sites.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { monthlyTotal } from './monthly-total.ts';
import { expect, test } from './support.ts';
import { languages, type PageWords, triedIn } from './words.ts';

const { states } = breakEven;
const [dutch] = languages;

/** The hours of a technician from which a tier costs no more than another, as signed off. */
const cases = readBreakEvenCases(`${referenceCases}/break-even.yaml`);
const crossingOf = (from: string, to: string): number => {
  const found = cases.find((one) => one.from === from && one.to === to && one.role === 'technician');
  return Number(found?.hours);
};
const toStandard = crossingOf('none', 'standard');
const toOffice = crossingOf('standard', 'office');

/** The sentences that a visitor reads for the choices in this file. */
const pictureWords = (words: PageWords) => {
  const hours = (count: number): string => words.duration(count * 60);
  const [none, standard] = [words.tier('none'), words.tier('standard')];
  const at15 = { minutes: 15 * 60 };
  const total = (tier: string, ...work: Parameters<typeof monthlyTotal>[1][]): string =>
    words.euros(monthlyTotal(tier, ...work));
  const between = (from: number, to: number): string =>
    words.text('breakEven.between', { from: hours(from), to: hours(to) });
  return {
    at15: words.count('breakEven.at', 1, { duration: hours(15), tiers: standard, amount: total('standard', at15) }),
    tie: words.count('breakEven.at', 2, {
      duration: hours(toStandard),
      tiers: words.list([none, standard]),
      amount: total('none', { minutes: toStandard * 60 }),
    }),
    costs: priceList.tiers.map(({ id }) => total(id, at15)),
    stretches: [
      words.text('breakEven.first', { to: hours(toStandard - 0.25) }),
      hours(toStandard),
      between(toStandard + 0.25, toOffice - 0.25),
      hours(toOffice),
      between(toOffice + 0.25, 40),
    ],
    crossing: words.text('breakEven.crossing', { duration: hours(toStandard), to: standard, from: none }),
    mix: words.text('breakEven.mix', {
      work: words.list([`${words.role('technician')} ${hours(4)}`, `${words.role('engineer')} ${hours(2)}`]),
    }),
    mixed: words.count('breakEven.at', 1, {
      duration: hours(12),
      tiers: standard,
      amount: total('standard', { minutes: 8 * 60 }, { roleId: roleId('engineer'), minutes: 4 * 60 }),
    }),
  };
};

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

const shown = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map(plain);

for (const words of triedIn('en')) {
  const sentences = pictureWords(words);

  test.describe(`the break-even picture, in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('follows the typed hours, and a table shows the same', async ({ page }) => {
      await open(page, words.root + breakEven.path);
      const hours = page.getByRole('textbox', { name: words.text('breakEven.hours') });
      await hours.fill('15');
      await hours.blur();
      await expect(page.locator('.dw-headline')).toHaveText(sentences.at15);
      await expect(page.locator('.dw-break-even').getByRole('status').first()).toHaveText(sentences.at15);
      expect(await shown(page, '.dw-tier-costs b')).toEqual(sentences.costs);
      expect(await shown(page, '.dw-stretch-table tbody th')).toEqual(sentences.stretches);
      await expect(page.getByRole('row').filter({ hasText: words.text('breakEven.here') })).toContainText(
        words.tier('standard'),
      );
      await page.getByText(words.text('breakEven.crossings')).click();
      await expect(page.getByText(sentences.crossing)).toBeVisible();
      await hours.fill('vijftien');
      await expect(page.getByText(words.ending('breakEven.problem', { still: words.duration(15 * 60) }))).toBeVisible();
      await expect(hours).toHaveValue('vijftien');
      expect(await rulesBroken(page)).toEqual([]);
      await expect.poll(() => page.url()).toContain('lines=technician.remote.900.1.month');
    });

    test('begins with the difference between the levels, and marks where another is the cheapest by the hours that the table has', async ({
      page,
    }) => {
      await open(page, words.root + breakEven.path + states.fourteenHours.link);
      await expect(page.locator('.dw-plot figcaption')).toHaveText([
        words.text('breakEven.above'),
        words.text('breakEven.costs'),
      ]);
      await expect(page.locator('.dw-plot-mark-labels').first().locator('span')).toHaveText(
        [toStandard, toOffice].map(String),
      );
    });

    test('moves with the slider, by keyboard too, and keeps what is set in the address', async ({ page }) => {
      await open(page, words.root + breakEven.path + states.fourteenHours.link);
      const slider = page.getByRole('slider', { name: words.text('breakEven.slider') });
      const marker = page.locator('.dw-plot-cursor').first();
      const before = await marker.getAttribute('d');
      await slider.focus();
      await slider.press('ArrowRight');
      await slider.press('ArrowRight');
      await expect(page.locator('.dw-headline')).toHaveText(sentences.tie);
      await expect(page.locator('.dw-tier-costs .dw-highlight')).toHaveCount(2);
      await expect(marker).not.toHaveAttribute('d', before ?? '');
      for (let step = 0; step < 2; step += 1) await slider.press('ArrowRight');
      await expect
        .poll(async () => plain((await slider.getAttribute('aria-valuetext')) ?? ''))
        .toBe(words.duration(15 * 60));
      await expect(page.getByRole('textbox', { name: words.text('breakEven.hours') })).toHaveValue('15');
      await expect.poll(() => page.url()).toContain('lines=technician.remote.900.1.month');
    });

    test('draws a mix in proportion to its hours, and another role when that is chosen', async ({ page }) => {
      await open(page, words.root + breakEven.path + states.mix.link);
      const role = page.getByLabel(words.text('breakEven.role'));
      await expect(role.getByRole('option', { name: sentences.mix })).toHaveCount(1);
      await page.getByRole('textbox', { name: words.text('breakEven.hours') }).fill('12');
      await expect(page.locator('.dw-headline')).toHaveText(sentences.mixed);
      await expect.poll(() => page.url()).toContain('technician.remote.480.1.month~engineer.remote.240.1.month');
      await role.selectOption(words.role('cabling'));
      await expect(page.locator('.dw-plot-hours').first().locator('span').last()).toHaveText('140');
      expect(await rulesBroken(page)).toEqual([]);
    });

    test('keeps showing a role while its hours are typed, even if they start with a zero', async ({ page }) => {
      await open(page, words.root + breakEven.path + states.engineer.link);
      await page.getByRole('textbox', { name: words.text('breakEven.hours') }).press('ControlOrMeta+A');
      await page.keyboard.type('0,5');
      await expect(page.getByLabel(words.text('breakEven.role'))).toHaveValue('engineer');
      await expect.poll(() => page.url()).toContain('lines=engineer.remote.30.1.month');
    });

    test('draws a link with too many hours up to the maximum that can be typed, and says so', async ({ page }) => {
      await open(page, words.root + breakEven.path + states.moreThanCanBeTyped.link);
      await expect(
        page.getByText(
          words.ending('breakEven.problem', { most: words.duration(60_000), still: words.duration(60_000) }),
        ),
      ).toBeVisible();
      await expect(page.locator('.dw-headline')).toContainText(
        words.beginning('breakEven.at_one', { duration: words.duration(60_000) }),
      );
      expect(new URL(page.url()).hash).toBe(states.moreThanCanBeTyped.link);
    });
  });
}

test('without JavaScript the picture, the amounts and the table are shown', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(breakEven.path);
  await expect(
    page.getByRole('img', {
      name: dutch.text('breakEven.aboveTitle', { hours: dutch.duration(40 * 60), work: dutch.role('technician') }),
    }),
  ).toBeVisible();
  await expect(page.locator('.dw-plot-area .dw-plot-curve')).toHaveCount(8);
  expect(await shown(page, '.dw-stretch-table tbody th')).toEqual(pictureWords(dutch).stretches);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await context.close();
});

test('lines that run close together end apart, and each is led to its name', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  await page.goto(breakEven.path);
  await page.getByText(dutch.text('breakEven.crossings')).click();
  const edges = (part: string) =>
    page.locator(`.dw-foldout .dw-plot ${part}`).evaluateAll((found) =>
      found.map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return { top, bottom };
      }),
    );
  const ends = (await edges('.dw-plot-curve')).map(({ top }) => top).toSorted((a, b) => a - b);
  // Lines are 2.5 pixels wide.
  expect(ends.slice(1).map((end, index) => end - (ends[index] ?? end) > 2.5)).toEqual([true, true, true]);
  const leads = await edges('.dw-plot-lead');
  for (const [index, { top, bottom }] of (await edges('.dw-plot-names span')).entries()) {
    expect(leads[index]?.bottom).toBeGreaterThan(top);
    expect(leads[index]?.bottom).toBeLessThan(bottom);
  }
});

test('the label of the hours stays within its plot, above the line where there is room for that', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, breakEven.path + states.fourteenHours.link);
  const slider = page.getByRole('slider', { name: dutch.text('breakEven.slider') });
  const edges = (part: string) =>
    page
      .locator(`.dw-plot ${part}`)
      .first()
      .evaluate((found) => {
        const { left, right } = found.getBoundingClientRect();
        return { left, right, middle: (left + right) / 2 };
      });
  const [label, line] = [await edges('.dw-plot-cursor-label'), await edges('.dw-plot-cursor')];
  expect(Math.abs(label.middle - line.middle)).toBeLessThan(1);
  const plot = await edges('.dw-plot-area');
  for (const key of ['Home', 'End']) {
    await slider.press(key);
    const { left, right } = await edges('.dw-plot-cursor-label');
    expect(left).toBeGreaterThanOrEqual(plot.left);
    expect(right).toBeLessThanOrEqual(plot.right);
  }
});
