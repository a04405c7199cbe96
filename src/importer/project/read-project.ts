import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Note } from '../report/note.ts';
import { type Config, readConfig } from './config.ts';
import type { ConfigLine } from './config-sources.ts';
import { isExcluded } from './exclude.ts';
import { isFolder } from './is-folder.ts';
import { listFiles } from './list-files.ts';
import type { Project } from './project.ts';
import { defaultSettings } from './settings.ts';
import { snippetFrom } from './snippet-from.ts';

/** A project as it lies on disk, or what is wrong with it in a sentence. */
export type ProjectResult =
  | { readonly project: Project; readonly name: string; readonly notes: readonly Note[] }
  | { readonly problem: string };

interface Place {
  readonly docs: string;
  /** The folder from which the configuration counts. */
  readonly root: string;
}

const configNames = ['mkdocs.yml', 'mkdocs.yaml'] as const;

const configIn = (folder: string): string | undefined =>
  configNames.map((name) => join(folder, name)).find((file) => existsSync(file));

const emptyConfig: Config = {
  settings: defaultSettings,
  nav: undefined,
  docsFolder: '.',
  excluded: [],
  finds: [],
  lines: [],
};

/** The configuration that says of a folder that its pages are in it, in the folder or the one above. */
const configFor = (folder: string): string | undefined => {
  const own = configIn(folder);
  if (own) return own;
  const above = configIn(dirname(folder));
  const read = above && readConfig(above);
  return read && 'config' in read && resolve(dirname(folder), read.config.docsFolder) === folder ? above : undefined;
};

const markdown = /\.(?:md|markdown|mdown|mkdn|mkd)$/i;

/** MkDocs takes `README.md` as a folder's page only where there is no `index.md`. */
const isPage = (file: string, all: ReadonlySet<string>): boolean =>
  markdown.test(file) && !(/(?:^|\/)readme\.md$/i.test(file) && all.has(file.replace(/readme\.md$/i, 'index.md')));

/** A line of the configuration as the report names it: the parent of a file may lie outside its folder. */
const placeIn = (root: string, { file, line }: Pick<ConfigLine, 'file' | 'line'>): Pick<Note, 'file' | 'line'> => ({
  file: relative(root, file).replaceAll(sep, '/'),
  line,
});

const assemble = ({ docs, root }: Place, { settings, nav, excluded, finds, lines }: Config): ProjectResult => {
  const files = listFiles(docs).filter((file) => !isExcluded(file, excluded));
  const all = new Set(files);
  const pages = files.filter((file) => isPage(file, all));
  if (pages.length === 0) return { problem: `There are no Markdown pages in ${docs}.` };
  const project: Project = {
    settings,
    nav,
    pages,
    assets: new Set(files.filter((file) => !markdown.test(file))),
    placeInConfig: (text) => {
      const line = lines.find((one) => one.text.includes(text)) ?? lines[0];
      return line ? placeIn(root, line) : { file: configNames[0], line: 1 };
    },
    read: (path) => readFileSync(join(docs, path)),
    snippet: snippetFrom(root, settings.snippetFolders),
  };
  const notes = finds.map((find): Note => ({ code: find.code, ...placeIn(root, find), found: find.text.trim() }));
  return { project, name: settings.siteName ?? basename(root), notes };
};

const fromConfig = (file: string, docs?: string): ProjectResult => {
  const result = readConfig(file);
  if ('problem' in result) return result;
  const root = dirname(file);
  const folder = docs ?? resolve(root, result.config.docsFolder);
  if (!isFolder(folder))
    return { problem: `${file} says that the pages are in ${folder}, and there is no such folder.` };
  return assemble({ docs: folder, root }, result.config);
};

/** Reads a project by the path of its `mkdocs.yml` or of the folder of its pages. */
export const readProject = (given: string): ProjectResult => {
  const path = resolve(given);
  if (!existsSync(path)) return { problem: `There is no file or folder ${given}.` };
  if (!isFolder(path)) {
    return /\.ya?ml$/i.test(path) ? fromConfig(path) : { problem: `${given} is neither a folder nor a mkdocs.yml.` };
  }
  const config = configFor(path);
  if (config) return fromConfig(config, dirname(config) === path ? undefined : path);
  return assemble({ docs: path, root: path }, emptyConfig);
};
