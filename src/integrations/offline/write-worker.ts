import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Language } from '../../schema/language.ts';
import { builtPages } from '../built-site/built-pages.ts';
import { type FileToKeep, filesToKeep } from './kept-files.ts';
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
  /** The address that the code knows a page by. */
  readonly knownPath?: (path: string) => string;
  /** The largest site that is kept whole, in bytes before compression. */
  readonly mostBytes?: number;
  /** How long one file may take to arrive before the worker gives up, in milliseconds. */
  readonly patienceMs?: number;
}

const source = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** What stands in the worker in place of some names. */
type Constants = Readonly<Record<'CORE' | 'REST' | 'PAGES' | 'PATIENCE', unknown>>;

const bundle = (site: string, constants: Constants): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value) ?? 'undefined']),
    ),
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'service-worker.js' } },
    },
  });

/** One by one, since thousands of pages do not fit into memory. */
const pageHashes = async (site: string): Promise<string[]> => {
  const hashes: string[] = [];
  for (const { html } of builtPages(site)) hashes.push(await pageHash(new TextEncoder().encode(html())));
  return hashes;
};

const sizeOf = (files: readonly FileToKeep[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

const entriesOf = (files: readonly FileToKeep[]) => files.map(({ entry }) => entry);

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
  const files = filesToKeep(site, options.languages ?? [], options.knownPath);
  const { core = [], rest = [] } = Object.groupBy(files, ({ isCore }) => (isCore ? 'core' : 'rest'));
  const isWhole = sizeOf(files) <= (options.mostBytes ?? mostBytesWhole);
  const kept = isWhole ? files : core;
  await bundle(site, {
    CORE: entriesOf(core),
    REST: isWhole ? entriesOf(rest) : [],
    PAGES: isWhole ? undefined : await pageHashes(site),
    PATIENCE: options.patienceMs ?? patienceMs,
  });
  return { files: kept.length, bytes: sizeOf(kept), isWhole };
};
