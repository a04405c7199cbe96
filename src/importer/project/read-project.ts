import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isFolder, isInReach, kindOf, outsideMessage, type Reach, reachOf, readBytes } from '../disk/paths.ts';
import { mainPages } from '../links/languages.ts';
import type { Note } from '../notes.ts';
import { firstResult } from '../values.ts';
import { parseYaml } from '../yaml.ts';
import { commitDates } from './commit-dates.ts';
import { type Config, readConfig } from './config.ts';
import type { ConfigLine } from './config-sources.ts';
import { isExcluded, listFiles, snippetReader } from './files.ts';
import { type MenuFiles, menuOfFolders } from './folder-menus.ts';
import { readNav } from './menu.ts';
import { menuOfPage } from './menu-page.ts';
import type { Project } from './project.ts';
import { defaultSettings } from './settings.ts';
import { variablesIn } from './variables.ts';

/** A project on disk, or what is wrong with it in a sentence. */
export type ProjectResult =
  | {
      readonly project: Project;
      readonly name: string;
      /** The language that the configuration states. */
      readonly language: string | undefined;
      /** The day on which each page was last changed, as far as its history tells. */
      readonly commitDates: () => ReadonlyMap<string, string>;
      readonly notes: readonly Note[];
    }
  | { readonly problem: string };

interface Locations {
  /** The folder of the pages. */
  readonly docs: string;
  /** The folder to which paths in the configuration are relative. */
  readonly root: string;
  readonly reach: Reach;
}

interface ReadOptions {
  /** Also reads files outside the folder of the project that the configuration or links refer to. */
  readonly allowOutside?: boolean | undefined;
}

const configNames = ['mkdocs.yml', 'mkdocs.yaml'] as const;

const configIn = (folder: string): string | undefined =>
  configNames.map((name) => join(folder, name)).find((file) => kindOf(file) !== undefined);

const emptyConfig: Config = {
  settings: defaultSettings,
  nav: undefined,
  language: undefined,
  docsFolder: '.',
  excluded: [],
  extra: undefined,
  unsupported: [],
  lines: [],
};

/** The first line that contains a text, or else the first line. */
const lineWith = (text: string, lines: readonly ConfigLine[]): ConfigLine | undefined =>
  lines.find((line) => line.text.includes(text)) ?? lines[0];

