import { basename } from 'node:path';
import { noteUndrawn } from './constructs/mermaid.ts';
import { convertProject } from './convert-project.ts';
import { diskProblem } from './disk/disk-error.ts';
import { slugOf } from './links/new-paths.ts';
import type { Redirect } from './links/redirects.ts';
import type { Note } from './notes.ts';
import type { Refusal } from './page/write-page.ts';
import { readProject } from './project/read-project.ts';
import { unmeasuredIn } from './project/unmeasured.ts';
import { clearLeftovers } from './write/leftovers.ts';
import { moveIntoPlace } from './write/move-into-place.ts';
import { type Delivery, existingFiles, obstacleTo, overlapIn } from './write/obstacles.ts';
import { defaultOut, type Target, targetOf } from './write/target.ts';

export interface ImportOptions {
  /** The folder for the new pages; by default, one of their own among the pages of the site. */
  readonly out?: string | undefined;
  readonly dryRun?: boolean;
  /** Replaces existing files. */
  readonly force?: boolean;
  /** Also reads files outside the folder of the project that the configuration or links refer to. */
  readonly allowOutside?: boolean;
  readonly onPage?: (done: number, total: number) => void;
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

/** A page that would run something comes from a malicious source or a bug in the importer. */
const problemOf = ({ file, line, found }: Refusal): string =>
  `${file}, line ${line}: the page would hold something that can run when the site is built or read: ${found.slice(0, 120)}. ` +
  'Nothing was written. Change or remove it, and import again.';

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

const readAndWrite = async (path: string, options: ImportOptions): Promise<ImportResult> => {
  const read = readProject(path, options);
  if ('problem' in read) return read;
  const target = targetOf(options.out ?? defaultOut(slugOf(basename(read.name))));
  const overlap = overlapIn(target);
  if (overlap !== undefined) return { problem: overlap };
  const { base, codeFrames, drawsMermaid } = target;
  const settings = { ...read.project.settings, codeFrames, drawsMermaid };
  const project = { ...read.project, settings, unmeasured: await unmeasuredIn(read.project) };
  const { pages, downloads, unused, notes, diagrams, refusals, redirects, lostAddresses } = convertProject(project, {
    base,
    ...options,
  });
  const [refusal] = refusals;
  if (refusal) return { problem: problemOf(refusal) };
  const deliveries = [
    { folder: target.pages, files: pages },
    { folder: target.downloads, files: downloads },
  ].filter(({ files }) => files.size > 0);
  const problem = deliver(deliveries, target, options);
  if (problem !== undefined) return { problem };
  const files = deliveries.flatMap(({ folder, files: own }) => [...own.keys()].map((file) => `${folder}/${file}`));
  return {
    target,
    files,
    pageCount: project.pages.length,
    redirectCount: redirects.length,
    lostAddresses,
    unused,
    notes: [...read.notes, ...notes, ...(await noteUndrawn(diagrams))],
  };
};

/**
 * Converts a MkDocs Material project to Starlight: reads the project at a path, and writes pages, files and
 * `sidebar.json`. When there is a problem, nothing was written.
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
