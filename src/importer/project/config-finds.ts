import type { NoteCode } from '../notes.ts';
import { type Values, valueAt } from '../values.ts';
import { type ConfigLine, type ConfigSource, lineOfKey, linesOf } from './config-sources.ts';
import { optionsByName } from './settings.ts';

const ofPythonMarkdown = [
  'abbr',
  'admonition',
  'attr_list',
  'codehilite',
  'def_list',
  'extra',
  'fenced_code',
  'footnotes',
  'md_in_html',
  'meta',
  'nl2br',
  'sane_lists',
  'smarty',
  'tables',
  'toc',
];

/** Formulas, blocks with strokes and the remarks of an editor are told where a page has them. */
const ofPymdown = [
  'arithmatex',
  'betterem',
  'caret',
  'critic',
  'details',
  'emoji',
  'extra',
  'highlight',
  'inlinehilite',
  'keys',
  'magiclink',
  'mark',
  'snippets',
  'superfences',
  'tabbed',
  'tasklist',
  'tilde',
];

const known = new Set([...ofPythonMarkdown, ...ofPymdown.map((name) => `pymdownx.${name}`)]);

/**
 * Whether what an extension reads is turned over, or told where a page has it.
 *
 * @example isKnownExtension('markdown.extensions.tables') // true
 * @example isKnownExtension('pymdownx.smartsymbols') // false
 */
const isKnownExtension = (name: string): boolean => {
  const short = name.replace(/^markdown\.extensions\./, '');
  return known.has(short) || short.startsWith('pymdownx.blocks.');
};

/** A line of the configuration that is not followed. */
export interface ConfigFind extends ConfigLine {
  readonly code: NoteCode;
}

/** Settings that change pages by code, or that a folder of pages cannot hold. */
const unusedKeys = ['plugins', 'hooks', 'extra_css', 'extra_javascript'];

/** Plugins whose work the importer or Starlight does. */
const knownPlugins = new Set(['search', 'material/search', 'tags', 'material/tags', 'offline', 'privacy']);

const isUnused = (key: string, values: Values): boolean =>
  key !== 'plugins' || [...optionsByName(valueAt(values, key)).keys()].some((name) => !knownPlugins.has(name));

/** Where a key stands, in the nearest file that has it. */
const lineWith = (key: string, sources: readonly ConfigSource[]): readonly ConfigLine[] => {
  const source = sources.find(({ values }) => Object.hasOwn(values, key));
  return source ? linesOf(source).slice(lineOfKey(source, key) - 1, lineOfKey(source, key)) : [];
};

/** An extension as a list names it, or as a key: `- smarty`, `smarty:`, `- 'smarty':`. */
const nameOn = ({ text }: ConfigLine): string =>
  text
    .trim()
    .replace(/^-\s+/, '')
    .replace(/["']|:.*$/g, '');

/** Extensions that nothing here reads, each on the line that names it or, in a list on one line, on that line. */
const unknownExtensions = (values: Values, sources: readonly ConfigSource[]): readonly ConfigLine[] => {
  // The first line that names an extension counts.
  const lines = new Map(
    sources
      .flatMap(linesOf)
      .map((line) => [nameOn(line), line] as const)
      .reverse(),
  );
  const [list] = lineWith('markdown_extensions', sources);
  const names = [...optionsByName(valueAt(values, 'markdown_extensions')).keys()];
  return names
    .filter((name) => !isKnownExtension(name))
    .flatMap((name) => {
      const line = lines.get(name) ?? list;
      return line ? { ...line, text: name } : [];
    });
};

/** What the values of a configuration ask that the new site does not follow, each on its line. */
export const configFinds = (values: Values, sources: readonly ConfigSource[]): readonly ConfigFind[] => [
  ...unusedKeys
    .filter((key) => isUnused(key, values))
    .flatMap((key) => lineWith(key, sources))
    .map((line): ConfigFind => ({ ...line, code: 'config-key' })),
  ...unknownExtensions(values, sources).map((line): ConfigFind => ({ ...line, code: 'extension' })),
];
