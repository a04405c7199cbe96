import { calculator } from '../examples/calculator.ts';
import { priceAnswer } from '../examples/price-answer.ts';
import { priceList } from '../support/published.ts';
import { monthlyTotal } from './monthly-total.ts';
import { expect, plain, test } from './support.ts';
import { languages } from './words.ts';

const twentyHours = { minutes: 60, times: 20 };

for (const words of languages) {
  const amounts = priceList.tiers.map(({ id }) => words.euros(monthlyTotal(id, twentyHours)));
  const best = `${words.tier('standard')} ${words.euros(monthlyTotal('standard', twentyHours))} ${words.text('result.cheapestBadge')} ${words.text('monthlyHours.at', { hours: '15\u2060–\u206025' })}`;

  test(`the home page in ${words.language} answers what twenty hours a month cost, and the calculator goes on from there`, async ({
    page,
  }) => {
    await page.goto(words.root + priceAnswer.path);
    await priceAnswer.states.twentyHours.steps(page);
    await expect(page.getByRole('slider', { name: words.beginning('monthlyHours.question') })).toHaveValue('20');
    const tiers = page.locator('.dw-price-answer li');
    await expect(tiers.nth(1)).toContainText(amounts[1] ?? 'none');
    expect(
      (await tiers.allTextContents()).map((text, index) => plain(text).includes(amounts[index] ?? 'none')),
    ).toEqual([true, true, true, true]);
    expect(plain((await page.locator('.dw-price-answer .dw-highlight').textContent()) ?? '')).toBe(best);
    await expect(page.locator('.dw-cheapest-picture rect')).toHaveCount(3);
    await page.getByRole('link', { name: words.text('monthlyHours.more') }).click();
    await expect(page).toHaveURL((url) => url.pathname === words.root + calculator.path);
    await expect(page.getByRole('rowheader').nth(1)).toBeVisible();
    await expect(page.locator('#line-2-times')).toHaveValue('20');
  });
}

test('on a wide screen the home page has its levels side by side, without the signs of a list', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto(priceAnswer.path);
  const tiers = page.locator('.dw-price-answer li');
  const tops = await tiers.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await expect(tiers.first()).toHaveCSS('list-style-type', 'none');
});
