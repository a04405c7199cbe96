import type { Locator } from '@playwright/test';
import type { PriceList } from '../../src/schema/price-list.ts';
import { expect, followLink } from '../e2e/support.ts';
import { triesAll } from '../e2e/words.ts';
import { calculator } from '../examples/calculator.ts';
import { referenceDist } from '../support/sites.ts';
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

/** Parts that load around a field may move it for a moment. */
const mostFrames = 60;

/**
 * Focuses each field in turn, and gives what cannot be seen then of the answer and of the field: outside the screen, or below
 * something else.
 */
const unseen = (fields: Locator): Promise<string[]> =>
  fields.evaluateAll(async (elements, frames) => {
    const isSeen = (element: Element): boolean =>
      [...element.getClientRects()].every(({ left, top, right, bottom }) => {
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return inside && (element.contains(middle) || (middle?.contains(element) ?? false));
      });
    const hidden = (field: Element): Element[] =>
      [...document.querySelectorAll('.dw-headline, .dw-tier-figures b'), field].filter((element) => !isSeen(element));
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const found: string[] = [];
    for (const field of elements as HTMLElement[]) {
      field.focus();
      await nextFrame();
      for (let frame = 0; frame < frames && hidden(field).length > 0; frame += 1) await nextFrame();
      for (const { localName, textContent } of hidden(field))
        found.push(`${localName} "${textContent.trim().slice(0, 40)}" while ${field.id} has the focus`);
    }
    return found;
  }, mostFrames);

test('the answer stays in view whichever field of the calculator has the focus', async ({ page, built }) => {
  test.slow();
  const [list] = built.catalogue.priceLists.slice(-1);
  if (list === undefined) throw new Error('The site has no price list.');
  // The first and the last differ most: the sites that only prove that the code fits any content are tried on these.
  const tried = built.dist === referenceDist || triesAll ? screens : screens.filter((_, at) => at % 3 === 0);
  for (const screen of tried) {
    await page.setViewportSize(screen);
    await page.goto('about:blank');
    await followLink(page, calculator.path + fourLines(list));
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    const fields = page.locator('.dw-work :is(input, select, button, summary)').filter({ visible: true });
    expect(await fields.count()).toBeGreaterThan(4 * 5);
    expect(await unseen(fields), `${screen.width} x ${screen.height}`).toEqual([]);
  }
});
