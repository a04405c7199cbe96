import { calculator } from '../examples/calculator.ts';
import { priceAnswer } from '../examples/price-answer.ts';
import { plain } from '../support/plain.ts';
import { priceList } from '../support/published.ts';
import { monthlyTotal } from './monthly-total.ts';
import { expect, test } from './support.ts';
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

test('the picture of the slider is as wide as the levels below it, and the thumb tells its hours at both ends', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(priceAnswer.path);
  const edges = (part: string) =>
    page.locator(`.dw-price-answer ${part}`).evaluate((each) => {
      const { left, right } = each.getBoundingClientRect();
      return { left, right };
    });
  const picture = await edges('.dw-cheapest-picture');
  expect(picture).toEqual(await edges('ul'));
  const slider = await edges('.dw-slider');
  // Half a thumb, which is 1.35rem wide.
  expect(picture.left - slider.left).toBeCloseTo(10.8, 1);
  expect(slider.right - picture.right).toBeCloseTo(10.8, 1);
});

test('a card of the home page has its arrow after its title', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(priceAnswer.path);
  for (const card of await page.locator('.sl-link-card').all()) {
    const title = await card.locator('.title').boundingBox();
    const arrow = await card.locator('.icon').boundingBox();
    if (title === null || arrow === null) throw new Error('not drawn');
    expect(arrow.x - (title.x + title.width)).toBeLessThan(16);
    expect(arrow.y).toBeLessThan(title.y + title.height);
  }
});
