import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { getManifest, injectManifest } from 'workbox-build';
import type { Language } from '../../schema/language.ts';
import { type BuiltPage, builtPages } from '../built-site/built-pages.ts';
import { coreFiles, keptFiles, namedByContent, seal } from './kept-files.ts';
import { pageHash } from './shared-with-worker.ts';

/**
 * The largest site, in bytes before compression, that is kept whole: about a third of it goes over the network, which is acceptable for a
 * first visit on a phone. This site takes a third of it; a thousand pages would take five times as much, in thousands of files.
 */
const mostBytesWhole = 8 * 2 ** 20;

/** Enough for the largest file at 20 kbit/s, the slowest connection on which a page is usable. */
const patienceMs = 30_000;

export interface WorkerOptions {
  /** Those of the site; each has its tools in its own folder. */
  readonly languages?: readonly Language[];
  /** The largest site that is kept whole, in bytes before compression. */
  readonly mostBytes?: number;
  /** How long one file may take to arrive before the worker gives up, in milliseconds. */
  readonly patienceMs?: number;
}

const source = fileURLToPath(new URL('./worker.ts', import.meta.url));
const name = 'service-worker.js';

const bundle = (folder: string, hashes: readonly string[] | undefined, patience: number): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      PAGES: JSON.stringify(hashes) ?? 'undefined',
      PATIENCE: String(patience),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: name } },
    },
  });

const fits = async (site: string, mostBytes: number): Promise<boolean> => {
  const { size } = await getManifest({ globDirectory: site, globPatterns: keptFiles });
  return size <= mostBytes;
};

const hashesOf = (pages: readonly BuiltPage[]): Promise<string[]> =>
  Promise.all(pages.map(({ html }) => pageHash(new TextEncoder().encode(html))));

/** What the worker of a site keeps in advance. */
export interface Kept {
  readonly files: number;
  readonly bytes: number;
  readonly isWhole: boolean;
}

/**
 * Writes the service worker of a finished site into it; the pages must not change afterwards. Of a site of more than `mostBytes` before
 * compression the worker keeps only the core and the pages that are visited, which it recognizes by their hashes.
 */
export const writeWorker = async (site: string, options: WorkerOptions = {}): Promise<Kept> => {
  const pages = (await fits(site, options.mostBytes ?? mostBytesWhole)) ? undefined : builtPages(site);
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  try {
    await bundle(folder, pages && (await hashesOf(pages)), options.patienceMs ?? patienceMs);
    const { count, size, warnings } = await injectManifest({
      swSrc: join(folder, name),
      swDest: join(site, name),
      globDirectory: site,
      globPatterns: pages ? coreFiles(pages, options.languages ?? []) : keptFiles,
      dontCacheBustURLsMatching: namedByContent,
      manifestTransforms: [seal(site)],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return { files: count, bytes: size, isWhole: pages === undefined };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
