import { dirname, join } from 'node:path/posix';
import type { SiteLanguages } from '../project/plugin-settings.ts';
import type { Settings } from '../project/settings.ts';
import { languageOf } from './languages.ts';
import { addressOf, assetPaths, builtFile } from './new-paths.ts';

/** What only the text of a page tells. */
interface PageFacts {
  readonly title: string;
  /** A draft is not built, so nothing may lead to it from the menu. */
  readonly isDraft: boolean;
  /** Its path on the old site, without a trailing slash. */
  readonly oldPath: string;
  /** From the anchors of the old page to those of the new one; an empty anchor is the page itself. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** A page of the project and its new address. Until it was read, it has no title and no anchors. */
export interface IndexedPage extends PageFacts {
  readonly file: string;
  readonly address: string;
}

/**
 * The path of a page on the old site, which has a folder for each page.
 *
 * @example oldPathOf('diensten/tarieven.md', undefined) === 'diensten/tarieven'
 * @example oldPathOf('tarieven.de.md', { structure: 'suffix', main: 'nl', others: ['de'] }) === 'de/tarieven'
 */
export const oldPathOf = (file: string, languages: SiteLanguages | undefined): string => {
  const own = languageOf(file, languages);
  const path = own.file.replace(/\.[^./]+$/, '');
  const rest = /^(?:index|readme)$/i.test(path.split('/').pop() ?? '') ? dirname(path).replace(/^\.$/, '') : path;
  return own.language === undefined ? rest : join(own.language, rest);
};

interface IndexOptions {
  readonly base: string;
  readonly settings: Settings;
  /** Images and downloads of the project. */
  readonly files: Iterable<string>;
}

/** Everything that links can lead to. It knows all addresses at once, and learns the rest page by page. */
export class SiteIndex {
  readonly base: string;
  readonly settings: Settings;
  /** From the path of an image or download in the project to its path on the new site. */
  readonly assets: ReadonlyMap<string, string>;
  readonly #pages = new Map<string, IndexedPage>();
  readonly #oldPaths = new Map<string, IndexedPage>();
  readonly #byAnchor = new Map<string, string>();
  /** Files that the old site redirected to a page, by that page. */
  readonly #redirected: ReadonlyMap<string, readonly string[]>;

  /** @param paths the new path of each page, without extension */
  constructor(paths: ReadonlyMap<string, string>, { base, settings, files }: IndexOptions) {
    this.base = base;
    this.settings = settings;
    this.assets = assetPaths(files, [...paths.values()].map(builtFile));
    const gone = [...settings.redirects].filter(([file]) => !paths.has(file));
    this.#redirected = groupedBy(gone.map(([file, target]) => [target.replace(/#.*$/, ''), file]));
    const pages = [...paths].map(([file, path]): IndexedPage => {
      const oldPath = oldPathOf(file, settings.plugins.languages);
      return { file, address: addressOf(path, base), title: '', isDraft: false, oldPath, anchors: new Map() };
    });
    for (const page of pages) for (const gone of this.#goneFor(page.file)) this.#pages.set(gone, page);
    for (const page of pages) this.#pages.set(page.file, page);
    for (const page of pages) this.#oldPaths.set(page.oldPath, page);
  }

  /** By file, with those that the old site redirected. */
  get pages(): ReadonlyMap<string, IndexedPage> {
    return this.#pages;
  }

  /** Pages by their path on the old site, without a trailing slash. */
  get oldPaths(): ReadonlyMap<string, IndexedPage> {
    return this.#oldPaths;
  }

  /** The page that has an anchor; the first one that was read counts. */
  pageWith(anchor: string): IndexedPage | undefined {
    return this.#pages.get(this.#byAnchor.get(anchor) ?? '');
  }

  #goneFor(file: string): readonly string[] {
    return this.#redirected.get(file) ?? [];
  }

  /** Adds what the text of a page tells. */
  learn(file: string, facts: Omit<PageFacts, 'oldPath'> & { readonly oldPath: string | undefined }): void {
    const before = this.#pages.get(file);
    if (!before) return;
    const page = { ...before, ...facts, oldPath: facts.oldPath ?? before.oldPath };
    for (const one of [file, ...this.#goneFor(file)]) this.#pages.set(one, page);
    const isOldAddress = this.#oldPaths.get(before.oldPath)?.file === file;
    if (isOldAddress && page.oldPath !== before.oldPath) this.#oldPaths.delete(before.oldPath);
    if (isOldAddress || page.oldPath !== before.oldPath) this.#oldPaths.set(page.oldPath, page);
    for (const anchor of facts.anchors.keys()) if (!this.#byAnchor.has(anchor)) this.#byAnchor.set(anchor, file);
  }
}

const groupedBy = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> => {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]));
};

const isInside = (path: string): boolean => path !== '..' && !path.startsWith('../');

/** Resolves the path of a link against a folder; `undefined` when it leads out of the project. */
export const joinPath = (folder: string, path: string): string | undefined => {
  const joined = join(folder, path).replace(/^\.\/?|\/$/g, '');
  return isInside(joined) ? joined : undefined;
};
