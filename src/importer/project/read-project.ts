import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Note } from '../report/note.ts';
import { type Config, readConfig } from './config.ts';
import { isExcluded } from './exclude.ts';
import { listFiles } from './list-files.ts';
import type { Project, Snippet } from './project.ts';
import { defaultSettings } from './settings.ts';

/** A project as it lies on disk, or what is wrong with it in a sentence. */
export type ProjectResult =
  | { readonly project: Project; readonly name: string; readonly notes: readonly Note[] }
  | { readonly problem: string };

interface Place {
  readonly docs: string;
  /** The folder from which the configuration counts. */
  readonly root: string;
  readonly config?: { readonly file: string; readonly source: string };
}

const configNames = ['mkdocs.yml', 'mkdocs.yaml'];

const configIn = (folder: string): string | undefined =>
  configNames.map((name) => join(folder, name)).find((file) => existsSync(file));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const readUtf8 = (file: string): string => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

const emptyConfig: Config = { settings: defaultSettings, nav: undefined, docsFolder: '.', excluded: [], unused: [] };

/** The configuration that says of a folder that its pages are in it, in the folder or the one above. */
const configFor = (folder: string): string | undefined => {
  const own = configIn(folder);
  if (own) return own;
  const above = configIn(dirname(folder));
  const read = above && readConfig(readUtf8(above));
  return read && 'config' in read && resolve(dirname(folder), read.config.docsFolder) === folder ? above : undefined;
};

const markdown = /\.(?:md|markdown|mdown|mkdn|mkd)$/i;

/** MkDocs takes `README.md` as a folder's page only where there is no `index.md`. */
const isPage = (file: string, all: ReadonlySet<string>): boolean =>
  markdown.test(file) && !(/(?:^|\/)readme\.md$/i.test(file) && all.has(file.replace(/readme\.md$/i, 'index.md')));

const within = (file: string, folder: string): boolean => file.startsWith(folder + sep);

/** Snippets come from the folders of the configuration and nowhere else, wherever a path or a link leads. */
const snippetFrom = (root: string, folders: readonly string[]) => {
  const bases = folders
    .map((folder) => resolve(root, folder))
    .filter(isFolder)
    .map((folder) => realpathSync(folder));
  return (name: string): Snippet | undefined => {
    for (const base of bases) {
      const file = resolve(base, name);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      const real = realpathSync(file);
      if (within(real, base))
        return { path: real.slice(base.length + 1).replaceAll(sep, '/'), bytes: readFileSync(real) };
    }
    return undefined;
  };
};

const assemble = ({ docs, root, config: source }: Place, config: Config): ProjectResult => {
  const files = listFiles(docs).filter((file) => !isExcluded(file, config.excluded));
  const all = new Set(files);
  const pages = files.filter((file) => isPage(file, all));
  if (pages.length === 0) return { problem: `There are no Markdown pages in ${docs}.` };
  const notes = config.unused.map(({ line, text }): Note => {
    return { code: 'config-key', file: basename(source?.file ?? ''), line, found: text };
  });
  const lines = source?.source.split('\n') ?? [];
  const project: Project = {
    settings: config.settings,
    nav: config.nav,
    pages,
    assets: new Set(files.filter((file) => !markdown.test(file))),
    configLine: (text) =>
      Math.max(
        0,
        lines.findIndex((line) => line.includes(text)),
      ) + 1,
    read: (path) => readFileSync(join(docs, path)),
    snippet: snippetFrom(root, config.settings.snippetFolders),
  };
  return { project, name: config.settings.siteName ?? basename(root), notes };
};

const fromConfig = (file: string, docs?: string): ProjectResult => {
  const source = readUtf8(file);
  const result = readConfig(source);
  if ('problem' in result) return { problem: `${file}, line ${result.line}: ${result.problem}` };
  const root = dirname(file);
  const folder = docs ?? resolve(root, result.config.docsFolder);
  if (!isFolder(folder))
    return { problem: `${file} says that the pages are in ${folder}, and there is no such folder.` };
  return assemble({ docs: folder, root, config: { file, source } }, result.config);
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