/** The value on a line such as `- Prijzen: "prijzen.md"`. */
const valueOn = ({ text }: ConfigLine): string =>
  text
    .replace(/^[^:]*:\s|^\s*-\s/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');

/** Finds the lines of values with an index, because a menu may have thousands of missing pages. */
const valueFinder = (lines: readonly ConfigLine[]): ((text: string) => ConfigLine | undefined) => {
  const byValue = new Map(lines.map((line) => [valueOn(line), line] as const).reverse());
  return (text) => byValue.get(text) ?? lineWith(text, lines);
};

const markdown = /\.(?:md|markdown|mdown|mkdn|mkd)$/i;

/** MkDocs ignores `README.md` in a folder with `index.md`. */
const isPage = (file: string, all: ReadonlySet<string>): boolean =>
  markdown.test(file) && !(/(?:^|\/)readme\.md$/i.test(file) && all.has(file.replace(/readme\.md$/i, 'index.md')));

/**
 * A line of the configuration as notes refer to it, relative to the project; the file of a parent may be outside of
 * that.
 */
const positionIn = (root: string, { file, line }: Pick<ConfigLine, 'file' | 'line'>): Pick<Note, 'file' | 'line'> => ({
  file: relative(root, file).replaceAll(sep, '/'),
  line,
});

/** Notes on entries that were skipped. */
const skippedNotes = (skipped: readonly string[]): readonly Note[] =>
  skipped.map((file) => ({ code: 'entry-skipped', file, line: 1, found: basename(file) }));

/** Reads a file of the project that a page or the configuration names; `undefined` where there is none to read. */
const readerIn =
  (folder: string, reach: Reach) =>
  (path: string): Uint8Array | undefined => {
    const file = resolve(folder, path);
    return kindOf(file) === 'file' && isInReach(file, reach) ? readBytes(file) : undefined;
  };

/** A path is one from the folder of pages or, failing that, from the file that includes it, or the configuration. */
const includeReader = ({ docs, root, reach }: Locations): Project['include'] => {
  const read = readerIn(docs, reach);
  return (path, from) => {
    const local = joinAnyway(dirname(from), path);
    const paths = /^\.\.?\//.test(path)
      ? [local]
      : [path.replace(/^\/+/, ''), local, relative(docs, resolve(root, path))];
    return firstResult(paths, (one) => {
      const bytes = read(one);
      return bytes && { path: one.replaceAll(sep, '/'), bytes };
    });
  };
};

const joinAnyway = (folder: string, path: string): string => join(folder, path).replaceAll(sep, '/');

const decode = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

/** The menu of the configuration, or that which files among the pages give. */
const menuOf = (config: Config, { docs, reach }: Locations, pages: readonly string[]): Project['nav'] => {
  const { folderMenu, menuPage, languages } = config.settings.plugins;
  const read = readerIn(languages?.structure === 'folder' ? join(docs, languages.main) : docs, reach);
  const files: MenuFiles = { pages: mainPages(pages, languages), textOf: (path) => decode(read(path)) };
  const nav = config.nav && readNav(config.nav);
  if (folderMenu) return menuOfFolders(files, folderMenu, config.nav);
  return menuPage === undefined ? nav : menuOfPage(files, menuPage, nav);
};

const variablesOf = ({ extra, settings }: Config, { root, reach }: Locations): Project['variables'] => {
  const { plugins } = settings;
  if (!plugins.fillsVariables) return new Map();
  const read = readerIn(root, reach);
  const files = plugins.variableFiles.map((path) => parseYaml(decode(read(path)) ?? '', {}));
  const { siteName: site_name, siteAddress: site_url, siteDescription: site_description } = settings;
  const all = [
    extra,
    { config: { site_name, site_url, site_description } },
    ...files.map((file) => ('value' in file ? file.value : undefined)),
  ];
  return new Map(all.flatMap((values) => [...variablesIn(values)]));
};

const isMenuPage = (file: string, { settings: { plugins } }: Config): boolean =>
  plugins.menuPage !== undefined && basename(file) === plugins.menuPage;

const assemble = (locations: Locations, config: Config): ProjectResult => {
  const { docs, root, reach } = locations;
  const { settings, excluded, unsupported, lines } = config;
  const contents = listFiles(docs, reach.allowsOutside);
  const files = contents.files.filter((file) => !isExcluded(file, excluded) && !isMenuPage(file, config));
  const all = new Set(files);
  const pages = files.filter((file) => isPage(file, all));
  if (pages.length === 0) return { problem: `There are no Markdown pages in ${docs}.` };
  const lineOf = valueFinder(lines);
  const project: Project = {
    settings,
    nav: menuOf(config, locations, pages),
    pages,
    assets: new Set(files.filter((file) => !markdown.test(file))),
    unmeasured: new Set(),
    dates: new Map(),
    lineInConfig: (text) => {
      const line = lineOf(text);
      return line ? positionIn(root, line) : { file: configNames[0], line: 1 };
    },
    read: (path) => readBytes(join(docs, path)),
    variables: variablesOf(config, locations),
    include: includeReader(locations),
    snippet: snippetReader(
      settings.snippetFolders.map((folder) => resolve(root, folder)),
      reach.allowsOutside,
    ),
  };
  const skipped = skippedNotes(contents.skipped.filter((file) => !isExcluded(file, excluded)));
  const found = unsupported.map(
    (setting): Note => ({ code: setting.code, ...positionIn(root, setting), found: setting.text.trim() }),
  );
  return {
    project,
    name: settings.siteName ?? basename(root),
    language: config.language,
    commitDates: () => commitDates(docs, root, reach),
    notes: [...found, ...skipped],
  };
};

/** Names the folder in the configuration that may not be read, in a sentence. */
const outsideProblem = ({ root, reach }: Locations, { docsFolder, settings, lines }: Config): string | undefined => {
  const named = [
    { key: 'docs_dir', folder: docsFolder },
    ...settings.snippetFolders.map((folder) => ({ key: 'base_path', folder })),
  ];
  const outside = named.find(({ folder }) => !isInReach(resolve(root, folder), reach));
  if (!outside) return undefined;
  const line = lineWith(outside.folder, lines);
  return `${line?.file}, line ${line?.line}: ${outside.key} names ${outside.folder}, which ${outsideMessage(reach)}`;
};

const assembleFrom = (file: string, config: Config, reach: Reach): ProjectResult => {
  const root = dirname(file);
  const locations: Locations = { root, reach, docs: resolve(root, config.docsFolder) };
  const problem = outsideProblem(locations, config);
  if (problem !== undefined) return { problem };
  if (!isFolder(locations.docs))
    return { problem: `${file} says that the pages are in ${locations.docs}, and there is no such folder.` };
  return assemble(locations, config);
};

const fromConfig = (file: string, allowsOutside: boolean): ProjectResult => {
  const reach = reachOf(dirname(file), allowsOutside);
  const result = readConfig(file, reach);
  return 'problem' in result ? result : assembleFrom(file, result.config, reach);
};

/** A folder of pages belongs to the configuration above it if that names it, and is a project of its own otherwise. */
const fromPages = (folder: string, allowsOutside: boolean): ProjectResult => {
  const above = configIn(dirname(folder));
  if (above !== undefined) {
    const reach = reachOf(dirname(folder), allowsOutside);
    const result = readConfig(above, reach);
    if ('problem' in result) return result;
    if (resolve(dirname(folder), result.config.docsFolder) === folder) return assembleFrom(above, result.config, reach);
  }
  return assemble({ docs: folder, root: folder, reach: reachOf(folder, allowsOutside) }, emptyConfig);
};

/** Reads a project from the path of its `mkdocs.yml` or of its folder of pages. */
export const readProject = (given: string, { allowOutside = false }: ReadOptions = {}): ProjectResult => {
  const path = resolve(given);
  const kind = kindOf(path);
  if (kind === undefined) return { problem: `There is no file or folder ${given}.` };
  if (kind !== 'folder') {
    return /\.ya?ml$/i.test(path)
      ? fromConfig(path, allowOutside)
      : { problem: `${given} is neither a folder nor a mkdocs.yml.` };
  }
  const config = configIn(path);
  return config === undefined ? fromPages(path, allowOutside) : fromConfig(config, allowOutside);
};
