/**
 * Builds this site with 1,000 more pages and two default Starlight sites with as many: one as it comes, and one with public plugins that do
 * the same work beside the pages. One after the other and without a cache; prints the time and memory of each. Then builds this site with
 * a quarter and a half of the pages, to see whether its time grows with their number. `npm run bench:build -- 200` adds 200. Gates nothing;
 * the aim is to be no slower than the second, and at most 1.5 times the first.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installedPlugins, writeEquippedSite } from './bench-build/equipped-site.ts';
import { type Build, measureBuild } from './bench-build/measure-build.ts';
import { linkPackages, ownPages, writeOurSite, writeStockSite } from './bench-build/sites.ts';

const added = Number(process.argv[2] ?? 1_000);
const root = mkdtempSync(resolve('.bench-build-'));

const build = (name: string, write: (folder: string) => void, packages?: string): Build => {
  const folder = join(root, name);
  mkdirSync(folder);
  linkPackages(folder, packages);
  write(folder);
  const built = measureBuild(folder, packages);
  rmSync(folder, { recursive: true });
  return built;
};

const ourSite = (pages: number): Build => build(`ours-${pages}`, (folder) => writeOurSite(folder, pages));

const row = ({ pages, seconds, cpuSeconds, mebibytes }: Build) => ({
  pages,
  seconds: seconds.toFixed(1),
  'CPU seconds': cpuSeconds.toFixed(1),
  'milliseconds a page': ((seconds / pages) * 1000).toFixed(1),
  'peak memory (MiB)': Math.round(mebibytes),
});

const compare = (ours: Build, name: string, other: Build): void => {
  const ratio = (key: 'seconds' | 'cpuSeconds' | 'mebibytes'): string => (ours[key] / other[key]).toFixed(2);
  console.log(
    `Beside ${name}: ${ratio('seconds')} times its time, ${ratio('cpuSeconds')} its CPU time, ${ratio('mebibytes')} its memory.`,
  );
};

/** What each further page costs between two sizes of a site. */
const growth = (small: Build, large: Build): string => {
  const milliseconds = ((large.seconds - small.seconds) / (large.pages - small.pages)) * 1000;
  return `From ${small.pages} to ${large.pages} pages: ${milliseconds.toFixed(1)} ms for each further page.`;
};

try {
  const packages = installedPlugins();
  const stock = build('stock', (folder) => writeStockSite(folder, ownPages() + added), packages);
  const equipped = build('equipped', (folder) => writeEquippedSite(folder, ownPages() + added), packages);
  const ours = ourSite(added);
  console.table({ 'stock Starlight': row(stock), 'with plugins': row(equipped), 'this site': row(ours) });
  compare(ours, 'stock Starlight', stock);
  compare(ours, 'stock Starlight with plugins', equipped);
  const [quarter, half] = [ourSite(added / 4), ourSite(added / 2)];
  console.log(growth(quarter, half));
  console.log(growth(half, ours));
} finally {
  rmSync(root, { recursive: true });
}
