import type { Reach } from '../disk/paths.ts';
import { isRecord, type Values, valueAt } from '../values.ts';
import { type ConfigLine, type ConfigSource, linesOf, readConfigSources } from './config-sources.ts';
import { excludedBy } from './excluded.ts';
import type { Settings } from './settings.ts';
import { settingsOf, textOf } from './settings.ts';
import { type UnsupportedSetting, unsupportedSettings } from './unsupported-settings.ts';

export interface Config {
  readonly settings: Settings;
  /** `nav` as it stands in the configuration. */
  readonly nav: readonly unknown[] | undefined;
  /** The language of the theme, where the configuration states it. */
  readonly language: string | undefined;
  /** The folder of the pages, relative to the first file. */
  readonly docsFolder: string;
  /** Patterns of files that are not published. */
  readonly excluded: readonly string[];
  /** Values that pages may name. */
  readonly extra: unknown;
  /** Settings that are not carried over. */
  readonly unsupported: readonly UnsupportedSetting[];
  /** All lines, those of the first file before those of its parents. */
  readonly lines: readonly ConfigLine[];
}

type ConfigResult = { readonly config: Config } | { readonly problem: string };

/** The files whose extensions count: a list replaces those of the parents. */
const withExtensions = (sources: readonly ConfigSource[]): readonly ConfigSource[] => {
  const hiding = sources.findIndex(({ values }) => {
    const extensions = valueAt(values, 'markdown_extensions');
    return extensions !== undefined && !isRecord(extensions);
  });
  return hiding === -1 ? sources : sources.slice(0, hiding + 1);
};

/**
 * Merges a configuration with its parent as MkDocs does: mappings key by key, anything else as a whole.
 *
 * @example mergeValues({ theme: { language: 'nl' } }, { theme: { name: 'material' } }) has both keys of theme
 */
const mergeValues = (own: Values, parent: Values): Values => ({
  ...parent,
  ...Object.fromEntries(
    Object.entries(own).map(([key, value]) => {
      const inherited = Object.hasOwn(parent, key) ? parent[key] : undefined;
      return [key, isRecord(value) && isRecord(inherited) ? mergeValues(value, inherited) : value];
    }),
  ),
});

/** Reads `mkdocs.yml` and what it inherits. */
export const readConfig = (file: string, reach: Reach): ConfigResult => {
  const read = readConfigSources(file, reach);
  if ('problem' in read) return read;
  const { sources } = read;
  const values = sources.map((source) => source.values).reduce(mergeValues);
  const text = withExtensions(sources).flatMap(({ lines }) => lines);
  const nav = valueAt(values, 'nav');
  return {
    config: {
      settings: settingsOf(text.join('\n'), values),
      nav: Array.isArray(nav) ? nav : undefined,
      language: textOf(valueAt(valueAt(values, 'theme'), 'language')),
      docsFolder: textOf(valueAt(values, 'docs_dir')) ?? 'docs',
      excluded: excludedBy(values),
      extra: valueAt(values, 'extra'),
      unsupported: unsupportedSettings(values, sources),
      lines: sources.flatMap(linesOf),
    },
  };
};
