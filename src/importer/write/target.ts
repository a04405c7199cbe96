import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DiskError } from '../disk/disk-error.ts';
import { isFolder, kindOf, readBytes } from '../disk/paths.ts';
import { localesOf, type Place } from '../links/locales.ts';

/** Where the new pages go, and what the site around them supports. */
export interface Target {
  /** The folder of the new pages. */
  readonly pages: string;
  /** The folder of the site whose files are served as they are. */
  readonly publicFolder: string;
  /** The folder in it for the files of this import. */
  readonly downloads: string;
  /** The address of the folder of pages, and the languages of the site. */
  readonly place: Place;
  /** The nearest existing folder, in which the staging folder is made. */
  readonly stagingParent: string;
  /** Whether the site shows titles and highlighted lines of code. */
  readonly codeFrames: boolean;
  /** Whether the site draws Mermaid flowcharts. */
  readonly drawsMermaid: boolean;
  /** Whether its pages say when they were last changed. */
  readonly showsDates: boolean;
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

const textAt = (file: string): string => (kindOf(file) === 'file' ? new TextDecoder().decode(readBytes(file)) : '');

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
    place: {
      base,
      locales: site === undefined ? undefined : localesOf(config ?? '', textAt(join(site, 'content/provider.yaml'))),
    },
    stagingParent,
    codeFrames: config === undefined || !/expressiveCode:\s*false/.test(config),
    drawsMermaid: config !== undefined && /\bdiagrams\(/.test(config),
    showsDates: config !== undefined && /\blastUpdated:\s*true\b/.test(config),
  };
};

/** The default folder for the pages of a project: one of their own next to the existing pages. */
export const defaultOut = (slug: string): string => {
  const folder = ['content/docs', 'src/content/docs'].find((path) => existsSync(path)) ?? 'content/docs';
  return relative('.', join(folder, slug));
};
