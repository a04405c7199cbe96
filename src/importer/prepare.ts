import { basename } from 'node:path';
import { type Conversion, convertProject } from './convert-project.ts';
import { slugOf } from './links/new-paths.ts';
import type { Note } from './notes.ts';
import type { Refusal } from './page/write-page.ts';
import { readProject } from './project/read-project.ts';
import { unmeasuredIn } from './project/unmeasured.ts';
import { overlapIn } from './write/obstacles.ts';
import { defaultOut, type Target, targetOf } from './write/target.ts';

export interface PrepareOptions {
  /** The folder for the new pages; by default, one of their own among the pages of the site. */
  readonly out?: string | undefined;
  /** Also reads files outside the folder of the project that the configuration or links refer to. */
  readonly allowOutside?: boolean;
  readonly onPage?: (done: number, total: number) => void;
}

/** A project that was converted, before anything of it is written. */
interface Prepared {
  readonly target: Target;
  readonly conversion: Conversion;
  readonly pageCount: number;
  /** Notes on the project as a whole. */
  readonly notes: readonly Note[];
}

/** A page that would run something comes from a malicious source or a bug in the importer. */
const problemOf = ({ file, line, found }: Refusal): string =>
  `${file}, line ${line}: the page would hold something that can run when the site is built or read: ${found.slice(0, 120)}. ` +
  'Nothing was written. Change or remove it, and import again.';

type ReadProject = Exclude<ReturnType<typeof readProject>, { problem: string }>;

/** Pages in a language get titles of asides and names of places from the folder of that language. */
const languageNotes = ({ language, project }: ReadProject, target: Target): readonly Note[] => {
  const main = (code: string): string => code.slice(0, 2).toLowerCase();
  if (language === undefined || target.language === undefined || main(language) === main(target.language)) return [];
  const found = `${language}; the pages would stand among those in ${target.language}`;
  return [{ code: 'language', ...project.lineInConfig(language), found }];
};

/** Reads and converts the project at a path; a problem is a sentence. */
export const prepare = async (
  path: string,
  options: PrepareOptions,
): Promise<Prepared | { readonly problem: string }> => {
  const read = readProject(path, options);
  if ('problem' in read) return read;
  const target = targetOf(options.out ?? defaultOut(slugOf(basename(read.name))));
  const overlap = overlapIn(target);
  if (overlap !== undefined) return { problem: overlap };
  const { base, codeFrames, drawsMermaid } = target;
  const settings = { ...read.project.settings, codeFrames, drawsMermaid };
  const project = { ...read.project, settings, unmeasured: await unmeasuredIn(read.project) };
  const conversion = convertProject(project, { base, ...options });
  const [refusal] = conversion.refusals;
  if (refusal) return { problem: problemOf(refusal) };
  const notes = [...languageNotes(read, target), ...read.notes];
  return { target, conversion, pageCount: project.pages.length, notes };
};
