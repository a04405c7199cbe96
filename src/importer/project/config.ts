import { type ConfigSource, lineOfKey, readSources } from './config-sources.ts';
import { isRecord, valueAt } from './is-record.ts';
import { mergeValues } from './merge-values.ts';
import { type NavItem, readNav } from './nav.ts';
import type { Values } from './parse-config.ts';
import type { Settings } from './settings.ts';
import { optionsByName, settingsOf, textOf, textsOf } from './settings-of.ts';

/** A line of the configuration. */
export interface ConfigLine {
  /** Whole path. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface Config {
  readonly settings: Settings;
  readonly nav: readonly NavItem[] | undefined;
  /** The folder of the pages, relative to the first file. */
  readonly docsFolder: string;
  /** Patterns of files that are not published. */
  readonly excluded: readonly string[];
  /** Lines with settings that mean something to MkDocs and nothing here. */
  readonly unused: readonly ConfigLine[];
  /** All lines, those of the first file before those of its parents. */
  readonly lines: readonly ConfigLine[];
}

export type ConfigResult = { readonly config: Config } | { readonly problem: string };

const patternsOf = (value: unknown): readonly string[] =>
  textsOf(value)
    .flatMap((lines) => lines.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Settings that change pages by code, or that a folder of pages cannot hold. */
const unusedKeys = ['plugins', 'hooks', 'extra_css', 'extra_javascript'];

/** Plugins whose work the importer or Starlight does. */
const knownPlugins = new Set(['search', 'material/search', 'tags', 'material/tags', 'offline', 'privacy']);

const isUnused = (key: string, values: Values): boolean =>
  key !== 'plugins' || [...optionsByName(valueAt(values, key)).keys()].some((name) => !knownPlugins.has(name));

const linesOf = ({ file, lines }: ConfigSource): readonly ConfigLine[] =>
  lines.map((text, index) => ({ file, line: index + 1, text }));

/** Where a key stands, in the nearest file that has it. */
const lineWith = (key: string, sources: readonly ConfigSource[]): readonly ConfigLine[] => {
  const source = sources.find(({ values }) => Object.hasOwn(values, key));
  return source ? linesOf(source).slice(lineOfKey(source, key) - 1, lineOfKey(source, key)) : [];
};

/** The files whose extensions count: a list hides those of the parents. */
const withExtensions = (sources: readonly ConfigSource[]): readonly ConfigSource[] => {
  const hiding = sources.findIndex(({ values }) => {
    const extensions = valueAt(values, 'markdown_extensions');
    return extensions !== undefined && !isRecord(extensions);
  });
  return hiding === -1 ? sources : sources.slice(0, hiding + 1);
};

/** Reads `mkdocs.yml` and what it inherits; what is no YAML, no settings or not there is a problem. */
export const readConfig = (file: string): ConfigResult => {
  const read = readSources(file);
  if ('problem' in read) return read;
  const { sources } = read;
  const values = sources.map((source) => source.values).reduce(mergeValues);
  const text = withExtensions(sources).flatMap(({ lines }) => lines);
  const nav = valueAt(values, 'nav');
  return {
    config: {
      settings: settingsOf(text.join('\n'), values),
      nav: Array.isArray(nav) ? readNav(nav) : undefined,
      docsFolder: textOf(valueAt(values, 'docs_dir')) ?? 'docs',
      excluded: [...patternsOf(valueAt(values, 'exclude_docs')), ...patternsOf(valueAt(values, 'draft_docs'))],
      unused: unusedKeys.filter((key) => isUnused(key, values)).flatMap((key) => lineWith(key, sources)),
      lines: sources.flatMap(linesOf),
    },
  };
};
