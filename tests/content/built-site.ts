import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Fixtures } from '@playwright/test';
import { type Catalogue, folderOf, loadCatalogue } from '../../src/catalogue/index.ts';
import type { Language } from '../../src/schema/language.ts';
import { test as watched } from '../e2e/support.ts';
import { type BuiltPage, builtPages } from '../site/built-pages.ts';

/** The folder of the site that a project of the configuration checks. */
export interface SiteOption {
  site: string;
}

/** A built site with what it is made from. */
export interface BuiltSite {
  readonly catalogue: Catalogue;
  readonly content: string;
  readonly dist: string;
  readonly pages: readonly BuiltPage[];
  /** Its languages, the first of which stands at the root. */
  readonly languages: readonly SiteLanguage[];
  /** Reads a published data file. */
  readonly data: (path: string) => unknown;
  readonly has: (path: string) => boolean;
  /** The path of a page that the code knows by another. @example ownPath('/contracten/tarieven/') // '/prices/' */
  readonly ownPath: (known: string) => string;
}

/** A language of a site with what stands before the path of its pages. */
export interface SiteLanguage {
  readonly language: Language;
  readonly root: string;
}

const readSite = (folder: string): BuiltSite => {
  const dist = join(folder, 'dist');
  const catalogue = loadCatalogue(join(folder, 'content'));
  return {
    catalogue,
    content: join(folder, 'content'),
    dist,
    pages: builtPages(dist),
    languages: catalogue.provider.languages.map((language, index) => ({
      language,
      root: index === 0 ? '' : `/${folderOf(language)}`,
    })),
    data: (path) => JSON.parse(readFileSync(join(dist, path), 'utf8')),
    has: (path) => existsSync(join(dist, path)),
    ownPath: (known) => {
      const addresses: Readonly<Record<string, string | undefined>> = catalogue.provider.addresses ?? {};
      const own = addresses[known.slice(1, -1)];
      return own === undefined ? known : `/${own}/`;
    },
  };
};

interface SiteFixtures extends SiteOption {
  built: BuiltSite;
}

const fixtures: Fixtures<object, SiteFixtures> = {
  site: ['.', { option: true, scope: 'worker' }],
  built: [async ({ site }, use) => use(readSite(site)), { scope: 'worker' }],
};

/** A test that reads the files of a built site. */
export const fileTest = base.extend<object, SiteFixtures>(fixtures);

/** A test that visits a built site, and fails when anything goes wrong that a visitor should never meet. */
export const visitTest = watched.extend<object, SiteFixtures>(fixtures);

/** The language of a page, by its address. */
export const languageOfPage = ({ path }: BuiltPage, { languages }: BuiltSite): SiteLanguage | undefined =>
  languages.find(({ root }) => root !== '' && path.startsWith(`${root}/`)) ?? languages[0];
