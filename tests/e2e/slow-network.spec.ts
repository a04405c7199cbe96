import type { Page } from '@playwright/test';
import { shareWords } from './share-words.ts';
import { expect, plain, test } from './support.ts';

const [dutch, english] = shareWords;

const languages = [
  {
    ...dutch,
    root: '',
    rightInMinutes: 'Standaard, uiterlijk eerste antwoord:',
    skipped: 'telt niet mee',
    response: 'Antwoord binnen (uur)',
    unmet: 'antwoord binnen 4 uur: hier 8 uur',
    office: 'Office',
    hours: 'Uw uren per maand',
    at15: 'Bij 15 uur per maand is Standaard het goedkoopst: € 1.618,00.',
    question: /Hoeveel uur hulp/,
    at20: 'Standaard € 2.138,00goedkoopst',
    opening: 'De berekening van uw link wordt geopend.',
    standard: 'Standaard',
    total: '€ 6.312,00',
    failed: 'U ziet een voorbeeld',
  },
  {
    ...english,
    root: '/en',
    rightInMinutes: 'Standard, latest first response:',
    skipped: 'not counted',
    response: 'Answer within (hours)',
    unmet: 'answer within 4 hours: here 8 hours',
    office: 'Office',
    hours: 'Your hours per month',
    at15: 'At 15 hours a month Standard is the cheapest: €1,618.00.',
    question: /How many hours of help/,
    at20: 'Standard €2,138.00cheapest',
    opening: 'The estimate of your link is being opened.',
    standard: 'Standard',
    total: '€6,312.00',
    failed: 'You see an example',
  },
] as const;

const link = '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end';

const toolPages = ['/calculator/', '/contracten/vergelijken/', '/contracten/responstijden/', '/contracten/tarieven/'];

const twoLines = '#v=1&lines=technician.remote.40.6.month~engineer.remote.73.1.month&list=2026-11-21&months=3&end';

/** Tools that stand there with other fields, or fields set otherwise, than they were sent with. */
const wayBack = [
  ['/contracten/tarieven/', twoLines],
  ['/contracten/vergelijken/', '#v=1&differences=only&lines=&list=2026-11-21&months=12&tiers=office&end'],
] as const;

/** Keeps back what wakes the tools, until the function that it gives is called. */
const holdTools = async (page: Page): Promise<() => void> => {
  const arrived = Promise.withResolvers<void>();
  await page.route('**/_astro/client.*.js*', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  return arrived.resolve;
};

/** What was filled in early counts in tasks of their own, and the address follows after the paint. */
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

for (const words of languages) {
  const open = async (page: Page, address: string): Promise<() => void> => {
    const release = await holdTools(page);
    await page.goto(words.root + address);
    return release;
  };

  test.describe(`on a slow network, in ${words.root || 'Dutch'}`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('what is typed, chosen and pressed before the calculator listens is kept, and counts', async ({ page }) => {
      const release = await open(page, '/calculator/');
      await page.getByLabel(words.months).fill('24');
      await page.getByLabel(words.place).first().selectOption(words.onSite);
      await page.getByRole('button', { name: words.print, exact: true }).click();
      await page.getByRole('button', { name: words.print, exact: true }).click();
      release();
      await expect(page.getByRole('dialog', { name: words.printDialog })).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/technician\.onSite\.40\.6\.month.*&months=24&/);
      await expect(page.getByLabel(words.months)).toHaveValue('24');
    });

    test('what is chosen before the comparator listens is compared', async ({ page }) => {
      const release = await open(page, '/contracten/vergelijken/');
      const office = page.getByRole('checkbox', { name: words.office, exact: true });
      await office.uncheck();
      await page.getByLabel(words.response).fill('4');
      release();
      await expect(page.getByText(words.unmet).first()).toBeVisible();
      await expect(office).not.toBeChecked();
      await expect(page.getByRole('columnheader', { name: words.office, exact: true })).toHaveCount(0);
    });

    test('what is unfolded before the SLA clock listens is told', async ({ page }) => {
      const release = await open(page, '/contracten/responstijden/');
      await page.getByText(words.rightInMinutes).click();
      release();
      await expect(page.getByText(words.skipped).filter({ visible: true }).first()).toBeVisible();
    });

    test('the picture and the answer at home follow what was set before they listen', async ({ page }) => {
      const release = await open(page, '/contracten/tarieven/');
      await page.getByRole('textbox', { name: words.hours }).fill('15');
      release();
      await expect(page.locator('.dw-headline')).toHaveText(words.at15);

      const releaseHome = await open(page, '/');
      await page.getByRole('slider', { name: words.question }).fill('20');
      releaseHome();
      await expect.poll(async () => plain((await page.locator('.dw-highlight').textContent()) ?? '')).toBe(words.at20);
    });

    test('a tool that nobody touched does nothing by itself', async ({ page }) => {
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

    test('where a slider and a text say the same, the one that was set last counts', async ({ page }) => {
      const release = await open(page, '/contracten/tarieven/');
      await page.getByRole('slider').fill('120');
      await page.getByRole('textbox', { name: words.hours }).fill('15');
      release();
      await expect(page.locator('.dw-headline')).toHaveText(words.at15);
    });

    test('on the way back a link shows its own work, not what the browser fills in by itself', async ({ page }) => {
      for (const [path, hash] of wayBack) {
        await openAwake(page, words.root + path + hash);
        const shown = await page.locator('.dw-tool').textContent();
        await page.goto(`${words.root}/contact/`);
        await page.goBack();
        await untilAwake(page);
        expect(await page.locator('.dw-tool').textContent()).toBe(shown);
        expect(new URL(page.url()).hash).toBe(hash);
      }
    });

    test('what was pressed on the example is not done to a link that is pasted over it', async ({ page }) => {
      const release = await open(page, '/calculator/');
      await page.getByRole('button', { name: words.removeSaved }).nth(1).click();
      await page.getByLabel(words.months).fill('24');
      await page.evaluate((hash) => {
        location.hash = hash;
      }, twoLines);
      release();
      await untilAwake(page);
      await expect(page.getByLabel(words.months)).toHaveValue('3');
      expect(new URL(page.url()).hash).toBe(twoLines);
    });

    test('a link shows nothing but that it is being opened, until its own figures are there', async ({ page }) => {
      const release = await open(page, `/calculator/${link}`);
      const total = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.standard }) });
      await expect(page.getByText(words.opening)).toBeVisible();
      await expect(page.locator('.dw-amount').filter({ visible: true })).toHaveCount(0);
      release();
      await expect(total.first()).toContainText(words.total);
      await expect(page.getByText(words.opening)).toBeHidden();
    });

    test('a link of which the keys stand in another order shows no example either', async ({ page }) => {
      const release = await open(
        page,
        '/calculator/#lines=technician.remote.40.6.month&list=2026-11-21&months=12&v=1&end',
      );
      await expect(page.getByText(words.opening)).toBeVisible();
      release();
      await expect(page.getByRole('row').filter({ hasText: words.standard }).first()).toContainText(words.total);
    });

    test('a link at a tool that does not come shows the example, and says so', async ({ page, slips }) => {
      await page.route('**/_astro/client.*.js*', (route) => route.abort());
      await page.goto(`${words.root}/calculator/${link}`);
      await expect(page.getByRole('alert')).toContainText(words.failed);
      await expect(page.locator('.dw-amount').filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByText(words.opening)).toBeHidden();
      expect(slips.splice(0).join('\n')).toMatch(/Failed to load resource|Error hydrating/);
    });
  });
}
