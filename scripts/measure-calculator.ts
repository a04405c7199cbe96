/**
 * Measures, on the built site and on a CPU slowed four times, how long the calculator's script runs from a keystroke to
 * the changed page, with 50 lines. Prints the median and the slowest of thirty keystrokes; gates nothing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const port = '4391';
const keystrokes = 30;
const lines = Array.from({ length: 50 }, () => 'technician.remote.40.6.month').join('~');
const address = `http://localhost:${port}/calculator/#v=1&lines=${lines}&list=2026-11-21&months=12&report=2026-11-27T16:00&end`;

const server = spawn('node', ['scripts/preview.ts'], { env: { ...process.env, PORT: port }, stdio: 'pipe' });
await once(server.stdout, 'data');
const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async (count) => {
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
    return taken.toSorted((a, b) => a - b);
  }, keystrokes);
  const shown = (at: number): string => `${(times.at(at) ?? Number.NaN).toFixed(1)} ms`;
  console.log(
    `50 lines, CPU slowed 4 times, ${times.length} keystrokes: median ${shown(times.length >> 1)}, slowest ${shown(-1)}`,
  );
} finally {
  await browser.close();
  server.kill();
}
