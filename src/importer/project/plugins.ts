/** What becomes of a plugin of MkDocs. */
export type PluginFate =
  /** The importer or the new site does its work. */
  | 'done'
  /** It runs code that makes text or pages, which the importer does not run. */
  | 'code'
  /** Its part in the old site falls away; the text says which. */
  | { readonly without: string };

const done = [
  'search material/search tags material/tags offline material/offline privacy material/privacy autorefs redirects',
  'awesome-pages awesome-nav literate-nav section-index i18n include-markdown exclude blog material/blog meta material/meta',
  'minify minify_html social material/social optimize material/optimize material/info htmlproofer linkcheck spellcheck',
  'git-revision-date-localized git-revision-date document-dates same-dir exclude-search callouts table-of-contents',
]
  .join(' ')
  .split(' ');

const code = [
  'mkdocstrings mkapi gen-files exec markdown-exec jupyter mkdocs-jupyter execute monorepo multirepo techdocs-core',
  'simple-hooks mkdocs-simple-hooks table-reader click typer api-autonav autoapi gallery material/projects projects',
]
  .join(' ')
  .split(' ');

const without: Readonly<Record<string, string>> = {
  glightbox: 'pictures open no larger view',
  macros: 'plain variables are filled in, macros in Python are not',
  markdownextradata: 'plain variables are filled in, filters are not',
  mike: 'there is one version',
  rss: 'there is no feed',
  'git-authors': 'pages name no authors',
  'git-committers': 'pages name no authors',
  'git-committers-2': 'pages name no authors',
  mermaid2: 'only flowcharts are drawn',
  kroki: 'diagrams stay blocks of code',
  build_plantuml: 'diagrams stay blocks of code',
  'plantuml-markdown': 'diagrams stay blocks of code',
  drawio: 'drawings are not shown',
  'print-site': 'there is no page with all pages',
  'with-pdf': 'there is no PDF of the site',
  'pdf-export': 'there are no PDFs of pages',
  'swagger-ui-tag': 'descriptions of interfaces are not drawn',
  ezlinks: 'links by name alone are not followed',
  roamlinks: 'links by name alone are not followed',
  macros_info: 'macros are not run',
  group: 'no plugin is switched by a variable',
  typeset: 'headings keep no marks in the menu',
  charts: 'charts stay blocks of code',
};

const fates: ReadonlyMap<string, PluginFate> = new Map<string, PluginFate>([
  ...done.map((name) => [name, 'done'] as const),
  ...code.map((name) => [name, 'code'] as const),
  ...Object.entries(without).map(([name, text]) => [name, { without: text }] as const),
]);

/**
 * What becomes of a plugin; `undefined` for one that is not known.
 *
 * @example fateOf('glightbox') equals { without: 'pictures open no larger view' }
 */
export const fateOf = (name: string): PluginFate | undefined => fates.get(name);
