/**
 * Measures, on the built site and on a CPU slowed four times, how long the calculator's script runs from a keystroke to
 * the changed page, with 50 lines. Prints the median and the slowest of thirty keystrokes; gates nothing.
 */
import { onSlowPage, summary } from './on-slow-page.ts';

const keystrokes = 30;
const lines = Array.from({ length: 50 }, () => 'technician.remote.40.6.month').join('~');
const path = `/calculator/#v=1&lines=${lines}&list=2026-11-21&months=12&report=2026-11-27T16:00&end`;

const times = await onSlowPage(path, (page) =>
  page.evaluate(async (count) => {
    const field = document.querySelector<HTMLInputElement>('#months');
    const taken: number[] = [];
    for (let key = 0; key < count && field; key += 1) {
      field.value = String((key % 24) + 1);
      const changed = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(document.querySelector('.dw-result') ?? document.body, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      const begun = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      taken.push((await changed) - begun);
      // Nobody types faster than the page is drawn, and than what follows the paint is done.
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    return taken;
  }, keystrokes),
);
console.log(`Calculator, 50 lines, CPU slowed 4 times, ${times.length} keystrokes: ${summary(times)}`);
