/**
 * Builds this site with 1,000 more pages and two default Starlight sites with as many: one as it comes, and one with public plugins that do
 * the same work beside the pages. One after the other and without a cache; prints the time and memory of each, and of each once more with
 * what it kept of the first time. Then builds this site with a quarter and a half of the pages, to see whether its time grows with their
 * number. `npm run bench:build -- 200` adds 200. Gates nothing; the aim is to be no slower than the second, and at most 1.5 times the first.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installedPlugins, writeEquippedSite } from './bench-build/equipped-site.ts';
import { type Build, measureBuild } from './bench-build/measure-build.ts';
import { linkPackages, ownPages, writeOurSite, writeStockSite } from './bench-build/sites.ts';

const added = Number(process.argv[2] ?? 1_000);
const root = mkdtempSync(resolve('.bench-build-'));

/** Builds a site as often as asked, the first time without a cache. */
const build = (name: string, write: (folder: string) => void, times: number, packages?: string): Build[] => {
  const folder = join(root, name);
  mkdirSync(folder);
  linkPackages(folder, packages);
  write(folder);
  const built = Array.from({ length: times }, () => measureBuild(folder, packages));
  rmSync(folder, { recursive: true });
  return built;
};

const ourSite = (pages: number, times = 1): Build[] =>
  build(`ours-${pages}`, (folder) => writeOurSite(folder, pages), times);

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
  const stock = build('stock', (folder) => writeStockSite(folder, ownPages() + added), 2, packages);
  const equipped = build('equipped', (folder) => writeEquippedSite(folder, ownPages() + added), 2, packages);
  const ours = ourSite(added, 2);
  for (const [index, time] of ['the first time', 'again'].entries()) {
    const [bare, plugins, own] = [stock[index], equipped[index], ours[index]];
    if (!bare || !plugins || !own) throw new Error('A site was not built twice.');
    console.log(`Built ${time}:`);
    console.table({ 'stock Starlight': row(bare), 'with plugins': row(plugins), 'this site': row(own) });
    compare(own, 'stock Starlight', bare);
    compare(own, 'stock Starlight with plugins', plugins);
  }
  const sizes = [...ourSite(added / 4), ...ourSite(added / 2), ...ours.slice(0, 1)];
  for (const [index, large] of sizes.entries()) {
    const small = sizes[index - 1];
    if (small) console.log(growth(small, large));
  }
} finally {
  rmSync(root, { recursive: true });
}
