import { once } from 'node:events';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.ts';
import { withSite } from '../browser/with-browser.ts';
import { type Gate, type Verdict, verdictOn } from './gate.ts';
import { pagesOnce } from './pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A busy machine distorts a measurement, so for a page below 100 the median of three counts. */
const runsWhenBelow = 3;

interface Scores {
  readonly scores: readonly number[];
  /** The audits that cost points, with their findings. */
  readonly causes: readonly string[];
  /** Largest Contentful Paint, in milliseconds. */
  readonly largestPaint: number;
}

const measure = async (address: string, port: number): Promise<Scores> => {
  const result = await lighthouse(address, {
    port,
    onlyCategories: [...categories],
    output: 'json',
    logLevel: 'error',
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { lhr } = result;
  const audits = categories.flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
  const causes = audits
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim());
  return {
    scores: categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    causes,
    largestPaint: lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  };
};

const isFull = ({ scores }: Scores): boolean => scores.every((score) => score === 100);

const total = ({ scores }: Scores): number => scores.reduce((sum, score) => sum + score, 0);

const measurePage = async (address: string, port: number): Promise<Scores> => {
  const first = await measure(address, port);
  if (isFull(first)) return first;
  const runs = [first];
  while (runs.length < runsWhenBelow) runs.push(await measure(address, port));
  return runs.toSorted((a, b) => total(a) - total(b))[runs.length >> 1] ?? first;
};

/** A port that is currently free. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gives no port.');
  return address.port;
};

const measureAll = async (origin: string): Promise<Verdict> => {
  const port = await freePort();
  const launch = await findChromium();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, `--remote-debugging-port=${port}`] });
  try {
    const pages = pagesOnce();
    const faults: string[] = [];
    let slowest = 0;
    for (const page of pages) {
      const found = await measurePage(origin + page, port);
      const seconds = found.largestPaint / 1000;
      slowest = Math.max(slowest, seconds);
      console.log(`   ${found.scores.join(' ')}  ${seconds.toFixed(1)} s  ${page}`);
      if (!isFull(found)) faults.push(`${page}: ${found.scores.join(' ')} (${found.causes.join('; ')})`);
    }
    return verdictOn(faults, `${pages.length} pages, largest paint at ${slowest.toFixed(1)} s or sooner`);
  } finally {
    await browser.close();
  }
};

/** Lighthouse for a phone on a slow connection, simulated. */
export const lighthouseGate: Gate = {
  name: 'lighthouse',
  bar: '100 four times on every page (mobile)',
  run: () => withSite(measureAll),
};
