/**
 * Measures, on the built site and on a CPU slowed four times, how long the SLA clock's script runs from a typed report to
 * the changed page with its picture. Prints the median and the slowest of sixty; gates nothing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const port = '4392';
const reports = Array.from({ length: 60 }, (_, index) =>
  new Date(Date.UTC(2026, 11, 1) + index * 7 * 3_600_000).toISOString().slice(0, 16),
);

const server = spawn('node', ['scripts/preview.ts'], { env: { ...process.env, PORT: port }, stdio: 'pipe' });
await once(server.stdout, 'data');
const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/contracten/responstijden/`);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('#reported-at');
    const shown = () => document.querySelector('.dw-headline time')?.getAttribute('datetime');
    const taken: number[] = [];
    for (const report of all) {
      const before = shown();
      const begun = performance.now();
      if (field) field.value = report;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (shown() === before && performance.now() - begun < 1000) await Promise.resolve();
      taken.push(performance.now() - begun);
    }
    return taken.toSorted((a, b) => a - b);
  }, reports);
  const at = (place: number): string => `${(times.at(place) ?? Number.NaN).toFixed(1)} ms`;
  console.log(
    `SLA clock, CPU slowed 4 times, ${times.length} reports: median ${at(times.length >> 1)}, slowest ${at(-1)}`,
  );
} finally {
  await browser.close();
  server.kill();
}
