import { breakEven } from '../examples/break-even.ts';
import { calculator } from '../examples/calculator.ts';
import { comparator } from '../examples/comparator.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { expect, test } from './support.ts';

/** Pages with tables of every look. */
const withTables = [
  breakEven.path,
  comparator.path,
  calculator.path,
  slaClock.path,
  '/diensten/',
  '/diensten/verantwoordelijkheden/',
  '/over-deze-prijzen/',
];

for (const width of [320, 360, 768, 1024]) {
  test(`every figure of the tables of rates is in view without scrolling at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(breakEven.path);
    const hidden = await page
      .locator('.dw-scroll-region:has(.dw-stacked-table)')
      .evaluateAll((regions) =>
        regions
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map((region) => region.getAttribute('aria-label')),
      );
    expect(hidden).toEqual([]);
    // The name of a stacked row has a line of its own.
    const name = await page.locator('.dw-stacked-table tbody th').nth(1).boundingBox();
    expect(name?.height).toBeLessThan(50);
  });
}

test('what is in a table keeps one distance from its rules in all rows: none, unless one of them stands out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  for (const path of withTables) {
    await page.goto(path);
    const insets = await page
      .locator('.sl-markdown-content table')
      .evaluateAll((tables) =>
        tables.flatMap((table) =>
          [...table.querySelectorAll('tr:not(.dw-explanation)')].flatMap(({ firstElementChild, lastElementChild }) =>
            [
              firstElementChild && getComputedStyle(firstElementChild).paddingInlineStart,
              lastElementChild && getComputedStyle(lastElementChild).paddingInlineEnd,
            ].filter((inset) => inset !== (table.querySelector('.dw-highlight') ? '12px' : '0px')),
          ),
        ),
      );
    expect(insets, path).toEqual([]);
  }
});

test('the ground of what stands out stays within its table, wide or narrow', async ({ page }) => {
  for (const width of [360, 768, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(calculator.path);
    const table = await page.locator('.dw-amount-table').boundingBox();
    const ground = await page.locator('.dw-amount-table .dw-highlight').boundingBox();
    if (table === null || ground === null) throw new Error('nothing stands out');
    expect(ground.x, `at ${width} pixels`).toBeGreaterThanOrEqual(table.x);
    expect(ground.x + ground.width, `at ${width} pixels`).toBeLessThanOrEqual(table.x + table.width);
    await expect(page.locator('.dw-amount-table .dw-highlight')).toHaveCSS('box-shadow', 'none');
  }
});

test('in the cards of a narrow table each amount ends at one edge, below each other, and is large enough for a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(calculator.path);
  const boxes = await page
    .locator('.dw-amount-table tr:not(.dw-explanation) > td')
    .evaluateAll((cells) =>
      cells.map((cell) => [cell, cell.querySelector('.dw-amount')].map((box) => box?.getBoundingClientRect().toJSON())),
    );
  expect(boxes.length).toBeGreaterThan(0);
  for (const [cell, amount] of boxes) {
    expect(amount.right).toBeCloseTo(cell.right, 0);
    expect(cell.height).toBeGreaterThanOrEqual(44);
  }
  expect(new Set(boxes.map(([cell]) => cell.left)).size).toBe(1);
});

test('the line below a row of a turned table is whole, from its name to its last amount', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(calculator.path);
  const edges = await page.locator('.dw-turned-table').evaluate((table) => {
    const rightOf = (cell: Element) => cell.getBoundingClientRect().right;
    const amounts = table.querySelector('tbody tr:not(.dw-explanation)')?.children ?? [];
    return {
      names: [...table.querySelectorAll('thead th')].map(rightOf),
      amounts: [...amounts].map((cell) => cell.getBoundingClientRect().left),
    };
  });
  expect(edges.names.length).toBeGreaterThan(1);
  for (const edge of [...edges.names, ...edges.amounts]) expect(edge).toBeCloseTo(edges.names[0] ?? Number.NaN, 0);
});

test('the name of a row stands on the line of its amounts, in a call too', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(calculator.path);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  for (const key of ['', 'c']) {
    if (key !== '') await page.keyboard.press(key);
    await expect(page.locator('html[data-call]')).toHaveCount(key === '' ? 0 : 1);
    const rows = await page.locator('.dw-amount-table > tbody > tr:not(.dw-explanation)').evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll(':scope > th, .dw-amount')].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell.firstChild ?? cell);
          return range.getBoundingClientRect().top;
        }),
      ),
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const [name = 0, ...amounts] of rows)
      for (const amount of amounts) expect(Math.abs(amount - name), `in a call: ${key}`).toBeLessThan(2);
  }
});

test('every caption and every head of a column has one size, and its heading one distance', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  let measured = 0;
  for (const path of withTables) {
    await page.goto(path);
    const sizesOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((found) => [...new Set(found.map((element) => getComputedStyle(element).fontSize))]);
    expect(['', '16px'], path).toContain((await sizesOf('main :is(caption, .dw-table-figure figcaption)')).join());
    expect(['', '13px'], path).toContain((await sizesOf('main thead th')).join());
    const distances = await page.locator('main :is(caption, .dw-table-figure figcaption)').evaluateAll((captions) =>
      captions.flatMap((caption) => {
        const block =
          caption.closest('.dw-table-figure') ?? caption.closest('.dw-fitted-table') ?? caption.parentElement;
        const heading = block?.previousElementSibling;
        return heading?.matches('h2, .sl-heading-wrapper')
          ? [caption.getBoundingClientRect().top - heading.getBoundingClientRect().bottom]
          : [];
      }),
    );
    for (const distance of distances) expect(distance, path).toBeCloseTo(16, 0);
    measured += distances.length;
  }
  expect(measured).toBeGreaterThan(withTables.length / 2);
});

test('an amount is pressed anywhere in its cell, which is large enough for a thumb, and its columns stay as they were', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  await page.goto(calculator.path);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Control');
  await expect(page.locator('.dw-rendered')).toHaveCount(0);
  const cell = page.locator('td:has(> .dw-amount)').nth(1);
  const widthsOf = () =>
    page.locator('.dw-amount-table thead th').evaluateAll((heads) => heads.map(({ clientWidth }) => clientWidth));
  const before = await widthsOf();
  const box = await cell.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await cell.click({ position: { x: 4, y: 4 } });
  await expect(page.locator('.dw-explanation li').first()).toBeVisible();
  expect(await widthsOf()).toEqual(before);
});

test('where a value stands below the names of its level, a short one ends at the edge and a long one begins at it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(comparator.path);
  const values = await page.locator('.dw-stacked-table td').evaluateAll((cells) =>
    cells.map((cell) => {
      const edges = cell.getBoundingClientRect();
      const value = cell.firstElementChild?.getBoundingClientRect();
      const isShort = value !== undefined && value.top - edges.top < 8;
      return { isShort, distance: isShort ? edges.right - value.right : (value?.left ?? 0) - edges.left };
    }),
  );
  expect(new Set(values.map(({ isShort }) => isShort)).size).toBe(2);
  for (const { distance } of values) expect(distance).toBeCloseTo(0, 0);
});

test('a tablet has room for the levels beside the names of the comparison', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(comparator.path);
  const row = page.locator('.dw-comparison-table tbody tr').first();
  const name = await row.locator('th').boundingBox();
  const value = await row.locator('td').first().boundingBox();
  expect(value?.y).toBe(name?.y);
  await expect(row.locator('td').first()).toHaveCSS('font-size', '15px');
});

test('on a phone the levels that do not have something come after those that do, in as few lines as they need', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(comparator.path);
  await page.evaluate(() => {
    for (const cell of [...document.querySelectorAll('.dw-stacked-table tbody tr:first-child td')].slice(0, 3))
      cell.classList.add('dw-nothing');
  });
  const tops = await page
    .locator('.dw-stacked-table tbody tr')
    .first()
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  const [has = 0, ...lacking] = tops.toReversed();
  expect(Math.min(...lacking)).toBeGreaterThan(has);
  expect(new Set(lacking).size).toBeLessThan(3);
});

test('the word for what a level does not have is a dash beside other columns, takes no room there, and is read on a phone', async ({
  page,
}) => {
  await page.goto(comparator.path);
  const last = page.locator('.dw-stacked-table tbody tr:nth-child(4) td:last-child');
  await last.evaluate((cell) => {
    cell.classList.add('dw-nothing', 'dw-none');
    cell.style.textAlign = 'end';
  });
  const word = last.locator('span');
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const width of [768, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await word.boundingBox())?.width, `${width} pixels`).toBeLessThan(2);
    expect(await last.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('–');
    expect(await overflow(), `${width} pixels`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 320, height: 740 });
  expect((await word.boundingBox())?.width).toBeGreaterThan(10);
  expect(await last.evaluate((cell) => getComputedStyle(cell, '::before').content)).not.toContain('–');
});

test('on a phone of any width deadlines stand in cards, each in one line', async ({ page }) => {
  for (const width of [360, 390, 430]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(slaClock.path);
    const row = page.locator('.dw-card-table tbody tr').nth(1);
    const [card, moment] = [await row.boundingBox(), await row.locator('time').first().boundingBox()];
    expect(moment?.height, `${width} pixels`).toBeLessThan(30);
    expect(card?.width, `${width} pixels`).toBeGreaterThan(width - 40);
  }
});

for (const size of [
  { width: 390, height: 600 },
  { width: 1366, height: 600 },
])
  test(`what explains an amount is in view once it is there, at ${size.width} pixels`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(calculator.path);
    const amount = page.locator('.dw-turned-table .dw-amount').first();
    // At the foot of the screen, where what opens below it would not be seen.
    await amount.evaluate((button) => button.scrollIntoView({ block: 'end' }));
    await amount.click();
    const explanation = page.locator('.dw-explanation');
    await expect(explanation.locator('li').first()).toBeInViewport();
    const another = page.locator('.dw-turned-table .dw-amount').nth(1);
    await another.evaluate((button) => button.scrollIntoView({ block: 'end' }));
    await expect(explanation.locator('li').first()).not.toBeInViewport();
    await another.click();
    await expect(explanation.locator('li').first()).toBeInViewport();
  });
