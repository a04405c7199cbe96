import { basename, join, relative } from 'node:path';
import type { PageSource } from './convert-pages.ts';
import { type Conversion, convertProject } from './convert-project.ts';
import { hasLanguage, isSameLanguage, languageOfPlace, placeFor } from './links/locales.ts';
import { slugOf } from './links/new-paths.ts';
import type { Note } from './notes.ts';
import type { Refusal } from './page/write-page.ts';
import type { Project } from './project/project.ts';
import { readProject } from './project/read-project.ts';
import { unmeasuredIn } from './project/unmeasured.ts';
import { counted } from './summary.ts';
import { overlapIn } from './write/obstacles.ts';
import { defaultOut, type Target, targetOf } from './write/target.ts';

export interface PrepareOptions {
  /** The folder for the new pages; by default, one of their own among the pages of the site. */
  readonly out?: string | undefined;
  /** Also reads files outside the folder of the project that the configuration or links refer to. */
  readonly allowOutside?: boolean;
  readonly onPage?: (done: number, total: number) => void;
  /** Called with each page that readers get. */
  readonly onSource?: (source: PageSource, target: Target) => void;
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

/** The folder for pages in a language, and whether they are already in one of their language. */
const adviceOn = (language: string, { pages, place }: Target): string => {
  const { base, locales } = place;
  const folder = join(
    pages,
    ...base
      .split('/')
      .filter(Boolean)
      .map(() => '..'),
    placeFor(language, place),
  );
  const isThere = locales !== undefined && hasLanguage(locales, language);
  return `their place is ${relative('.', folder)}${isThere ? '' : `, once the site has ${language}`}`;
};

/** Pages get titles of asides and names of parts from the language of their folder. */
const languageNotes = ({ language, project }: ReadProject, target: Target): readonly Note[] => {
  const { languages } = project.settings.plugins;
  const [main, there] = [language ?? languages?.main, languageOfPlace(target.place)];
  const { locales } = target.place;
  const isElsewhere = main !== undefined && there !== undefined && !isSameLanguage(main, there);
  const missing = (languages?.others ?? []).filter((one) => locales !== undefined && !hasLanguage(locales, one));
  return [
    ...(isElsewhere ? [[main, `${main}; the pages would stand among those in ${there}, and `] as const] : []),
    ...missing.map((one) => [one, `${one}; `] as const),
  ].map(([one, found]) => ({ code: 'language', ...project.lineInConfig(one), found: found + adviceOn(one, target) }));
};

/** The day of the last change of each page, where the old site or the new one shows it. */
const datesFor = ({ project, commitDates }: ReadProject, target: Target): Project['dates'] =>
  project.settings.plugins.showsDates || target.showsDates ? commitDates() : new Map();

/** Only an old site that showed dates loses some. */
const dateNotes = ({ pages, dates, settings, lineInConfig }: Project): readonly Note[] => {
  const without = pages.filter((page) => !dates.has(page)).length;
  if (!settings.plugins.showsDates || without === 0) return [];
  return [{ code: 'dates-unknown', ...lineInConfig('date'), found: `${without} of ${counted(pages.length, 'page')}` }];
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
  const { place, codeFrames, drawsMermaid } = target;
  const settings = { ...read.project.settings, codeFrames, drawsMermaid };
  const unmeasured = await unmeasuredIn(read.project);
  const project = { ...read.project, settings, unmeasured, dates: datesFor(read, target) };
  const conversion = convertProject(project, {
    ...place,
    ...(options.onPage && { onPage: options.onPage }),
    onSource: (source) => options.onSource?.(source, target),
  });
  const [refusal] = conversion.refusals;
  if (refusal) return { problem: problemOf(refusal) };
  const notes = [...languageNotes(read, target), ...dateNotes(project), ...read.notes];
  return { target, conversion, pageCount: project.pages.length, notes };
};
