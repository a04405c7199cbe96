import { isRecord, valueAt } from '../values.ts';
import { type AnchorStyle, headingStyle, plainAnchors, tabStyle } from './anchor-style.ts';
import { extensionsOf } from './extensions.ts';
import { noPlugins, type PluginSettings, pluginSettings } from './plugin-settings.ts';

/** What the configuration says about how pages are read, and what the new site supports. */
export interface Settings {
  readonly siteName: string | undefined;
  readonly siteDescription: string | undefined;
  /** The address of the old site, such as `https://docs.example.org/`. */
  readonly siteAddress: string | undefined;
  readonly language: string;
  /** Extensions that are on, by their short names; `undefined` where nothing says which are. */
  readonly extensions: ReadonlySet<string> | undefined;
  /** Folders that are searched for snippets, relative to the configuration. */
  readonly snippetFolders: readonly string[];
  /** Snippets appended to every page. */
  readonly appendedSnippets: readonly string[];
  /** Tabs with the same labels switch together. */
  readonly linkTabs: boolean;
  /** Numbered lists keep their first number, and another kind of marker begins another list. */
  readonly saneLists: boolean;
  /** The end of a line in a paragraph is a line break. */
  readonly breaksLines: boolean;
  /** `/// note` up to `///` is an aside, and other names are other blocks. */
  readonly hasSlashBlocks: boolean;
  /** Text between dollar signs is a formula. */
  readonly hasFormulas: boolean;
  /** Markers such as `# (1)!` in any code refer to a list below it. */
  readonly annotatesCode: boolean;
  /** The paragraph that MkDocs replaces by a table of contents. */
  readonly contentsMarker: string;
  /** How headings got their anchors. */
  readonly headingAnchors: AnchorStyle;
  /** How content tabs got anchors of their labels; `undefined` where they had numbers. */
  readonly tabAnchors: AnchorStyle | undefined;
  /** The anchor of a tab begins with that of the heading above it. */
  readonly tabsNameHeading: boolean;
  /** From files that are gone to the pages that the old site led to instead. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Each page stood in a folder of its own: `tarieven/` and not `tarieven.html`. */
  readonly hasFolders: boolean;
  /** `[text][name]` may name an anchor of any page. */
  readonly findsAnchors: boolean;
  /** Labels for the statuses of pages. */
  readonly statuses: ReadonlyMap<string, string>;
  readonly plugins: PluginSettings;
  /** The new site shows titles and highlighted lines of code. */
  readonly codeFrames: boolean;
  /** The new site draws Mermaid flowcharts. */
  readonly drawsMermaid: boolean;
}

export const defaultSettings: Settings = {
  siteName: undefined,
  siteDescription: undefined,
  siteAddress: undefined,
  language: 'en',
  extensions: undefined,
  snippetFolders: ['.'],
  appendedSnippets: [],
  linkTabs: false,
  saneLists: false,
  breaksLines: false,
  hasSlashBlocks: false,
  hasFormulas: false,
  annotatesCode: false,
  contentsMarker: '[TOC]',
  headingAnchors: plainAnchors,
  tabAnchors: undefined,
  tabsNameHeading: false,
  redirects: new Map(),
  hasFolders: true,
  findsAnchors: false,
  statuses: new Map(),
  plugins: noPlugins,
  codeFrames: true,
  drawsMermaid: false,
};

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
 * Extensions or plugins with their options, from a list of names or of names with options.
 *
 * @example optionsByName(['tables', { toc: { permalink: true } }]).has('toc')
 */
export const optionsByName = (list: unknown): ReadonlyMap<string, Options> =>
  new Map(Array.isArray(list) ? list.flatMap(entriesOf) : entriesOf(list));

/** An empty marker disables the table of contents, and no paragraph equals it. */
const contentsMarkerOf = (marker: unknown): string =>
  typeof marker === 'string' ? marker : defaultSettings.contentsMarker;

/** The entries of a mapping whose values are texts. */
const namesIn = (mapping: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isRecord(mapping) ? mapping : {}).flatMap(([key, value]) =>
      textsOf(value).map((text) => [key, text]),
    ),
  );

/** Reads the settings from the values of `mkdocs.yml` and its text, `source`. */
export const settingsOf = (source: string, values: Options): Settings => {
  const extensions = optionsByName(valueAt(values, 'markdown_extensions'));
  const plugins = optionsByName(valueAt(values, 'plugins'));
  const theme = valueAt(values, 'theme');
  const snippets = extensions.get('pymdownx.snippets');
  const folders = textsOf(valueAt(snippets, 'base_path'));
  return {
    ...defaultSettings,
    siteName: textOf(valueAt(values, 'site_name')),
    siteDescription: textOf(valueAt(values, 'site_description')),
    siteAddress: textOf(valueAt(values, 'site_url')),
    language: textOf(valueAt(theme, 'language')) ?? defaultSettings.language,
    extensions: extensionsOf(extensions.keys()),
    snippetFolders: folders.length > 0 ? folders : defaultSettings.snippetFolders,
    appendedSnippets: textsOf(valueAt(snippets, 'auto_append')),
    linkTabs: textsOf(valueAt(theme, 'features')).includes('content.tabs.link'),
    annotatesCode: textsOf(valueAt(theme, 'features')).includes('content.code.annotate'),
    saneLists: extensions.has('sane_lists'),
    breaksLines: ['nl2br', 'markdown.extensions.nl2br'].some((name) => extensions.has(name)),
    hasSlashBlocks: [...extensions.keys()].some((name) => name.startsWith('pymdownx.blocks.')),
    hasFormulas: extensions.has('pymdownx.arithmatex'),
    contentsMarker: contentsMarkerOf(valueAt(extensions.get('toc'), 'marker')),
    headingAnchors: headingStyle(source, extensions.get('toc') ?? extensions.get('markdown.extensions.toc')),
    tabAnchors: tabStyle(source, extensions.get('pymdownx.tabbed')),
    tabsNameHeading: valueAt(extensions.get('pymdownx.tabbed'), 'combine_header_slug') === true,
    redirects: namesIn(valueAt(plugins.get('redirects'), 'redirect_maps')),
    hasFolders: valueAt(values, 'use_directory_urls') !== false,
    findsAnchors: plugins.has('autorefs') || plugins.has('mkdocstrings'),
    plugins: pluginSettings(plugins),
    statuses: namesIn(valueAt(valueAt(values, 'extra'), 'status')),
  };
};
