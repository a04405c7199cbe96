import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noteUndrawn } from './constructs/mermaid.ts';
import { diskProblem } from './disk/disk-error.ts';
import { kindOf, readBytes } from './disk/paths.ts';
import { mergeRedirects } from './links/merge-redirects.ts';
import type { Redirect } from './links/redirects.ts';
import type { Note } from './notes.ts';
import { type PrepareOptions, prepare } from './prepare.ts';
import { fullReport, reportName } from './summary.ts';
import { clearLeftovers } from './write/leftovers.ts';
import { moveIntoPlace } from './write/move-into-place.ts';
import { type Delivery, existingFiles, obstacleTo } from './write/obstacles.ts';
import type { Target } from './write/target.ts';

export interface ImportOptions extends PrepareOptions {
  readonly dryRun?: boolean;
  /** Replaces existing files. */
  readonly force?: boolean;
  /** Adds the redirects to `content/redirects.yaml` of the site. */
  readonly addRedirects?: boolean;
}

export interface Imported {
  readonly target: Target;
  /** Files that were written, or would be in a dry run. */
  readonly files: readonly string[];
  readonly pageCount: number;
  /** How many old addresses of pages got a redirect. */
  readonly redirectCount: number;
  /** Whether those were added to the ones of the site. */
  readonly hasAddedRedirects: boolean;
  /** Old addresses that not every host could redirect, each with the new one. */
  readonly lostAddresses: readonly Redirect[];
  /** Files of the project that no page uses, and that are not copied. */
  readonly unused: readonly string[];
  readonly notes: readonly Note[];
}

type ImportResult = Imported | { readonly problem: string };

const listSome = (files: readonly string[]): string =>
  files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');

interface Deliveries {
  /** New files, which may replace others only when that is asked. */
  readonly fresh: readonly Delivery[];
  /** Files of the site with something added. */
  readonly extended: readonly Delivery[];
}

const deliver = (
  { fresh, extended }: Deliveries,
  { stagingParent }: Target,
  options: ImportOptions,
): string | undefined => {
  if (!options.dryRun) clearLeftovers(stagingParent);
  const all = [...fresh, ...extended];
  const obstacle = obstacleTo(all, stagingParent);
  if (obstacle !== undefined) return obstacle;
  const existing = options.force ? [] : existingFiles(fresh);
  if (existing.length > 0) {
    return `There is already ${listSome(existing)}. Choose another folder with --out, or replace them with --force.`;
  }
  if (!options.dryRun) moveIntoPlace(all, stagingParent);
  return undefined;
};

const redirectsName = 'redirects.yaml';

/** The redirects of the site with those of the import, or what is wrong in a sentence. */
const withRedirects = (
  { stagingParent }: Target,
  redirects: readonly Redirect[],
  { addRedirects = false }: ImportOptions,
): readonly Delivery[] | string => {
  if (!addRedirects || redirects.length === 0) return [];
  const folder = join(stagingParent, 'content');
  const file = join(folder, redirectsName);
  if (kindOf(file) !== 'file') return `There is no ${file} to add redirects to.`;
  const merged = mergeRedirects(new TextDecoder().decode(readBytes(file)), redirects);
  if (merged === undefined) return `${file} does not end with a list of redirects, so none can be added to it.`;
  return [{ folder, files: new Map([[redirectsName, merged]]) }];
};

/** The report beside the pages. One of an earlier import must not outlive what it says. */
const reportFiles = (imported: Imported): ReadonlyMap<string, string> =>
  imported.notes.length > 0 || existsSync(join(imported.target.pages, reportName))
    ? new Map([[reportName, fullReport(imported)]])
    : new Map();

const readAndWrite = async (path: string, options: ImportOptions): Promise<ImportResult> => {
  const prepared = await prepare(path, options);
  if ('problem' in prepared) return prepared;
  const { target, pageCount, conversion } = prepared;
  const { pages, downloads, unused, diagrams, redirects, lostAddresses } = conversion;
  const extended = withRedirects(target, redirects, options);
  if (typeof extended === 'string') return { problem: extended };
  const deliveries = [
    { folder: target.pages, files: pages },
    { folder: target.downloads, files: downloads },
  ].filter(({ files }) => files.size > 0);
  const imported: Imported = {
    target,
    files: deliveries.flatMap(({ folder, files }) => [...files.keys()].map((file) => `${folder}/${file}`)),
    pageCount,
    redirectCount: redirects.length,
    hasAddedRedirects: extended.length > 0,
    lostAddresses,
    unused,
    notes: [...prepared.notes, ...conversion.notes, ...(await noteUndrawn(diagrams))],
  };
  const report = { folder: target.pages, files: reportFiles(imported) };
  const problem = deliver({ fresh: [...deliveries, report], extended }, target, options);
  return problem === undefined ? imported : { problem };
};

/**
 * Converts a MkDocs Material project to Starlight: reads the project at a path, and writes pages, files, `sidebar.json`
 * and a report. When there is a problem, nothing was written.
 *
 * @example await importProject('../oude-site/mkdocs.yml', { out: 'content/docs/handboek' })
 */
export const importProject = async (path: string, options: ImportOptions = {}): Promise<ImportResult> => {
  try {
    return await readAndWrite(path, options);
  } catch (error) {
    const problem = diskProblem(error);
    if (problem === undefined) throw error;
    return { problem };
  }
};
