import { type Document, parseDocument, type ScalarTag } from 'yaml';
import { isRecord, valueAt } from './is-record.ts';
import { type NavItem, readNav } from './nav.ts';
import type { Settings } from './settings.ts';
import { optionsByName, settingsOf, textOf, textsOf } from './settings-of.ts';

export interface Config {
  readonly settings: Settings;
  readonly nav: readonly NavItem[] | undefined;
  /** The folder of the pages, relative to the file. */
  readonly docsFolder: string;
  /** Patterns of files that are not published. */
  readonly excluded: readonly string[];
  /** Lines with settings that mean something to MkDocs and nothing here. */
  readonly unused: readonly { readonly line: number; readonly text: string }[];
}

export type ConfigResult = { readonly config: Config } | { readonly problem: string; readonly line: number };

/** These say something to MkDocs; here they are the words behind them, as `!!python/name:` is without being asked. */
const wordTags: readonly ScalarTag[] = ['!ENV', '!relative'].map((tag) => ({ tag, resolve: (text: string) => text }));

type Values = Readonly<Record<string, unknown>>;

const patternsOf = (value: unknown): readonly string[] =>
  textsOf(value)
    .flatMap((lines) => lines.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Settings that change pages by code, or that a folder of pages cannot hold. */
const unusedKeys = ['plugins', 'hooks', 'extra_css', 'extra_javascript', 'INHERIT'];

/** Plugins whose work the importer or Starlight does. */
const knownPlugins = new Set(['search', 'material/search', 'tags', 'material/tags', 'offline', 'privacy']);

const isUnused = (key: string, values: Values): boolean =>
  key !== 'plugins' || [...optionsByName(valueAt(values, key)).keys()].some((name) => !knownPlugins.has(name));

const unusedOf = (source: string, values: Values): Config['unused'] =>
  source.split('\n').flatMap((text, index) => {
    const key = unusedKeys.find((name) => text.startsWith(`${name}:`));
    return key !== undefined && isUnused(key, values) ? [{ line: index + 1, text }] : [];
  });

const valuesOf = (document: Document): Values | undefined => {
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 });
    return isRecord(values) ? values : undefined;
  } catch {
    // More aliases than anybody writes: YAML that is made to exhaust the memory.
    return undefined;
  }
};

/**
 * Reads `mkdocs.yml`. Tags for Python are understood as the words behind them; what is no YAML, or no settings, is a problem.
 *
 * @example readConfig('site_name: Handboek') has config.settings.siteName 'Handboek'
 */
export const readConfig = (source: string): ConfigResult => {
  const document = parseDocument(source, { customTags: [...wordTags], logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error) return { problem: error.message.split('\n', 1)[0] ?? '', line: error.linePos?.[0].line ?? 1 };
  const values = valuesOf(document);
  if (!values) return { problem: 'It holds no settings.', line: 1 };
  const nav = valueAt(values, 'nav');
  return {
    config: {
      settings: settingsOf(source, values),
      nav: Array.isArray(nav) ? readNav(nav) : undefined,
      docsFolder: textOf(valueAt(values, 'docs_dir')) ?? 'docs',
      excluded: [...patternsOf(valueAt(values, 'exclude_docs')), ...patternsOf(valueAt(values, 'draft_docs'))],
      unused: unusedOf(source, values),
    },
  };
};
