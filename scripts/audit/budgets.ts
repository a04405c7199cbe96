import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { withBrowser } from '../browser/with-browser.ts';
import { type Gate, type Verdict, verdictOn } from './gate.ts';
import { type PageFigures, pageFigures } from './page-figures.ts';
import { allPages } from './pages.ts';

const file = 'config/budgets.json';

/** How much growth passes: a fraction of the accepted figure, and at least a fixed amount. Timings are noisy. */
const slack: Record<keyof PageFigures, { readonly part: number; readonly least: number }> = {
  bytes: { part: 0.03, least: 256 },
  styleBytes: { part: 0.03, least: 128 },
  scriptBytes: { part: 0.03, least: 128 },
  toolScriptBytes: { part: 0.03, least: 128 },
  requests: { part: 0, least: 0 },
  elements: { part: 0.05, least: 10 },
  layoutShift: { part: 0, least: 10 },
  longTasks: { part: 1, least: 250 },
};

const figures = z.object({
  bytes: z.number(),
  styleBytes: z.number(),
  scriptBytes: z.number(),
  toolScriptBytes: z.number(),
  requests: z.number(),
  elements: z.number(),
  layoutShift: z.number(),
  longTasks: z.number(),
});
const accepted = z.record(z.string(), figures);
const kinds = figures.keyof().options;

const readAccepted = (): z.infer<typeof accepted> =>
  existsSync(file) ? accepted.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};

const growth = (page: string, found: PageFigures, before: PageFigures | undefined): string[] => {
  if (before === undefined) return [`${page}: no accepted figures yet`];
  return kinds
    .filter((kind) => found[kind] > before[kind] + Math.max(before[kind] * slack[kind].part, slack[kind].least))
    .map((kind) => `${page}: ${kind} ${found[kind]}, accepted ${before[kind]}`);
};

const measure = (): Promise<Record<string, PageFigures>> =>
  withBrowser(async (browser, origin) => {
    const found: Record<string, PageFigures> = {};
    for (const page of allPages()) found[page] = await pageFigures(browser, origin, page);
    return found;
  });

const compare = async (): Promise<Verdict> => {
  const [before, found] = [readAccepted(), await measure()];
  const faults = Object.entries(found).flatMap(([page, one]) => growth(page, one, before[page]));
  if (process.argv.includes('--accept')) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  else return verdictOn(faults, `${Object.keys(found).length} pages against ${file}`);
  return { state: 'passed', summary: `${file} updated; ${faults.length} figures had grown`, details: faults };
};

export const budgetsGate: Gate = {
  name: 'budgets',
  bar: 'no page costs more than last accepted (bytes, requests, elements, shift, long tasks)',
  run: compare,
};
