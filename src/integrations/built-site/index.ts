import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BuiltSite, type ParsedFile, type ParsedPage, parseFiles } from './parse-file.ts';
import type { ParseJob } from './parse-thread.ts';

export type { ParsedFile, ParsedPage };

/** Gives the HTML files of a built site. They are parsed at the first call. */
export type ReadSite = (site: string) => Promise<readonly ParsedFile[]>;

const htmlFiles = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();

/** How many files keep a thread busy for longer than it takes to start. */
const worthThread = 100;

const parseInThread = async (job: ParseJob): Promise<readonly ParsedFile[]> => {
  const worker = new Worker(new URL('./parse-thread.ts', import.meta.url), { workerData: job });
  const [parsed]: readonly ParsedFile[][] = await once(worker, 'message');
  return parsed ?? [];
};

/** Parses in as many threads as there are processors and as the files keep busy. */
const parseAll = async (built: BuiltSite, files: readonly string[]): Promise<readonly ParsedFile[]> => {
  const threads = Math.min(availableParallelism(), Math.floor(files.length / worthThread));
  if (threads < 2) return parseFiles(built, files);
  const size = Math.ceil(files.length / threads);
  const parts = Array.from({ length: threads }, (_, index) => files.slice(index * size, (index + 1) * size));
  return (await Promise.all(parts.map((part) => parseInThread({ ...built, files: part })))).flat();
};

/**
 * Parses the built HTML once for all build steps that need it: parsing a page takes as long as rendering it.
 *
 * @param siteAddress where the site will be hosted, for the links in the Markdown of its pages
 */
export const siteReader = (siteAddress: string): ReadSite => {
  let files: Promise<readonly ParsedFile[]> | undefined;
  return (site) => {
    files ??= parseAll({ site, siteAddress }, htmlFiles(site));
    return files;
  };
};

/** The pages for readers among the files. */
export const pagesIn = (files: readonly ParsedFile[]): ParsedPage[] => files.flatMap(({ page }) => page ?? []);
