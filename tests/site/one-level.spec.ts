import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { triesAll } from '../e2e/words.ts';
import { workshopSite } from '../support/sites.ts';
import { type BuiltPage, builtPages, mainOf, wordsOf } from './built-pages.ts';
import { buildSite, copyProject } from './other-site.ts';

test.describe.configure({ mode: 'serial' });
// It builds a site; `headline.test.ts` has what it says first of the answer of one level.
test.skip(!triesAll, 'npm run audit -- languages runs it');

let pages: readonly BuiltPage[];
let dist: string;

/** The site of the workshop with a list of one level, which its texts then name. */
const writeOneLevel = (folder: string): void => {
  copyProject(folder, join(workshopSite, 'content'));
  const lists = join(folder, 'content/price-lists');
  for (const name of readdirSync(lists)) rmSync(join(lists, name));
  copyFileSync('tests/providers/one-level/price-list.yaml', join(lists, '2026-07-06.yaml'));
  const text = join(folder, 'content/docs/diensten/break-en-fix.mdx');
  writeFileSync(text, readFileSync(text, 'utf8').replaceAll('tier="zonder"', 'tier="vast"'));
};

test.beforeAll(async () => {
  // How long a build takes on a busy machine says nothing about it.
  test.setTimeout(600_000);
  const folder = test.info().outputPath('site');
  writeOneLevel(folder);
  await buildSite(folder, '2026-11-28');
  dist = join(folder, 'dist');
  pages = builtPages(dist);
});

const pageAt = (path: string): BuiltPage => {
  const found = pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`The site has no page ${path}.`);
  return found;
};

const read = (path: string): string => wordsOf(mainOf(pageAt(path)));

test('one level alone is never called the cheapest, and has no break-even points', () => {
  expect(read('/calculator/')).toContain('Vast tarief kost CHF 1.101,96 over 6 maanden');
  const rates = read('/contracten/tarieven/');
  for (const text of [read('/calculator/'), read('/'), rates]) expect(text).not.toMatch(/goedkoopst/i);
  expect(rates).not.toContain('Omslagpunten');
  expect(read('/calculator/')).not.toContain('Zie wanneer een hoger niveau loont');
});

test('no table is without rows, and none has a row twice', () => {
  const tables = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => ({ path, table })),
  );
  expect(tables.length).toBeGreaterThan(5);
  for (const { path, table } of tables) {
    const rows = [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => wordsOf(row));
    expect(rows.length, path).toBeGreaterThan(1);
    expect(new Set(rows).size, path).toBe(rows.length);
  }
});

test('each band of rates is named', () => {
  const tables = pageAt('/contracten/tarieven/').html.matchAll(/<table[^>]*aria-label="([^"]*)"/g);
  const captions = [...tables].map(([, caption = '']) => caption);
  expect(captions).toContainEqual(expect.stringMatching(/^Overdag: /));
  expect(captions).toContainEqual(expect.stringMatching(/^Avond en weekend: /));
  expect(new Set(captions).size).toBe(captions.length);
});

test('what has a price is not said to be on request, though that price be nothing', () => {
  for (const path of ['/contracten/tarieven/', '/calculator/', '/contracten/']) {
    expect(read(path), path).not.toContain('op aanvraag');
  }
  expect(read('/calculator/')).toContain('Reiskosten per bezoek: CHF 0,00');
});

test('no sentence names regions that there are none of', () => {
  expect(read('/contracten/')).toContain('Een abonnement verlaagt uw uurtarief.');
  for (const { path } of pages) expect(read(path), path).not.toMatch(/\bin (?:\.|,|en\b)/);
});

test('where nothing is promised that is said once, with no times and no calendar', () => {
  const times = pageAt('/contracten/responstijden/');
  expect(wordsOf(mainOf(times))).toContain('Deze prijslijst garandeert geen tijden.');
  for (const { path } of pages) expect(read(path), path).not.toMatch(/niet van toepassing|agenda/i);
});

test('time that is billed by the minute is shown in hours and minutes', () => {
  for (const { path } of pages) expect(read(path), path).not.toMatch(/Bij \d{3,} minuten/);
});

test('the currency of the list is everywhere, and the euro nowhere', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|md)$/.test(name));
  for (const name of files) expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(/€|\bEUR\b/);
  expect(pageAt('/contracten/tarieven/').html).toContain('"priceCurrency":"CHF"');
});

test('a VAT rate with a decimal is told as it is', () => {
  expect(read('/over-deze-prijzen/')).toContain('Frankrijk 8,5 %');
});
