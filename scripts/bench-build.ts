/**
 * Builds this site with 1,000 more pages and a default Starlight site with as many, one after the other and without a cache, and prints
 * the time and memory of each. `npm run bench:build -- 200` adds 200. Gates nothing; the aim is a ratio of at most 1.2.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Build, measureBuild } from './bench-build/measure-build.ts';
import { linkPackages, ownPages, writeOurSite, writeStockSite } from './bench-build/sites.ts';

const added = Number(process.argv[2] ?? 1_000);

const build = (root: string, name: string, write: (folder: string) => void): Build => {
  const folder = join(root, name);
  mkdirSync(folder);
  linkPackages(folder);
  write(folder);
  return measureBuild(folder);
};

const row = ({ pages, seconds, mebibytes }: Build) => ({
  pages,
  seconds: seconds.toFixed(1),
  'milliseconds a page': ((seconds / pages) * 1000).toFixed(1),
  'peak memory (MiB)': Math.round(mebibytes),
});

const root = mkdtempSync(resolve('.bench-build-'));
try {
  const stock = build(root, 'stock', (folder) => writeStockSite(folder, ownPages() + added));
  const ours = build(root, 'ours', (folder) => writeOurSite(folder, added));
  console.table({ 'stock Starlight': row(stock), 'this site': row(ours) });
  const ratio = ours.seconds / stock.seconds;
  console.log(
    `This site takes ${ratio.toFixed(2)} times as long, with ${(ours.mebibytes / stock.mebibytes).toFixed(2)} times the memory.`,
  );
} finally {
  rmSync(root, { recursive: true });
}
