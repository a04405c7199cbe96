import type { Page } from 'playwright-core';
import { onSlowPage, summary } from './on-slow-page.ts';

const keystrokes = 30;

const addressOf = (lines: number): string => {
  const work = Array.from({ length: lines }, () => 'technician.remote.40.6.month').join('~');
  return `/calculator/#v=1&lines=${work}&list=2026-11-21&months=12&report=2026-11-27T16:00&end`;
};

const typeIn = (page: Page, selector: string) =>
  page.evaluate(
    async ([wanted, count]) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      const answer = document.querySelector('.dw-tier-figures');
      if (field === null || answer === null) throw new Error(`Nothing to type in: ${wanted}`);
      const changed = () =>
        new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(performance.now());
          });
          observer.observe(answer, { subtree: true, childList: true, characterData: true });
        });
      const drawn = () =>
        new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
      const taken: { script: number; frame: number }[] = [];
      for (let key = 0; key < count; key += 1) {
        // Whole hours are not rounded, so that each keystroke changes the answer.
        field.value = String(60 * ((key % 20) + 1));
        if (wanted === '#months') field.value = String((key % 24) + 1);
        const change = changed();
        const begun = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const [script, frame] = await Promise.all([change, drawn()]);
        taken.push({ script: script - begun, frame: frame - begun });
        // Nobody types before the page is painted and the work after it is done.
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
      return taken;
    },
    [selector, keystrokes] as const,
  );

/**
 * Measures how long a keystroke in the calculator takes with 50 and with 100 lines, in a line and in the months: until its script has
 * changed the page, and until the next frame, with styles and layout.
 */
export const measureCalculator = async (): Promise<void> => {
  for (const lines of [50, 100]) {
    await onSlowPage(addressOf(lines), async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const [name, selector] of [
        ['in a line', '[id^="line-"][id$="-minutes"]'],
        ['in the months', '#months'],
      ] as const) {
        const taken = await typeIn(page, selector);
        console.log(`Calculator, ${lines} lines, CPU slowed 4 times, ${taken.length} keystrokes ${name}:`);
        console.log(`  script: ${summary(taken.map(({ script }) => script))}`);
        console.log(`  to the next frame: ${summary(taken.map(({ frame }) => frame))}`);
      }
    });
  }
};
