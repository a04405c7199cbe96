import { calculator } from '../examples/calculator.ts';
import { rulesBroken } from './axe.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

const readers = [
  {
    words: languages[0],
    other: '/en/contracten/responstijden/',
    otherTitle: 'Response times',
    path: '/contracten/responstijden/',
    select: 'Selecteer taal',
    updated: /^\s*Laatst bewerkt: \d{1,2}\s[a-z]+\s\d{4}\s*$/,
  },
  {
    words: languages[1],
    other: '/contracten/responstijden/',
    otherTitle: 'Reactietijden',
    path: '/en/contracten/responstijden/',
    select: 'Select language',
    updated: /^\s*Last updated: \d{1,2}\s[A-Z][a-z]+\s\d{4}\s*$/,
  },
] as const;

for (const { words, path, other, otherTitle, select, updated } of readers) {
  test.describe(`reading in ${words.language}`, () => {
    test('another language shows the same page', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('combobox', { name: select }).selectOption({ index: words.language === 'nl' ? 1 : 0 });
      await expect(page).toHaveURL(other);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(otherTitle);
    });

    test('the name of the language is not cut off', async ({ page }) => {
      await page.goto(path);
      const cutOff = await page
        .getByRole('combobox', { name: select })
        .evaluate((shown) => shown.scrollWidth - shown.clientWidth);
      expect(cutOff).toBeLessThanOrEqual(0);
    });

    test('the date of the last change is written in the style of the site', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('footer time')).toBeVisible();
      await expect(page.locator('footer p:has(time)')).toHaveText(updated);
    });

    test('on paper the page stands alone and says where it comes from', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.dw-print-origin')).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['header.header', 'nav.sidebar', '.pagination-links', '.sl-menu-button']) {
        await expect(page.locator(gone).first()).toBeHidden();
      }
      await expect(page.locator('.dw-print-letterhead')).toBeVisible();
      await expect(page.locator('.dw-print-origin')).toHaveText(
        `Quarkpulse https://dienstwijzer.example${path} ${words.text('paper.priceList', { date: words.date('2026-11-21') })}`,
      );
    });

    test('the menu of a narrow screen breaks no accessibility rule while it is open', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.getByRole('button', { name: 'Menu' }).click();
        await expect(page.locator('nav [aria-current="page"]')).toBeVisible();
        expect(await rulesBroken(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('nav [aria-current="page"]')).toBeHidden();
      }
    });
  });
}

test('on paper a table stays a table on a narrow sheet, and the theme of the screen is left behind', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setViewportSize({ width: 600, height: 800 });
  for (const path of ['/diensten/', '/contracten/responstijden/', '/calculator/']) {
    await page.goto(path);
    await expect(page.locator('main thead').first()).toBeVisible();
    await expect(page.locator('main tbody tr').first()).toHaveCSS('display', 'table-row');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  }
});

test('on paper there are no controls that only work on a screen, and no headings without content', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, gone] of [
    ['/', '.dw-slider'],
    ['/calculator/', '.dw-presets'],
    ['/contracten/tarieven/', '.dw-slider'],
    ['/contracten/vergelijken/', '.dw-tier-picker, #needs'],
    ['/contracten/responstijden/', '#clock-words'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(gone).first(), path).toBeAttached();
    await expect(page.locator(gone).filter({ visible: true }), path).toHaveCount(0);
  }
});

test('on paper amounts still say what they are based on', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/', '/en/contracten/tarieven/']) {
    await page.goto(path);
    await expect(page.locator('.dw-basis-note')).toContainText(/zonder btw|excluding VAT/);
    await expect(page.locator('.dw-basis-note')).toBeVisible();
  }
});

test('the headings of a tool look like those of the page around it', async ({ page }) => {
  const lookOf = (selector: string) =>
    page.locator(selector).evaluateAll((headings) =>
      headings.map((heading) => {
        const { fontSize, fontWeight, lineHeight, color } = getComputedStyle(heading);
        return [fontSize, fontWeight, lineHeight, color].join();
      }),
    );
  await page.goto('/contracten/responstijden/');
  const [ofPage] = await lookOf('.sl-heading-wrapper h2');
  for (const path of ['/contracten/responstijden/', '/calculator/', '/contracten/vergelijken/']) {
    await page.goto(path);
    expect(new Set(await lookOf('.dw-tool section:not(.dw-answer-panel) > h2')), path).toEqual(new Set([ofPage]));
  }
});

test('the list of contents of the questions names each of them', async ({ page }) => {
  await page.goto('/vragen/');
  const questions = await page.locator('main h2').allTextContents();
  expect(questions.length).toBeGreaterThan(5);
  const listed = page.getByRole('complementary', { name: 'Op deze pagina' }).getByRole('link');
  expect(await listed.allTextContents()).toEqual(
    ['Overzicht', ...questions].map((name) => expect.stringContaining(name)),
  );
  await listed.last().click();
  await expect(page.locator('main h2').last()).toBeInViewport();
});

test('brackets stay on the line of the term between them', async ({ page }) => {
  await page.goto('/contracten/vergelijken/');
  const term = page.locator('.dw-nowrap', { hasText: '(MRT)' });
  for (const width of [320, 360, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await term.evaluate((shown) => shown.getClientRects().length), String(width)).toBe(1);
  }
});

test('a calculation on paper names the address that leads back to it', async ({ page }) => {
  const { link } = calculator.states.oneLongJob;
  await page.goto(calculator.path + link);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-address]')).toHaveText(`https://dienstwijzer.example${calculator.path}${link}`);
});

test.describe('the page for an unknown address', () => {
  test.beforeEach(async ({ page, slips }) => {
    await page.goto('/en/no-such-page/');
    // Chromium logs the status of the page to the console.
    slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('status of 404')));
  });

  for (const [words, links] of [
    [languages[0], ['/', '/calculator/', '/contracten/tarieven/', '/contact/']],
    [languages[1], ['/en/', '/en/calculator/', '/en/contracten/tarieven/', '/en/contact/']],
  ] as const) {
    test(`offers links in ${words.language}`, async ({ page }) => {
      await expect(page.getByRole('heading', { name: words.text('notFound.title') })).toBeVisible();
      const part = page.locator(`.sl-markdown-content > [lang="${words.language}"]`);
      const hrefs = await part.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(links);
    });
  }
});

test('nothing moves for visitors who prefer reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(', ')
          .some((time) => time !== '0s'),
      )
      .map(({ className }) => String(className)),
  );
  expect(moving).toEqual([]);
});

test('every button of a page has a type', async ({ page }) => {
  for (const path of ['/', '/en/calculator/', '/404.html']) {
    await page.goto(path);
    await expect(page.locator('button:not([type])')).toHaveCount(0);
  }
});
