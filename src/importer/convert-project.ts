import type { Line } from './blocks/lines.ts';
import { languageOf, mainPages } from './links/languages.ts';
import { newPaths } from './links/new-paths.ts';
import { isPlain, movedPages, type Redirect, redirectsFile } from './links/redirects.ts';
import { type LinkContext, rewriteLinks } from './links/rewrite-links.ts';
import { type SiteIndex, siteIndex } from './links/site-index.ts';
import type { Note } from './notes.ts';
import { addListings, type ListedPage } from './page/listings.ts';
import { addNote } from './page/page.ts';
import { type ReadPage, readPage } from './page/read-page.ts';
import { type PageLabels, type Refusal, titleOf, writePage } from './page/write-page.ts';
import { postOf } from './project/blog.ts';
import { navLabels, navOfFolders, omittedFrom, sidebarOf } from './project/menu.ts';
import type { Project } from './project/project.ts';
import { isActiveFile } from './safety/active-file.ts';
import { compareWords, describeDifference } from './words/bag.ts';
import { sourceWords } from './words/source-words.ts';
import { writtenWords } from './words/written-words.ts';

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
  /** The pages of the project that are built, as their readers had them: what the words of the new pages are compared with. */
  readonly sources: readonly PageSource[];
  /** Mermaid diagrams that the site may be able to draw. */
  readonly diagrams: readonly (readonly Line[])[];
}

/** A page of the project, and where it stands on the new site. */
export interface PageSource {
  readonly file: string;
  readonly address: string;
  /** Its lines without front matter, with its snippets. */
  readonly lines: readonly string[];
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

const sidebarFile = ({ nav, pages, settings }: Project, index: SiteIndex): string => {
  const items = nav ?? navOfFolders(mainPages(pages, settings.plugins.languages));
  return `${JSON.stringify(sidebarOf(items, index), undefined, 2)}\n`;
};

/** The label of a page in the menu, which names pages of the main language. */
const labelOf = (file: string, labels: ReadonlyMap<string, string>, { settings }: Project): string | undefined => {
  const own = languageOf(file, settings.plugins.languages);
  return own.language === undefined ? (labels.get(file) ?? labels.get(own.file)) : undefined;
};

const sourceOf = ({ page, source, listed }: ReadPage, { pages }: SiteIndex): readonly PageSource[] => {
  const address = pages.get(page.file)?.address;
  return address === undefined
    ? []
    : [{ file: page.file, address, lines: [...source.map(({ text }) => text), ...listed] }];
};

/** Notes a page on which readers would miss words of the source, or find others. */
const noteWords = ({ page, source, listed }: ReadPage, written: string): void => {
  const difference = compareWords(sourceWords([...source.map(({ text }) => text), ...listed]), writtenWords(written));
  if (difference) addNote(page, 'words-differ', { file: page.file, number: 1, text: describeDifference(difference) });
};

/** Writes a page, and compares its words with those of its source. */
const writeCompared = (read: ReadPage, labels: PageLabels): string | Refusal => {
  const written = writePage(read, labels);
  if (typeof written === 'string') noteWords(read, written);
  return written;
};

const listedPages = (
  read: readonly ReadPage[],
  labels: ReadonlyMap<string, string>,
  project: Project,
): readonly ListedPage[] =>
  read.map((one) => {
    const title = titleOf(one, labelOf(one.page.file, labels, project));
    return { read: one, title, post: postOf(one.page.file, one.oldFrontMatter, title, project.settings.plugins) };
  });

/** Converts all pages of a project. Reads its files and writes nothing. */
export const convertProject = (project: Project, options: ConvertOptions): Conversion => {
  const labels = navLabels(project.nav ?? []);
  const paths = newPaths(project.pages, { languages: project.settings.plugins.languages, base: options.base });
  const read = readAll(options, project);
  const listed = listedPages(read, labels, project);
  addListings(listed, project);
  const pathOf = ({ page }: ReadPage): string => paths.get(page.file) ?? page.file;
  const index = siteIndex(
    listed.map(({ read: one, title, post }) => ({
      file: one.page.file,
      title,
      isDraft: one.isDraft,
      path: pathOf(one),
      anchors: one.anchors,
      oldPath: post?.oldPath,
    })),
    { base: options.base, settings: project.settings, files: project.assets },
  );
  const used: UsedFiles = { images: new Set(), downloads: new Set() };
  const surroundings = { ...used, index, isActive: activeFiles(project), unmeasured: project.unmeasured };
  for (const one of read) {
    rewriteLinksOf(one, pathOf(one), surroundings);
    noteHiddenName(one, index);
  }
  const written = listed.map(({ read: one, post }) => {
    const label = labelOf(one.page.file, labels, project);
    return [`${pathOf(one)}.mdx`, writeCompared(one, { label, date: post?.date })] as const;
  });
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
    sources: read.filter(({ isDraft }) => !isDraft).flatMap((one) => sourceOf(one, index)),
    diagrams: read.flatMap(({ page }) => page.diagrams),
    redirects: moved.filter(isPlain),
    lostAddresses: moved.filter((one) => !isPlain(one)),
    notes: [...read.flatMap(({ page }) => page.notes), ...navNotes(project, index)],
  };
};
