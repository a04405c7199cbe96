import { readdirSync } from 'node:fs';
import { inThreads } from '../in-threads.ts';
import { type BuiltSite, type ParsedFile, type ParsedPage, parseFiles } from './parse-file.ts';

export { earlyParser } from './parse-early.ts';
export type { ParsedFile, ParsedPage };

/** Gives the HTML files of a built site. They are parsed at the first call. */
export type ReadSite = (site: string) => Promise<readonly ParsedFile[]>;

const htmlFiles = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();

/** Parses in as many threads as the files keep busy. */
const parseAll = async (built: BuiltSite, files: readonly string[]): Promise<readonly ParsedFile[]> => {
  const thread = new URL('./parse-thread.ts', import.meta.url);
  return (await inThreads(parseFiles, thread, files, (part) => ({ ...built, files: part }))).flat();
};

/** Adds what was not parsed early, in the order of the files. */
const parseRest = async (built: BuiltSite, early: readonly ParsedFile[]): Promise<readonly ParsedFile[]> => {
  const parsed = new Map(early.map((each) => [each.file, each]));
  const files = htmlFiles(built.site);
  const rest = await parseAll(
    built,
    files.filter((file) => !parsed.has(file)),
  );
  for (const each of rest) parsed.set(each.file, each);
  return files.flatMap((file) => parsed.get(file) ?? []);
};

/**
 * Parses the built HTML once for all build steps that need it: parsing a page takes as long as rendering it.
 *
 * @param siteAddress where the site will be hosted, for the links in the Markdown of its pages
 * @param early gives the files that were parsed while others were rendered
 */
export const siteReader = (siteAddress: string, early: () => readonly ParsedFile[] = () => []): ReadSite => {
  let files: Promise<readonly ParsedFile[]> | undefined;
  return (site) => {
    files ??= parseRest({ site, siteAddress }, early());
    return files;
  };
};

/** The pages for readers among the files. */
export const pagesIn = (files: readonly ParsedFile[]): ParsedPage[] => files.flatMap(({ page }) => page ?? []);
