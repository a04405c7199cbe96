import type { Line } from './blocks/lines.ts';
import { languageOf } from './links/languages.ts';
import type { Place } from './links/locales.ts';
import { needsOtherPages } from './links/needs-other-pages.ts';
import { type LinkContext, rewriteLinks } from './links/rewrite-links.ts';
import type { SiteIndex } from './links/site-index.ts';
import type { Note } from './notes.ts';
import { tagsOf } from './page/front-matter.ts';
import { addListing, type ListedPage, listsPages } from './page/listings.ts';
import { addNote } from './page/page.ts';
import { type ReadPage, readPage } from './page/read-page.ts';
import { type Refusal, titleOf, writePage } from './page/write-page.ts';
import { postOf } from './project/blog.ts';
import { navLabels } from './project/menu.ts';
import type { Project } from './project/project.ts';
import { isActiveFile } from './safety/active-file.ts';
import { compareWords, describeDifference, type PageWords } from './words/bag.ts';
import { sourceWords } from './words/source-words.ts';
import { writtenWords } from './words/written-words.ts';

/** A page of the project that is built, and where it stands on the new site. */
export interface PageSource {
  readonly file: string;
  readonly address: string;
  /** What its readers saw, snippets included: what the words of the new page are compared with. */
  readonly words: PageWords;
}

export interface ConvertOptions extends Place {
  /** Called after each page that was converted. */
  readonly onPage?: (done: number, total: number) => void;
  /** Called with each page that readers get. */
  readonly onSource?: (source: PageSource) => void;
}

/** What remains of a page once it was converted. */
export interface ConvertedPage {
  /** The path of the new file. */
  readonly path: string;
  readonly written: string | Refusal;
  readonly notes: readonly Note[];
  readonly diagrams: readonly (readonly Line[])[];
}

/** Files of the project that pages use, as they are found. */
export interface UsedFiles {
  readonly images: Set<string>;
  readonly downloads: Set<string>;
}

interface Site {
  readonly project: Project;
  /** The new path of each page, without extension. */
  readonly paths: ReadonlyMap<string, string>;
  readonly index: SiteIndex;
  readonly used: UsedFiles;
}

/** Inspects each file once, and only when a page links to it. */
const activeFiles = ({ read }: Project): LinkContext['isActive'] => {
  const known = new Map<string, boolean>();
  return (path) => {
    const isActive = known.get(path) ?? isActiveFile(path, () => read(path));
    known.set(path, isActive);
    return isActive;
  };
};

const hiddenName = /(?:^|\/)_/;

/** Astro ignores names that begin with `_`, so such a page has another address than it had. */
const noteHiddenName = ({ page }: ReadPage, { pages }: SiteIndex): void => {
  const address = pages.get(page.file)?.address;
  if (address !== undefined && hiddenName.test(page.file))
    addNote(page, 'hidden-name', { file: page.file, number: 1, text: address });
};

/** The label of a page in the menu, which names pages of the main language. */
const labelOf = (file: string, labels: ReadonlyMap<string, string>, { settings }: Project): string | undefined => {
  const own = languageOf(file, settings.plugins.languages);
  return own.language === undefined ? (labels.get(file) ?? labels.get(own.file)) : undefined;
};

/** The length of the pages that wait in memory for others, in characters. Longer ones are read again. */
const maxWaiting = 2_000_000;

/** Converts the pages of a project one by one, and keeps of each only what others need. */
class PageConverter {
  readonly #site: Site;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #listed = new Map<string, ListedPage>();
  readonly #waiting = new Map<string, ReadPage>();
  #room = maxWaiting;
  readonly #isActive: LinkContext['isActive'];
  readonly #onSource: ConvertOptions['onSource'];

  constructor(site: Site, onSource: ConvertOptions['onSource']) {
    this.#site = site;
    this.#labels = navLabels(site.project.nav ?? []);
    this.#isActive = activeFiles(site.project);
    this.#onSource = onSource;
  }

  /** Converts a page, unless it needs others that were not read yet. */
  first(file: string): ConvertedPage | undefined {
    const { project, index } = this.#site;
    const read = readPage(file, project);
    this.#learn(read);
    if (!listsPages(read, project) && !needsOtherPages(read.tree, file, index)) return this.#convert(read);
    const length = read.source.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= this.#room) {
      this.#room -= length;
      this.#waiting.set(file, read);
    }
    return undefined;
  }

  /** Converts a page that needed others. */
  last(file: string): ConvertedPage {
    const read = this.#waiting.get(file) ?? readPage(file, this.#site.project);
    this.#waiting.delete(file);
    return this.#convert(read);
  }

  #labelOf(file: string): string | undefined {
    return labelOf(file, this.#labels, this.#site.project);
  }

  #learn(read: ReadPage): void {
    const { page, isDraft, anchors, oldFrontMatter } = read;
    const { project, index } = this.#site;
    const title = titleOf(read, this.#labelOf(page.file));
    const post = postOf(page.file, oldFrontMatter, title, project.settings.plugins);
    this.#listed.set(page.file, { file: page.file, title, isDraft, tags: tagsOf(oldFrontMatter), post });
    index.learn(page.file, { title, isDraft, anchors, oldPath: post?.oldPath });
  }

  #convert(read: ReadPage): ConvertedPage {
    const { page } = read;
    const { project, paths, index } = this.#site;
    addListing(read, this.#listed, project);
    this.#rewriteLinks(read);
    noteHiddenName(read, index);
    const written = this.#write(read);
    return { path: `${paths.get(page.file)}.mdx`, written, notes: page.notes, diagrams: page.diagrams };
  }

  #rewriteLinks({ page, tree }: ReadPage): void {
    const { project, paths, index, used } = this.#site;
    rewriteLinks(tree, {
      ...used,
      index,
      isActive: this.#isActive,
      unmeasured: project.unmeasured,
      file: page.file,
      path: paths.get(page.file) ?? page.file,
      note: (code, node, url) =>
        addNote(page, code, { file: page.file, number: 1, ...page.places.get(node), text: url }),
    });
  }

  /** Writes a page, and compares its words with those of its source. */
  #write(read: ReadPage): string | Refusal {
    const { page, source, listed, isDraft } = read;
    const { file } = page;
    const known = this.#listed.get(file);
    const words = sourceWords([...source.map(({ text }) => text), ...listed]);
    const address = this.#site.index.pages.get(file)?.address;
    if (address !== undefined && !isDraft) this.#onSource?.({ file, address, words });
    const written = writePage(read, {
      label: this.#labelOf(file),
      date: known?.post?.date ?? this.#site.project.dates.get(file),
    });
    if (!('text' in written)) return written;
    const difference = compareWords(words, writtenWords(written.tree, known?.title ?? ''));
    if (difference) addNote(page, 'words-differ', { file, number: 1, text: describeDifference(difference) });
    return written.text;
  }
}

/**
 * Converts all pages of a project. A page is written as soon as it was read, and those whose links or lists need other
 * pages at the end, so that memory holds few pages of however many.
 */
export const convertPages = (site: Site, { onPage, onSource }: ConvertOptions): readonly ConvertedPage[] => {
  const { pages } = site.project;
  const converter = new PageConverter(site, onSource);
  let done = 0;
  const counted = <Page>(page: Page): Page => {
    if (page !== undefined) onPage?.(++done, pages.length);
    return page;
  };
  const first = pages.map((file) => counted(converter.first(file)));
  return pages.map((file, at) => first[at] ?? counted(converter.last(file)));
};
