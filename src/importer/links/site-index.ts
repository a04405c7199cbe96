import { dirname, join } from 'node:path/posix';
import type { SiteLanguages } from '../project/plugin-settings.ts';
import type { Settings } from '../project/settings.ts';
import { languageOf } from './languages.ts';
import { addressOf, assetPaths, builtFile } from './new-paths.ts';

/** A page of the project and its new address. */
export interface IndexedPage {
  readonly file: string;
  readonly title: string;
  /** A draft is not built, so nothing may lead to it from the menu. */
  readonly isDraft: boolean;
  /** Its path on the old site, without a trailing slash. */
  readonly oldPath: string;
  readonly address: string;
  /** From the anchors of the old page to those of the new one; an empty anchor is the page itself. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Everything that links can lead to. */
export interface SiteIndex {
  readonly base: string;
  readonly settings: Settings;
  /** By file, with those that the old site redirected. */
  readonly pages: ReadonlyMap<string, IndexedPage>;
  /** Pages by their path on the old site, without a trailing slash. */
  readonly oldPaths: ReadonlyMap<string, IndexedPage>;
  /** Pages by the anchors on them; the first page that has one counts. */
  readonly byAnchor: ReadonlyMap<string, IndexedPage>;
  /** From the path of an image or download in the project to its path on the new site. */
  readonly assets: ReadonlyMap<string, string>;
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

interface PageAnchors {
  readonly file: string;
  readonly title: string;
  readonly isDraft: boolean;
  /** The path of the new page, without extension. */
  readonly path: string;
  readonly anchors: ReadonlyMap<string, string>;
  /** Its path on the old site, where that does not follow from its file. */
  readonly oldPath?: string | undefined;
}

interface IndexOptions extends Pick<SiteIndex, 'base' | 'settings'> {
  /** Images and downloads of the project. */
  readonly files: Iterable<string>;
}

/** Files that the old site redirected to a page, which count as that page. */
const redirected = (
  { redirects }: Settings,
  pages: ReadonlyMap<string, IndexedPage>,
): readonly (readonly [string, IndexedPage])[] =>
  [...redirects].flatMap(([file, target]) => {
    const page = pages.get(target.replace(/#.*$/, ''));
    return page ? [[file, page] as const] : [];
  });

export const siteIndex = (read: readonly PageAnchors[], { base, settings, files }: IndexOptions): SiteIndex => {
  const pages = read.map(
    ({ file, title, isDraft, path, anchors, oldPath = oldPathOf(file, settings.plugins.languages) }): IndexedPage => ({
      file,
      title,
      isDraft,
      oldPath,
      anchors,
      address: addressOf(path, base),
    }),
  );
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const built = read.map(({ path }) => builtFile(path));
  return {
    base,
    settings,
    assets: assetPaths(files, built),
    pages: new Map([...redirected(settings, byFile), ...byFile]),
    byAnchor: new Map(pages.toReversed().flatMap((page) => [...page.anchors.keys()].map((anchor) => [anchor, page]))),
    oldPaths: new Map(pages.map((page) => [page.oldPath, page])),
  };
};

const isInside = (path: string): boolean => path !== '..' && !path.startsWith('../');

/** Resolves the path of a link against a folder; `undefined` when it leads out of the project. */
export const joinPath = (folder: string, path: string): string | undefined => {
  const joined = join(folder, path).replace(/^\.\/?|\/$/g, '');
  return isInside(joined) ? joined : undefined;
};
