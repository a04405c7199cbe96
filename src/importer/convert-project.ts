import type { Line } from './blocks/lines.ts';
import { type ConvertedPage, type ConvertOptions, convertPages, type UsedFiles } from './convert-pages.ts';
import type { Content } from './disk/changes.ts';
import { mainPages } from './links/languages.ts';
import { newPaths } from './links/new-paths.ts';
import { isPlain, movedPages, type Redirect, redirectsFile } from './links/redirects.ts';
import { SiteIndex } from './links/site-index.ts';
import type { Note } from './notes.ts';
import type { Refusal } from './page/write-page.ts';
import { navOfFolders, omittedFrom, sidebarOf } from './project/menu.ts';
import type { Project } from './project/project.ts';

export interface Conversion {
  /** Files by path in the folder of the new pages: pages, their images, `sidebar.json` and `redirects.yaml`. */
  readonly pages: ReadonlyMap<string, Content>;
  /** Files by path that are served as they are. */
  readonly downloads: ReadonlyMap<string, Content>;
  /** Files of the project that no page uses. */
  readonly unused: readonly string[];
  readonly notes: readonly Note[];
  /** Pages that could run something. If there are any, nothing may be written. */
  readonly refusals: readonly Refusal[];
  /** Old addresses of pages, each with its new one, as `redirects.yaml` among the pages has them. */
  readonly redirects: readonly Redirect[];
  /** Those that not every host could redirect. */
  readonly lostAddresses: readonly Redirect[];
  /** Mermaid diagrams that the site may be able to draw. */
  readonly diagrams: readonly (readonly Line[])[];
}

const copies = (
  files: ReadonlySet<string>,
  { assets }: SiteIndex,
  project: Project,
): readonly (readonly [string, Content])[] =>
  [...files].sort().map((file) => [assets.get(file) ?? file, () => project.read(file)]);

const navNotes = ({ nav, lineInConfig }: Project, index: SiteIndex): readonly Note[] =>
  omittedFrom(nav ?? [], index).map(({ target, code }) => ({
    code,
    ...lineInConfig(target),
    found: target,
  }));

const sidebarFile = ({ nav, pages, settings }: Project, index: SiteIndex): string => {
  const items = nav ?? navOfFolders(mainPages(pages, settings.plugins.languages));
  return `${JSON.stringify(sidebarOf(items, index), undefined, 2)}\n`;
};

const textOf = ({ path, written }: ConvertedPage): readonly (readonly [string, string])[] =>
  typeof written === 'string' ? [[path, written]] : [];

const refusalOf = ({ written }: ConvertedPage): readonly Refusal[] => (typeof written === 'string' ? [] : [written]);

/** Converts all pages of a project. Reads its files and writes nothing. */
export const convertProject = (project: Project, options: ConvertOptions): Conversion => {
  const { base } = options;
  const { settings, assets } = project;
  const paths = newPaths(project.pages, { languages: settings.plugins.languages, place: options });
  const index = new SiteIndex(paths, { base, settings, files: assets });
  const used: UsedFiles = { images: new Set(), downloads: new Set() };
  const converted = convertPages({ project, paths, index, used }, options);
  const moved = movedPages(index);
  const redirects = moved.filter(isPlain);
  return {
    pages: new Map<string, Content>([
      ...converted.flatMap(textOf),
      ...copies(used.images, index, project),
      ['sidebar.json', sidebarFile(project, index)],
      ...(redirects.length === 0 ? [] : [['redirects.yaml', redirectsFile(redirects)] as const]),
    ]),
    downloads: new Map(copies(used.downloads, index, project)),
    unused: [...assets].filter((file) => !used.images.has(file) && !used.downloads.has(file)),
    refusals: converted.flatMap(refusalOf),
    diagrams: converted.flatMap(({ diagrams }) => diagrams),
    redirects,
    lostAddresses: moved.filter((one) => !isPlain(one)),
    notes: [...converted.flatMap(({ notes }) => notes), ...navNotes(project, index)],
  };
};
