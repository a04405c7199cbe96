import type { Page } from '@playwright/test';
import { breakEven } from '../examples/break-even.ts';
import { calculator } from '../examples/calculator.ts';
import { comparator } from '../examples/comparator.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { plain } from '../support/plain.ts';
import { monthlyTotal } from './monthly-total.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';

const { link } = calculator.states.remoteJobs;

const toolPages = [calculator, comparator, slaClock, breakEven].map(({ path }) => path);

const twoLines = '#v=1&lines=technician.remote.40.6.month~engineer.remote.73.1.month&list=2026-11-21&months=3&end';

/** Links that show other fields, or other values in them, than the page was served with. */
const wayBack = [
  [breakEven.path, twoLines],
  [comparator.path, comparator.states.oneTier.link],
] as const;

/** Delays the script that hydrates the tools until the returned function is called. */
const holdTools = async (page: Page): Promise<() => void> => {
  const arrived = Promise.withResolvers<void>();
  await page.route('**/_astro/hydrate-island.*.js*', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  return arrived.resolve;
};

/** Early input is replayed in separate tasks, and the address is written after the paint. */
const untilAwake = async (page: Page): Promise<void> => {
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    for (let frames = 0; frames < 10; frames += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
};

const openAwake = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await untilAwake(page);
};

for (const words of triedIn('en')) {
  const office = words.tier('office');
  const standard = words.tier('standard');
  const opening = words.text('thread.opening');
  const hoursField = words.text('breakEven.hours');
  const at15 = words.count('breakEven.at', 1, {
    duration: words.duration(15 * 60),
    tiers: standard,
    amount: words.euros(monthlyTotal('standard', { minutes: 15 * 60 })),
  });
  const jobsTotal = words.euros(12 * monthlyTotal('standard', { minutes: 40, times: 6 }));
  const open = async (page: Page, address: string): Promise<() => void> => {
    const release = await holdTools(page);
    await page.goto(words.root + address);
    return release;
  };

  test.describe(`on a slow network, in ${words.language}`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('input made before the calculator is ready is kept, and counts', async ({ page }) => {
      const release = await open(page, '/calculator/');
      await page.getByLabel(words.text('calculator.months')).fill('24');
      await page.getByLabel(words.text('calculator.place')).first().selectOption(words.text('place.onSite'));
      await page.getByRole('button', { name: words.text('share.print'), exact: true }).click();
      await page.getByRole('button', { name: words.text('share.print'), exact: true }).click();
      release();
      await expect(page.getByRole('dialog', { name: words.text('sheet.dialog') })).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/technician\.onSite\.40\.6\.month.*&months=24&/);
      await expect(page.getByLabel(words.text('calculator.months'))).toHaveValue('24');
    });

    test('choices made before the comparator is ready are compared', async ({ page }) => {
      const release = await open(page, '/contracten/vergelijken/');
      const officeBox = page.getByRole('checkbox', { name: office, exact: true });
      await officeBox.uncheck();
      await page.getByLabel(words.text('need.responseField')).fill('4');
      await page.getByRole('button', { name: words.text('answer.unfold') }).click();
      release();
      await expect(
        page
          .getByText(
            words.text('need.failed', {
              need: words.text('need.responseWithin', { duration: words.duration(240) }),
              value: words.duration(480),
            }),
          )
          .first(),
      ).toBeVisible();
      await expect(officeBox).not.toBeChecked();
      await expect(page.getByRole('columnheader', { name: office, exact: true })).toHaveCount(0);
    });

    test('a deadline unfolded before the SLA clock is ready is explained', async ({ page }) => {
      const release = await open(page, '/contracten/responstijden/');
      await page.getByText(`${standard}, ${words.text('clock.legend.maximumResponse')}:`).click();
      release();
      await expect(
        page
          .getByText(words.beginning('deadline.skipped', { from: '', to: '' }).replace(/^\W+|\W+$/g, ''))
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
    });

    test('the picture and the price answer follow what was set before they were ready', async ({ page }) => {
      const release = await open(page, '/contracten/tarieven/');
      await page.getByRole('textbox', { name: hoursField }).fill('15');
      release();
      await expect(page.locator('.dw-headline')).toHaveText(at15);

      const releaseHome = await open(page, '/');
      await page.getByRole('slider', { name: words.beginning('monthlyHours.question') }).fill('20');
      releaseHome();
      await expect
        .poll(async () => plain((await page.locator('.dw-highlight').textContent()) ?? ''))
        .toContain(
          `${standard} ${words.euros(monthlyTotal('standard', { minutes: 60, times: 20 }))} ${words.text('result.cheapestBadge')}`,
        );
    });

    test('an untouched tool does nothing by itself', async ({ page }) => {
      for (const path of toolPages) {
        const release = await open(page, path);
        await page.evaluate(() => {
          const noted: string[] = [];
          const note = ({ type, target }: Event) => noted.push(`${type} of ${(target as Element).outerHTML}`);
          for (const type of ['input', 'change', 'click']) addEventListener(type, note, true);
          Reflect.set(globalThis, 'noted', noted);
        });
        release();
        await untilAwake(page);
        expect(await page.evaluate(() => Reflect.get(globalThis, 'noted'))).toEqual([]);
        expect(new URL(page.url()).hash).toBe('');
      }
    });

    test('if a slider and a text field set the same value, the last one set counts', async ({ page }) => {
      const release = await open(page, '/contracten/tarieven/');
      await page.getByRole('slider').fill('120');
      await page.getByRole('textbox', { name: hoursField }).fill('15');
      release();
      await expect(page.locator('.dw-headline')).toHaveText(at15);
    });

    test('going back to a link shows its own work, not what the browser autofills', async ({ page }) => {
      for (const [path, hash] of wayBack) {
        await openAwake(page, words.root + path + hash);
        // The parts below the work keep the HTML of the example, out of sight, until their script has come.
        await expect(page.locator('.dw-outdated')).toHaveCount(0);
        const shown = await page.locator('.dw-tool').textContent();
        await page.goto(`${words.root}/contact/`);
        await page.goBack();
        await untilAwake(page);
        await expect(page.locator('.dw-outdated')).toHaveCount(0);
        expect(await page.locator('.dw-tool').textContent()).toBe(shown);
        expect(new URL(page.url()).hash).toBe(hash);
      }
    });

    test('what was pressed on the example is not applied to a link pasted over it', async ({ page }) => {
      const release = await open(page, '/calculator/');
      await page.getByRole('button', { name: words.text('calculator.add') }).click();
      await page.getByLabel(words.text('calculator.months')).fill('24');
      await page.evaluate((hash) => {
        location.hash = hash;
      }, twoLines);
      release();
      await untilAwake(page);
      await page.getByRole('button', { name: words.text('received.change') }).click();
      await expect(page.getByLabel(words.text('calculator.months'))).toHaveValue('3');
      expect(new URL(page.url()).hash).toBe(twoLines);
    });

    test('a link shows only that it is being opened until its own figures are ready', async ({ page }) => {
      const release = await open(page, calculator.path + link);
      const total = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: standard }) });
      await expect(page.getByText(opening)).toBeVisible();
      await expect(page.locator('.dw-amount').filter({ visible: true })).toHaveCount(0);
      release();
      await expect(total.first()).toContainText(jobsTotal);
      await expect(page.getByText(opening)).toBeHidden();
    });

    test('a link with its keys in another order shows no example either', async ({ page }) => {
      const release = await open(
        page,
        '/calculator/#lines=technician.remote.40.6.month&list=2026-11-21&months=12&v=1&end',
      );
      await expect(page.getByText(opening)).toBeVisible();
      release();
      await expect(page.getByRole('row').filter({ hasText: standard }).first()).toContainText(jobsTotal);
    });

    test('a link to a tool that fails to load shows the example, and says so', async ({ page, slips }) => {
      await page.route('**/_astro/hydrate-island.*.js*', (route) => route.abort());
      await page.goto(`${words.root}/calculator/${link}`);
      await expect(page.getByRole('alert')).toContainText(words.text('lazy.toolFailed'));
      await expect(page.locator('.dw-amount').filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByText(opening)).toBeHidden();
      expect(slips.splice(0).join('\n')).toMatch(/Failed to load resource|Error hydrating/);
    });
  });
}
