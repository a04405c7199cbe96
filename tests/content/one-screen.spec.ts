import type { Page } from '@playwright/test';
import type { PriceList } from '../../src/schema/price-list.ts';
import { expect, followLink } from '../e2e/support.ts';
import { calculator } from '../examples/calculator.ts';
import { visitTest as test } from './built-site.ts';

/** What is left of the screen where an on-screen keyboard takes its part. */
const screens = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 - 336 },
  { width: 360, height: 640 - 260 },
];

/** Four lines of work, of each role in turn. */
const fourLines = ({ id, roles }: PriceList): string => {
  const role = (index: number): string | undefined => roles[index % roles.length]?.id;
  const lines = [
    `${role(0)}.remote.30.5.month`,
    `${role(1)}.onSite.60.1.quarter`,
    `${role(2)}.onSite.480.2.once`,
    `${role(3)}.onSite.120.1.once`,
  ];
  return `#v=1&lines=${lines.join('~')}&list=${id}&months=12&end`;
};

/** What cannot be seen of the answer and of the field that has the focus: outside the screen, or below something else. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const wanted = [...document.querySelectorAll('.dw-headline, .dw-tier-figures b'), activeElement];
    const isSeen = (element: Element): boolean =>
      [...element.getClientRects()].every(({ left, top, right, bottom }) => {
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return inside && (element.contains(middle) || (middle?.contains(element) ?? false));
      });
    return wanted.flatMap((element) =>
      element === null || isSeen(element) ? [] : [`${element.localName} "${element.textContent.trim().slice(0, 40)}"`],
    );
  });

test('the answer stays in view whichever field of the calculator has the focus', async ({ page, built }) => {
  test.slow();
  const [list] = built.catalogue.priceLists.slice(-1);
  if (list === undefined) throw new Error('The site has no price list.');
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await page.goto('about:blank');
    await followLink(page, calculator.path + fourLines(list));
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    const fields = await page.locator('.dw-work :is(input, select, button, summary)').filter({ visible: true }).all();
    expect(fields.length).toBeGreaterThan(4 * 5);
    for (const field of fields) {
      await field.focus();
      await expect
        .poll(() => unseen(page), `${screen.width} x ${screen.height}, ${await field.getAttribute('id')}`)
        .toEqual([]);
    }
  }
});
