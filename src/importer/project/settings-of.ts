import { isRecord, valueAt } from './is-record.ts';
import { defaultSettings, type Settings } from './settings.ts';

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '');

type Options = Readonly<Record<string, unknown>>;

const entriesOf = (entry: unknown): readonly (readonly [string, Options])[] => {
  if (typeof entry === 'string') return [[entry, {}]];
  if (!isRecord(entry)) return [];
  return Object.entries(entry).map(([name, options]) => [name, isRecord(options) ? options : {}]);
};

/**
 * Extensions or plugins with their options, whether the list gives names or names with options.
 *
 * @example optionsByName(['tables', { toc: { permalink: true } }]).has('toc')
 */
export const optionsByName = (list: unknown): ReadonlyMap<string, Options> =>
  new Map(Array.isArray(list) ? list.flatMap(entriesOf) : entriesOf(list));

/** `slugify: !!python/object/apply:pymdownx.slugs.slugify` keeps accents; the tag is all that says so. */
const unicodeSlugs = /^\s+slugify:.*(?:pymdownx|slugify_unicode)/m;

/** An empty marker leaves no place for the list, and no paragraph is empty. */
const contentsMarkerOf = (marker: unknown): string =>
  typeof marker === 'string' ? marker : defaultSettings.contentsMarker;

const statusesOf = (status: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isRecord(status) ? status : {}).flatMap(([key, value]) => textsOf(value).map((text) => [key, text])),
  );

/** What the values of `mkdocs.yml` say about pages; `source` is its text. */
export const settingsOf = (source: string, values: Options): Settings => {
  const extensions = optionsByName(valueAt(values, 'markdown_extensions'));
  const theme = valueAt(values, 'theme');
  const snippets = extensions.get('pymdownx.snippets');
  const folders = textsOf(valueAt(snippets, 'base_path'));
  return {
    ...defaultSettings,
    siteName: textOf(valueAt(values, 'site_name')),
    siteAddress: textOf(valueAt(values, 'site_url')),
    language: textOf(valueAt(theme, 'language')) ?? defaultSettings.language,
    snippetFolders: folders.length > 0 ? folders : defaultSettings.snippetFolders,
    appendedSnippets: textsOf(valueAt(snippets, 'auto_append')),
    linkTabs: textsOf(valueAt(theme, 'features')).includes('content.tabs.link'),
    annotatesCode: textsOf(valueAt(theme, 'features')).includes('content.code.annotate'),
    saneLists: extensions.has('sane_lists'),
    breaksLines: ['nl2br', 'markdown.extensions.nl2br'].some((name) => extensions.has(name)),
    hasFormulas: extensions.has('pymdownx.arithmatex'),
    contentsMarker: contentsMarkerOf(valueAt(extensions.get('toc'), 'marker')),
    unicodeAnchors: unicodeSlugs.test(source),
    statuses: statusesOf(valueAt(valueAt(values, 'extra'), 'status')),
  };
};
