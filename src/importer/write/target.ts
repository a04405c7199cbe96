import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DiskFault } from '../disk/disk-fault.ts';
import { isFolder, readBytes } from '../disk/paths.ts';

/** Where the new pages go, and what the site around them says. */
export interface Target {
  /** The folder of the new pages. */
  readonly pages: string;
  /** The folder of the site whose files are served as they are, and the folder in it for those of this import. */
  readonly served: string;
  readonly downloads: string;
  /** The address of the pages' folder, such as `/handboek/`. */
  readonly base: string;
  /** The nearest folder that exists, to write beside it first. */
  readonly besides: string;
  /** The site draws titles and marked lines of code. */
  readonly codeFrames: boolean;
  /** The site draws flowcharts in fences with Mermaid. */
  readonly drawsMermaid: boolean;
}

/** Characters of a path; no system takes more bytes by default. */
const longestPath = 4096;

const nearest = (folder: string, fits: (folder: string) => boolean): string | undefined => {
  if (fits(folder)) return folder;
  return dirname(folder) === folder ? undefined : nearest(dirname(folder), fits);
};

const configOf = (folder: string): string | undefined =>
  isFolder(folder) ? readdirSync(folder).find((name) => /^astro\.config\.[cm]?[jt]s$/.test(name)) : undefined;

/** The part of the path behind Starlight's folder of pages is the address. */
const addressIn = (pages: string): string => {
  const path = pages.split(sep).join('/');
  const at = path.lastIndexOf('/content/docs');
  const rest = at === -1 ? '' : path.slice(at + '/content/docs'.length).replace(/^\/|\/$/g, '');
  return rest === '' ? '/' : `/${rest}/`;
};

/** What follows from the folder that the new pages go to; a `DiskFault` when no disk can have it. */
export const targetOf = (out: string): Target => {
  const pages = resolve(out);
  if (pages.length > longestPath) throw new DiskFault('ENAMETOOLONG', `${pages.slice(0, 80)}…`);
  const site = nearest(dirname(pages), (folder) => configOf(folder) !== undefined);
  const besides = site ?? nearest(dirname(pages), isFolder) ?? dirname(pages);
  const config = site && new TextDecoder().decode(readBytes(join(site, configOf(site) ?? '')));
  const base = addressIn(pages);
  const served = join(site ?? dirname(pages), 'public');
  return {
    pages,
    served,
    downloads: join(served, base),
    base,
    besides,
    codeFrames: config === undefined || !/expressiveCode:\s*false/.test(config),
    drawsMermaid: config !== undefined && /\bdiagrams\(/.test(config),
  };
};

/** The folder that a project's pages get when nothing else is asked for: one of their own, beside the pages that are there. */
export const defaultOut = (slug: string): string => {
  const folder = ['content/docs', 'src/content/docs'].find((path) => existsSync(path)) ?? 'content/docs';
  return relative('.', join(folder, slug));
};
