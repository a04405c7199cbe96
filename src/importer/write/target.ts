import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DiskError } from '../disk/disk-error.ts';
import { isFolder, kindOf, readBytes } from '../disk/paths.ts';

/** Where the new pages go, and what the site around them supports. */
export interface Target {
  /** The folder of the new pages. */
  readonly pages: string;
  /** The folder of the site whose files are served as they are. */
  readonly publicFolder: string;
  /** The folder in it for the files of this import. */
  readonly downloads: string;
  /** The address of the folder of pages, such as `/handboek/`. */
  readonly base: string;
  /** The nearest existing folder, in which the staging folder is made. */
  readonly stagingParent: string;
  /** Whether the site shows titles and highlighted lines of code. */
  readonly codeFrames: boolean;
  /** Whether the site draws Mermaid flowcharts. */
  readonly drawsMermaid: boolean;
  /** The language that readers get at this address, such as `nl`; `undefined` where that is not clear. */
  readonly language: string | undefined;
}

/** In characters. No system takes more bytes by default. */
const maxPathLength = 4096;

const nearestFolder = (folder: string, fits: (folder: string) => boolean): string | undefined => {
  if (fits(folder)) return folder;
  return dirname(folder) === folder ? undefined : nearestFolder(dirname(folder), fits);
};

const configOf = (folder: string): string | undefined =>
  isFolder(folder) ? readdirSync(folder).find((name) => /^astro\.config\.[cm]?[jt]s$/.test(name)) : undefined;

/** The address is the part of the path after Starlight's folder of pages. */
const addressIn = (pages: string): string => {
  const path = pages.split(sep).join('/');
  const at = path.lastIndexOf('/content/docs');
  const rest = at === -1 ? '' : path.slice(at + '/content/docs'.length).replace(/^\/|\/$/g, '');
  return rest === '' ? '/' : `/${rest}/`;
};

const rootLanguage = /\broot\s*:\s*\{[^{}]{0,300}\blang\s*:\s*['"]([\w-]+)['"]/;

/** The first of the languages of a site of this project. */
const firstLanguage = /^languages:\s*\[\s*["']?([\w-]+)/m;

/** The language of the folder that an address begins with, or that of the root of the site. */
const languageAt = (base: string, site: string, config: string): string | undefined => {
  const folder = /^\/([a-z]{2}(?:-[a-z]{2})?)\//.exec(base)?.[1];
  if (folder !== undefined) return folder;
  const provider = join(site, 'content/provider.yaml');
  const own = kindOf(provider) === 'file' ? new TextDecoder().decode(readBytes(provider)) : '';
  return rootLanguage.exec(config)?.[1] ?? firstLanguage.exec(own)?.[1];
};

/** Derives the target from the folder for the new pages. */
export const targetOf = (out: string): Target => {
  const pages = resolve(out);
  if (pages.length > maxPathLength) throw new DiskError('ENAMETOOLONG', `${pages.slice(0, 80)}…`);
  const site = nearestFolder(dirname(pages), (folder) => configOf(folder) !== undefined);
  const stagingParent = site ?? nearestFolder(dirname(pages), isFolder) ?? dirname(pages);
  const config = site && new TextDecoder().decode(readBytes(join(site, configOf(site) ?? '')));
  const base = addressIn(pages);
  const publicFolder = join(site ?? dirname(pages), 'public');
  return {
    pages,
    publicFolder,
    downloads: join(publicFolder, base),
    base,
    stagingParent,
    codeFrames: config === undefined || !/expressiveCode:\s*false/.test(config),
    language: site === undefined || config === undefined ? undefined : languageAt(base, site, config),
    drawsMermaid: config !== undefined && /\bdiagrams\(/.test(config),
  };
};

/** The default folder for the pages of a project: one of their own next to the existing pages. */
export const defaultOut = (slug: string): string => {
  const folder = ['content/docs', 'src/content/docs'].find((path) => existsSync(path)) ?? 'content/docs';
  return relative('.', join(folder, slug));
};
