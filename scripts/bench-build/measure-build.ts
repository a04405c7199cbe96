import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The result and the cost of a build. */
export interface Build {
  readonly pages: number;
  readonly seconds: number;
  /** The peak memory of the build, in MiB. */
  readonly mebibytes: number;
}

const pagesIn = (site: string): number =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;

const astro = resolve('node_modules/astro/bin/astro.mjs');
const recordPeakMemory = new URL('./record-peak-memory.ts', import.meta.url).href;

/**
 * Builds the site in a folder, without a cache.
 *
 * @throws when the build fails, with what it printed.
 */
export const measureBuild = (folder: string): Build => {
  const memoryFile = join(folder, 'memory.txt');
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', recordPeakMemory, astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MEMORY_FILE: memoryFile },
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stdout}\n${stderr}`);
  const mebibytes = Number(readFileSync(memoryFile, 'utf8')) / 1024;
  return { pages: pagesIn(join(folder, 'dist')), seconds, mebibytes };
};
