import type { Page } from '@playwright/test';
import { comparator } from '../examples/comparator.ts';
import { plain } from '../support/plain.ts';
import { roleId } from '../support/published.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { monthlyTotal } from './monthly-total.ts';
import { expect, test } from './support.ts';
import { languages, type PageWords, triedIn } from './words.ts';

const visit = { roleId: roleId('engineer'), place: 'onSite', minutes: 70 } as const;

/** The sentences that a visitor reads for the choices in this file. */
const comparisonWords = (words: PageWords) => {
  const [office, business] = [words.tier('office'), words.tier('business')];
  const more = words.euros(monthlyTotal('business') - monthlyTotal('office'));
  return {
    lead: words.text('difference.gives', {
      fee: words.text('difference.fee.more', { to: business, amount: more, from: office }),
    }),
    faster: words.text('difference.maximumResponse.less', { to: words.duration(180), from: words.duration(480) }),
    failed: words.text('need.failed', {
      need: words.text('need.responseWithin', { duration: words.duration(240) }),
      value: words.duration(480),
    }),
    failedBill: words.text('need.failedBill', {
      need: words.text('need.billAtMost', { amount: words.euros(300) }),
      value: words.from(monthlyTotal('business', { minutes: 40, times: 6 }, visit)),
    }),
    cheapest: words.cheapest('standard', monthlyTotal('standard', { minutes: 15 * 60 }, visit), 'month'),
    stillHours: words.ending('roleHours.problem', { still: words.duration(15 * 60) }),
  };
};

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

for (const words of triedIn('nl')) {
  const sentences = comparisonWords(words);

  test.describe(`the comparator, in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('compares the chosen tiers, hides what is the same, and puts the difference into words', async ({ page }) => {
      await open(page, words.root + comparator.path);
      const table = page.getByRole('table').first();
      await expect(table.getByRole('columnheader', { name: words.tier('none') })).toBeVisible();
      for (const tier of [words.tier('none'), words.tier('standard')])
        await page.getByRole('checkbox', { name: tier }).uncheck();
      await page.getByLabel(words.text('compare.onlyDifferences')).check();
      await expect(table.getByRole('rowheader')).toHaveCount(4);
      await expect(table.getByRole('row', { name: words.text('clause.maximumResponse') })).toContainText(/^.*8\s.*3\s/);
      await expect(table.getByRole('rowheader', { name: words.text('clause.supportHours') })).toHaveCount(0);
      const difference = page.getByRole('listitem').filter({ hasText: sentences.faster }).first();
      await expect(difference).toContainText(sentences.lead);
      await expect.poll(() => page.url()).toContain('&differences=only&');
      await expect.poll(() => page.url()).toContain('&tiers=office~business&');
      expect(await rulesBroken(page)).toEqual([]);

      await page.getByRole('checkbox', { name: words.tier('office') }).uncheck();
      await expect(page.getByRole('checkbox', { name: words.tier('business') })).toBeDisabled();
      await table.scrollIntoViewIfNeeded();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test('says which need fails for which tier, and keeps text that cannot be read', async ({ page }) => {
      await open(page, words.root + comparator.path);
      await page.getByLabel(words.text('need.weekendHelp')).check();
      await page.getByLabel(words.text('need.responseField')).fill('4');
      const unfold = page.getByRole('button', { name: words.text('answer.unfold') });
      if (await unfold.isVisible()) await unfold.click();
      await expect(
        page.getByText(words.count('need.met', 1, { tiers: words.tier('business') }), { exact: true }),
      ).toBeVisible();
      await expect(page.locator('.dw-monthly-bill .dw-highlight')).toContainText(
        words.text('result.cheapestMeetingBadge'),
      );
      await expect(page.getByRole('listitem').filter({ hasText: sentences.failed }).first()).toContainText(
        words.tier('office'),
      );
      const bill = page.getByLabel(words.text('need.billField'));
      await bill.fill('300');
      await bill.blur();
      await expect(page.getByText(words.text('need.metByNone'))).toBeVisible();
      await expect(page.getByText(sentences.failedBill)).toBeVisible();
      await bill.fill('driehonderd');
      await expect(page.getByText(words.text('need.problem.billStill', { still: words.euros(300) }))).toBeVisible();
      await expect(bill).toHaveValue('driehonderd');
      await expect.poll(() => page.url()).toContain('needs=weekendHelp~responseWithin.240~billAtMost.300.00');
      expect(await rulesBroken(page)).toEqual([]);

      await page.reload();
      await expect(page.getByLabel(words.text('need.weekendHelp'))).toBeChecked();
      await expect(page.getByLabel(words.text('need.responseField'))).toHaveValue('4');
    });

    test('turns the hours of a role into a monthly bill that explains itself', async ({ page }) => {
      await open(page, words.root + comparator.path);
      const hours = page.getByLabel(words.text('roleHours.field', { role: words.role('technician') }));
      await expect(hours).toHaveValue('4');
      const example = page.getByText(words.text('roleHours.example'));
      await expect(example).toHaveCount(1);
      await hours.fill('15');
      await hours.blur();
      await expect(page.getByText(sentences.cheapest)).toBeVisible();
      await expect(example).toHaveCount(0);
      await expect.poll(() => page.url()).toContain('lines=technician.remote.900.1.month~engineer.onSite.70.1.month');
      await hours.fill('vijftien');
      await expect(page.getByText(sentences.stillHours)).toBeVisible();
      const bill = page.getByRole('table').last();
      const row = bill.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.tier('standard') }) });
      await row.getByRole('button').first().press('Enter');
      await expect(
        bill.getByText(
          `${words.text('subject.monthlyFee', { tier: words.tier('standard') })}: ${words.euros(monthlyTotal('standard'))}`,
        ),
      ).toBeVisible();
      expect(plain((await page.locator('main').textContent()) ?? '')).not.toContain('NaN');
      expect(await rulesBroken(page)).toEqual([]);
    });
  });
}

test('without JavaScript the whole table is shown, and no control that cannot work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(comparator.path);
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  await expect(table.getByRole('row')).toHaveCount(11);
  await expect(page.getByText(comparisonWords(languages[0]).lead)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await context.close();
});

test('an unknown tier in a link is named, and the rest of the link is used', async ({ page }) => {
  await open(page, comparator.path + comparator.states.unknownTier.link);
  await expect(page.getByRole('alert')).toContainText('tiers=gold');
  await expect(page.getByRole('table').first().getByRole('columnheader')).toHaveCount(3);
});

test('no field of the form stands alone in its row, where there is room for more', async ({ page }) => {
  await open(page, comparator.path);
  for (const width of [768, 1024, 1366, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const alone = await page.locator('.dw-comparator-form :is(.dw-field-row, .dw-check-fields)').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const tops = [...row.querySelectorAll('input, select')].map((field) => field.getBoundingClientRect().bottom);
        return tops.filter((top) => tops.filter((other) => Math.abs(other - top) < 8).length < 2);
      }),
    );
    expect(alone, `at ${width} pixels`).toEqual([]);
  }
});

test('on paper, differences in words that would fill sheets are left to the table that says the same', async ({
  page,
}) => {
  await page.goto(comparator.path);
  const differences = page.locator('.dw-tier-differences');
  await page.emulateMedia({ media: 'print' });
  await expect(differences).toBeVisible();
  // As of a list whose levels differ in so much that some is folded.
  await differences.evaluate((section) => section.append(document.createElement('details')));
  await expect(differences).toBeHidden();
});
