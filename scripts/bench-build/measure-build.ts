import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cost } from './record-cost.ts';

/** The result and the cost of a build. */
export interface Build extends Cost {
  readonly pages: number;
  readonly seconds: number;
}

const pagesIn = (site: string): number =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;

const recordCost = new URL('./record-cost.ts', import.meta.url).href;

/**
 * Builds the site in a folder, with what the folder keeps of builds before.
 *
 * @param packages the folder of the packages that the site is built with
 * @throws when the build fails, with what it printed.
 */
export const measureBuild = (folder: string, packages = 'node_modules'): Build => {
  const costFile = join(folder, 'cost.json');
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', recordCost, resolve(packages, 'astro/bin/astro.mjs'), 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', COST_FILE: costFile },
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stdout}\n${stderr}`);
  const cost: Cost = JSON.parse(readFileSync(costFile, 'utf8'));
  return { ...cost, pages: pagesIn(join(folder, 'dist')), seconds };
};
