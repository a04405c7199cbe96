import type { Line } from './blocks/lines.ts';
import { newPaths } from './links/new-paths.ts';
import { isPlain, movedPages, type Redirect, redirectsFile } from './links/redirects.ts';
import { type LinkContext, rewriteLinks } from './links/rewrite-links.ts';
import { type SiteIndex, siteIndex } from './links/site-index.ts';
import type { Note } from './notes.ts';
import { addNote } from './page/page.ts';
import { type ReadPage, readPage } from './page/read-page.ts';
import { type Refusal, writePage } from './page/write-page.ts';
import { navLabels, navOfFolders, omittedFrom, sidebarOf } from './project/menu.ts';
import type { Project } from './project/project.ts';
import { isActiveFile } from './safety/active-file.ts';

export interface Conversion {
  /** Files by path in the folder of the new pages: pages, their images, `sidebar.json` and `redirects.yaml`. */
  readonly pages: ReadonlyMap<string, string | Uint8Array>;
  /** Files by path that are served as they are. */
  readonly downloads: ReadonlyMap<string, Uint8Array>;
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

interface ConvertOptions {
  /** The address of the folder of new pages, such as `/` or `/handboek/`. */
  readonly base: string;
  /** Called after each page that was read. */
  readonly onPage?: (done: number, total: number) => void;
}

interface UsedFiles {
  readonly images: Set<string>;
  readonly downloads: Set<string>;
}

type SharedContext = UsedFiles & Pick<LinkContext, 'index' | 'isActive' | 'unmeasured'>;

/** Inspects each file once, and only when a page links to it. */
const activeFiles = ({ read }: Project): LinkContext['isActive'] => {
  const known = new Map<string, boolean>();
  return (path) => {
    const isActive = known.get(path) ?? isActiveFile(path, () => read(path));
    known.set(path, isActive);
    return isActive;
  };
};

const readAll = ({ onPage }: ConvertOptions, project: Project): readonly ReadPage[] =>
  project.pages.map((file, index) => {
    const read = readPage(file, project);
    onPage?.(index + 1, project.pages.length);
    return read;
  });

const rewriteLinksOf = ({ page, tree }: ReadPage, path: string, shared: SharedContext): void =>
  rewriteLinks(tree, {
    ...shared,
    file: page.file,
    path,
    note: (code, node, url) => addNote(page, code, { file: page.file, number: 1, ...page.places.get(node), text: url }),
  });

const hiddenName = /(?:^|\/)_/;

/** Astro ignores names that begin with `_`, so such a page has another address than it had. */
const noteHiddenName = ({ page }: ReadPage, { pages }: SiteIndex): void => {
  const address = pages.get(page.file)?.address;
  if (address !== undefined && hiddenName.test(page.file))
    addNote(page, 'hidden-name', { file: page.file, number: 1, text: address });
};

const copies = (
  files: ReadonlySet<string>,
  { assets }: SiteIndex,
  project: Project,
): readonly (readonly [string, Uint8Array])[] =>
  [...files].sort().map((file) => [assets.get(file) ?? file, project.read(file)]);

const navNotes = ({ nav, lineInConfig }: Project, index: SiteIndex): readonly Note[] =>
  omittedFrom(nav ?? [], index).map(({ target, code }) => ({
    code,
    ...lineInConfig(target),
    found: target,
  }));

const sidebarFile = ({ nav, pages }: Project, index: SiteIndex): string =>
  `${JSON.stringify(sidebarOf(nav ?? navOfFolders(pages), index), undefined, 2)}\n`;

/** Converts all pages of a project. Reads its files and writes nothing. */
export const convertProject = (project: Project, options: ConvertOptions): Conversion => {
  const labels = navLabels(project.nav ?? []);
  const paths = newPaths(project.pages);
  const read = readAll(options, project);
  const pathOf = ({ page }: ReadPage): string => paths.get(page.file) ?? page.file;
  const index = siteIndex(
    read.map((one) => ({ file: one.page.file, path: pathOf(one), anchors: one.anchors })),
    { base: options.base, settings: project.settings, files: project.assets },
  );
  const used: UsedFiles = { images: new Set(), downloads: new Set() };
  const surroundings = { ...used, index, isActive: activeFiles(project), unmeasured: project.unmeasured };
  for (const one of read) {
    rewriteLinksOf(one, pathOf(one), surroundings);
    noteHiddenName(one, index);
  }
  const written = read.map(
    (one) => [`${pathOf(one)}.mdx`, writePage(one, { label: labels.get(one.page.file) })] as const,
  );
  const moved = movedPages(index);
  const redirects = moved.filter(isPlain);
  const pages = written.flatMap(([path, page]) => (typeof page === 'string' ? [[path, page] as const] : []));
  return {
    pages: new Map<string, string | Uint8Array>([
      ...pages,
      ...copies(used.images, index, project),
      ['sidebar.json', sidebarFile(project, index)],
      ...(redirects.length === 0 ? [] : [['redirects.yaml', redirectsFile(redirects)] as const]),
    ]),
    downloads: new Map(copies(used.downloads, index, project)),
    unused: [...project.assets].filter((file) => !used.images.has(file) && !used.downloads.has(file)),
    refusals: written.flatMap(([, page]) => (typeof page === 'string' ? [] : [page])),
    diagrams: read.flatMap(({ page }) => page.diagrams),
    redirects: moved.filter(isPlain),
    lostAddresses: moved.filter((one) => !isPlain(one)),
    notes: [...read.flatMap(({ page }) => page.notes), ...navNotes(project, index)],
  };
};
