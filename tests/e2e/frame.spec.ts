import type { Page } from '@playwright/test';
import { breakEven } from '../examples/break-even.ts';
import { calculator } from '../examples/calculator.ts';
import { comparator } from '../examples/comparator.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

const [dutch] = languages;

/** One page of each kind: the home page, a text with and without a table, and tools with a narrow and a wide answer. */
const kinds = ['/', '/contact/', '/diensten/', breakEven.path, comparator.path, calculator.path];

const leftOf = async (page: Page, selector: string): Promise<number> =>
  Math.round((await page.locator(selector).first().boundingBox())?.x ?? Number.NaN);

test('an anchor between two parts of a text leaves the distance between them', async ({ page }) => {
  await page.goto('/contact/');
  const gaps = await page.locator('.sl-markdown-content > span:empty + *').evaluateAll((parts) =>
    parts.map((part) => {
      const before = part.previousElementSibling?.previousElementSibling;
      return part.getBoundingClientRect().top - (before?.getBoundingClientRect().bottom ?? Number.NaN);
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
});

for (const width of [1366, 1920]) {
  test(`the search, the title and the text begin at one line on pages of every kind, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const places = new Set<number>();
    for (const path of kinds) {
      await page.goto(path);
      for (const part of ['button[data-open-modal]', 'h1', '.sl-markdown-content'])
        places.add(await leftOf(page, part));
    }
    expect([...places]).toHaveLength(1);
  });

  test(`pages without a list of contents end at one line, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const ends = new Set<number>();
    for (const path of ['/', '/begrippen/', breakEven.path, comparator.path, calculator.path]) {
      await page.goto(path);
      const text = await page.locator('.sl-markdown-content').boundingBox();
      ends.add(Math.round((text?.x ?? Number.NaN) + (text?.width ?? Number.NaN)));
    }
    expect([...ends]).toHaveLength(1);
  });

  test(`the head of a text page runs on above its list of contents, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // Titles of one line and of two.
    for (const path of ['/contact/', '/diensten/onboarding-maandelijks/']) {
      await page.goto(path);
      const head = await page.locator('main > .content-panel').first().boundingBox();
      const contents = await page.locator('starlight-toc').boundingBox();
      expect(contents?.y, path).toBeGreaterThanOrEqual((head?.y ?? Number.NaN) + (head?.height ?? Number.NaN));
    }
    await page.mouse.wheel(0, 600);
    await expect(page.locator('starlight-toc')).toBeInViewport({ ratio: 1 });
  });
}

test('a large screen has the site in its middle', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1200 });
  await page.goto('/diensten/');
  const title = await page.locator('header .site-title').boundingBox();
  const choices = await page.locator('header .right-group').boundingBox();
  const [before, after] = [
    title?.x ?? Number.NaN,
    2560 - ((choices?.x ?? Number.NaN) + (choices?.width ?? Number.NaN)),
  ];
  expect(before).toBeGreaterThan(300);
  expect(Math.abs(before - after)).toBeLessThan(2);
});

test('the title of a tool is larger than the headings below it', async ({ page }) => {
  const sizeOf = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(calculator.path);
    expect(await sizeOf('h1')).toBeGreaterThan(1.2 * (await sizeOf('.dw-below h2')));
  }
});

test('in the menu of a phone a group is no smaller than its pages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/contact/');
  const sizes = await page
    .locator('.sidebar-content :is(a, summary) > span')
    .evaluateAll((names) => names.map((name) => getComputedStyle(name).fontSize));
  expect(sizes.length).toBeGreaterThan(5);
  expect(new Set(sizes).size).toBe(1);
});

test('each page ends with whose site it is, where to ask, and who made it', async ({ page }) => {
  for (const { root } of languages) {
    await page.goto(`${root}/vragen/`);
    const foot = page.locator('.dw-site-foot');
    await expect(foot.locator('a[href^="mailto:"]')).toBeVisible();
    for (const path of ['/contact/', '/colofon/']) await expect(foot.locator(`a[href="${root}${path}"]`)).toBeVisible();
  }
});

test('the foot stands in one place on every page, however wide its content', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  const lefts = new Set<number>();
  for (const path of ['/', '/contracten/', calculator.path]) {
    await page.goto(path);
    const last = await page.locator('.dw-site-foot a').last().boundingBox();
    lefts.add(Math.round(last?.x ?? Number.NaN));
  }
  expect([...lefts]).toHaveLength(1);
});

for (const [width, height] of [
  [360, 1200],
  [1366, 1000],
] as const) {
  test(`the foot of a short page stands at the end of the screen, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/404.html');
    const foot = await page.locator('.dw-site-foot').boundingBox();
    expect(foot?.y).toBeGreaterThan(height - 150);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });
}

test('a way on that is alone stands where it would stand beside another', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  const placeOf = async (path: string, direction: string) => {
    await page.goto(path);
    const { x, width } = (await page.locator(`.pagination-links [rel=${direction}]`).boundingBox()) ?? {};
    return { x, width };
  };
  // The first page of the menu, and the last.
  expect(await placeOf('/contact/', 'next')).toEqual(await placeOf('/vragen/', 'next'));
  expect(await placeOf('/colofon/', 'prev')).toEqual(await placeOf('/vragen/', 'prev'));
});

test('in forced colours the foot of a page has no ground of its own, and choices are those of the browser', async ({
  page,
}) => {
  await page.goto(calculator.path);
  const choice = page.locator('.dw-field select').first();
  await expect(choice).toHaveCSS('appearance', 'none');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(choice).toHaveCSS('appearance', 'auto');
  await expect(page.locator('.dw-site-foot')).toHaveCSS('border-image-source', 'none');
});

test('on a phone an amount stays on one line, and the headline takes two at most', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(calculator.path);
  const linesOf = (selector: string): Promise<number[]> =>
    page.locator(selector).evaluateAll((parts) =>
      parts.map((part) => {
        const text = document.createRange();
        text.selectNodeContents(part);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
  expect(new Set(await linesOf('.dw-tier-figures b'))).toEqual(new Set([1]));
  const [headline = Number.NaN] = await linesOf('.dw-headline');
  expect(headline).toBeLessThanOrEqual(2);
});

test('fields and buttons of a form are as high as a thumb needs, and as high as each other', async ({ page }) => {
  await page.goto(calculator.path);
  await page.locator('.dw-report').waitFor();
  const heights = await page
    .locator('.dw-report :is(input, select, button)')
    .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(3);
  expect(new Set(heights)).toEqual(new Set([44]));
});

test('the quick entry shows what can be typed before it has the focus', async ({ page }) => {
  await page.goto(calculator.path);
  const role = dutch.role('technician').toLocaleLowerCase('nl');
  await expect(
    page.getByText(dutch.text('entry.hint', { example: dutch.text('entry.example', { role }) })),
  ).toBeVisible();
});

test('in forced colours a slider is that of the browser, and in others its thumb is as large as a pointer needs', async ({
  page,
}) => {
  await page.goto('/');
  const slider = page.locator('.dw-slider');
  await expect(slider).toHaveCSS('appearance', 'none');
  expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(slider).toHaveCSS('appearance', 'auto');
});

test('the details that are printed have their dates once a key is pressed, though nobody scrolled to them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 400 });
  await page.goto(calculator.path);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await expect(page.locator('.dw-rendered')).toHaveCount(1);
  await page.keyboard.press('Control');
  await expect(page.locator('.dw-rendered')).toHaveCount(0);
});
