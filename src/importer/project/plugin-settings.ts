import { isRecord, type Values, valueAt } from '../values.ts';

/** Languages of a site, and how the files of each are told apart. */
export interface SiteLanguages {
  /** `page.de.md`, or `de/page.md`. */
  readonly structure: 'suffix' | 'folder';
  /** The language whose pages stand at the root. */
  readonly main: string;
  readonly others: readonly string[];
  /** For each other language, the labels of the menu in it. */
  readonly menuWords?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What plugins say of pages, menus and addresses. */
export interface PluginSettings {
  /** The file in each folder that orders the menu there. */
  readonly folderMenu: '.pages' | '.nav.yml' | undefined;
  /** The page whose list of links is the menu. */
  readonly menuPage: string | undefined;
  readonly languages: SiteLanguages | undefined;
  /** `{{ name }}` is filled in, from `extra` or from files. */
  readonly fillsVariables: boolean;
  /** Files of variables, relative to the configuration. */
  readonly variableFiles: readonly string[];
  /** `{% include-markdown "file" %}` is followed. */
  readonly includesPages: boolean;
  /** A mark such as `<!-- material/tags -->` is replaced by a list of tags. */
  readonly listsTags: boolean;
  /** The page that lists the tags, without a mark. */
  readonly tagsPage: string | undefined;
  /** The folder of the blog, whose posts are in `posts/`. */
  readonly blogFolder: string | undefined;
  /** Pages say when they were last changed. */
  readonly showsDates: boolean;
}

export const noPlugins: PluginSettings = {
  folderMenu: undefined,
  menuPage: undefined,
  languages: undefined,
  fillsVariables: false,
  variableFiles: [],
  includesPages: false,
  listsTags: false,
  tagsPage: undefined,
  blogFolder: undefined,
  showsDates: false,
};

type Plugins = ReadonlyMap<string, Values>;

const textAt = (options: Values | undefined, key: string): string | undefined => {
  const value = valueAt(options, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const folderMenuOf = (plugins: Plugins): PluginSettings['folderMenu'] => {
  if (plugins.has('awesome-nav')) return '.nav.yml';
  return plugins.has('awesome-pages') ? '.pages' : undefined;
};

/** A code of a language as folders and suffixes have it, such as `nl` or `pt-BR`. */
const localePattern = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/;

const localesIn = (value: unknown): readonly (readonly [string, Values])[] => {
  const entries = Array.isArray(value)
    ? value.filter(isRecord).map((one) => [String(valueAt(one, 'locale')), one] as const)
    : Object.entries(isRecord(value) ? value : {}).map(([key, one]) => [key, isRecord(one) ? one : {}] as const);
  return entries.filter(([locale, one]) => localePattern.test(locale) && valueAt(one, 'build') !== false);
};

/** The list of languages of mkdocs-static-i18n, in its newer form and in its older one. */
const languagesOf = (options: Values | undefined): SiteLanguages | undefined => {
  if (!options) return undefined;
  const locales = localesIn(valueAt(options, 'languages'));
  const marked = locales.find(([, one]) => valueAt(one, 'default') === true)?.[0];
  const main = marked ?? textAt(options, 'default_language') ?? locales[0]?.[0];
  if (main === undefined) return undefined;
  const others = locales.map(([locale]) => locale).filter((locale) => locale !== main && locale !== 'null');
  const structure = valueAt(options, 'docs_structure') === 'folder' ? 'folder' : 'suffix';
  return { structure, main, others, menuWords: new Map(locales.map(([locale, one]) => [locale, menuWordsIn(one)])) };
};

const menuWordsIn = (language: Values): ReadonlyMap<string, string> => {
  const words = valueAt(language, 'nav_translations');
  return new Map(
    Object.entries(isRecord(words) ? words : {}).flatMap(([label, word]) =>
      typeof word === 'string' ? [[label, word] as const] : [],
    ),
  );
};

const filesOf = (value: unknown): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : Object.values(isRecord(value) ? value : {});
  return list.flatMap((one) => (isRecord(one) ? Object.values(one) : [one])).filter((one) => typeof one === 'string');
};

/** Reads what the plugins of a project say, each given with its options. */
export const pluginSettings = (plugins: Plugins): PluginSettings => {
  const tags = plugins.get('tags') ?? plugins.get('material/tags');
  const blog = plugins.get('blog') ?? plugins.get('material/blog');
  const literate = plugins.get('literate-nav');
  return {
    folderMenu: folderMenuOf(plugins),
    menuPage: literate && (textAt(literate, 'nav_file') ?? 'SUMMARY.md'),
    languages: languagesOf(plugins.get('i18n')),
    fillsVariables: plugins.has('macros') || plugins.has('markdownextradata'),
    variableFiles: filesOf(valueAt(plugins.get('macros'), 'include_yaml')),
    includesPages: plugins.has('include-markdown') || plugins.has('include_markdown'),
    listsTags: tags !== undefined,
    tagsPage: textAt(tags, 'tags_file'),
    blogFolder: blog && (textAt(blog, 'blog_dir') ?? 'blog').replace(/^\.?\/|\/$/g, ''),
    showsDates: ['git-revision-date-localized', 'git-revision-date', 'document-dates'].some((name) =>
      plugins.has(name),
    ),
  };
};
