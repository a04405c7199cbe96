import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noteUndrawn } from './constructs/mermaid.ts';
import { diskProblem } from './disk/disk-error.ts';
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
}

export interface Imported {
  readonly target: Target;
  /** Files that were written, or would be in a dry run. */
  readonly files: readonly string[];
  readonly pageCount: number;
  /** How many old addresses of pages got a redirect. */
  readonly redirectCount: number;
  /** Old addresses that not every host could redirect, each with the new one. */
  readonly lostAddresses: readonly Redirect[];
  /** Files of the project that no page uses, and that are not copied. */
  readonly unused: readonly string[];
  readonly notes: readonly Note[];
}

type ImportResult = Imported | { readonly problem: string };

const listSome = (files: readonly string[]): string =>
  files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');

const deliver = (
  deliveries: readonly Delivery[],
  { stagingParent }: Target,
  options: ImportOptions,
): string | undefined => {
  if (!options.dryRun) clearLeftovers(stagingParent);
  const obstacle = obstacleTo(deliveries, stagingParent);
  if (obstacle !== undefined) return obstacle;
  const existing = options.force ? [] : existingFiles(deliveries);
  if (existing.length > 0) {
    return `There is already ${listSome(existing)}. Choose another folder with --out, or replace them with --force.`;
  }
  if (!options.dryRun) moveIntoPlace(deliveries, stagingParent);
  return undefined;
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
  const deliveries = [
    { folder: target.pages, files: pages },
    { folder: target.downloads, files: downloads },
  ].filter(({ files }) => files.size > 0);
  const imported: Imported = {
    target,
    files: deliveries.flatMap(({ folder, files }) => [...files.keys()].map((file) => `${folder}/${file}`)),
    pageCount,
    redirectCount: redirects.length,
    lostAddresses,
    unused,
    notes: [...prepared.notes, ...conversion.notes, ...(await noteUndrawn(diagrams))],
  };
  const report = { folder: target.pages, files: reportFiles(imported) };
  const problem = deliver([...deliveries, report], target, options);
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
