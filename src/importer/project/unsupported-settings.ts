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

/** Formulas, `///` blocks and critic markup are noted on the pages that have them. */
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
 * Whether the syntax of an extension is converted, or noted on the pages that have it.
 *
 * @example isKnownExtension('markdown.extensions.tables') // true
 * @example isKnownExtension('pymdownx.smartsymbols') // false
 */
const isKnownExtension = (name: string): boolean => {
  const short = name.replace(/^markdown\.extensions\./, '');
  return known.has(short) || short.startsWith('pymdownx.blocks.');
};

/** A setting that the importer does not carry over. */
export interface UnsupportedSetting extends ConfigLine {
  readonly code: NoteCode;
}

/** Settings that change pages through code or styles. */
const unusedKeys = ['plugins', 'hooks', 'extra_css', 'extra_javascript'];

/** Plugins whose work the importer or Starlight does. */
const knownPlugins = new Set([
  'search',
  'material/search',
  'tags',
  'material/tags',
  'offline',
  'privacy',
  'autorefs',
  'redirects',
]);

const isUnused = (key: string, values: Values): boolean =>
  key !== 'plugins' || [...optionsByName(valueAt(values, key)).keys()].some((name) => !knownPlugins.has(name));

/** The line of a key in the nearest file that has it. */
const lineWith = (key: string, sources: readonly ConfigSource[]): readonly ConfigLine[] => {
  const source = sources.find(({ values }) => Object.hasOwn(values, key));
  return source ? linesOf(source).slice(lineOfKey(source, key) - 1, lineOfKey(source, key)) : [];
};

/** The extension that a line names, as an item or a key: `- smarty`, `smarty:`, `- 'smarty':`. */
const nameOn = ({ text }: ConfigLine): string =>
  text
    .trim()
    .replace(/^-\s+/, '')
    .replace(/["']|:.*$/g, '');

/** Unknown extensions, each on the line that names it, or on that of the list. */
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

/** The settings of a configuration that are not carried over, each with its line. */
export const unsupportedSettings = (
  values: Values,
  sources: readonly ConfigSource[],
): readonly UnsupportedSetting[] => [
  ...unusedKeys
    .filter((key) => isUnused(key, values))
    .flatMap((key) => lineWith(key, sources))
    .map((line): UnsupportedSetting => ({ ...line, code: 'config-key' })),
  ...unknownExtensions(values, sources).map((line): UnsupportedSetting => ({ ...line, code: 'extension' })),
];
