import type { NoteCode } from '../notes.ts';
import { type Values, valueAt } from '../values.ts';
import { type ConfigLine, type ConfigSource, lineOfKey, linesOf } from './config-sources.ts';
import { unfollowedIn } from './excluded.ts';
import { fateOf, type PluginFate } from './plugins.ts';
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
  'smartsymbols',
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
const unusedKeys = ['hooks', 'extra_css', 'extra_javascript'];

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

/** The line that names an entry of a list, or that of the list itself. */
const lineFinder = (list: string, sources: readonly ConfigSource[]): ((name: string) => ConfigLine | undefined) => {
  // The first line that names an entry counts.
  const lines = new Map(
    sources
      .flatMap(linesOf)
      .map((line) => [nameOn(line), line] as const)
      .reverse(),
  );
  const [top] = lineWith(list, sources);
  return (name) => lines.get(name) ?? top;
};

const unknownExtensions = (values: Values, sources: readonly ConfigSource[]): readonly UnsupportedSetting[] => {
  const lineOf = lineFinder('markdown_extensions', sources);
  const names = [...optionsByName(valueAt(values, 'markdown_extensions')).keys()];
  return names
    .filter((name) => !isKnownExtension(name))
    .flatMap((name) => {
      const line = lineOf(name);
      return line ? [{ ...line, text: name, code: 'extension' }] : [];
    });
};

const codeOf = (fate: PluginFate | undefined): NoteCode => {
  if (fate === undefined) return 'plugin-unknown';
  return fate === 'code' ? 'plugin-code' : 'plugin';
};

/** The plugins of which the old site had something that the new one has not, each with what that is. */
const lostPlugins = (values: Values, sources: readonly ConfigSource[]): readonly UnsupportedSetting[] => {
  const lineOf = lineFinder('plugins', sources);
  return [...optionsByName(valueAt(values, 'plugins')).keys()].flatMap((name) => {
    const [fate, line] = [fateOf(name), lineOf(name)];
    if (fate === 'done' || !line) return [];
    const text = typeof fate === 'object' ? `${name}: ${fate.without}` : name;
    return [{ ...line, text, code: codeOf(fate) }];
  });
};

/** Patterns of pages to leave out, for which there is no other form. */
const unfollowedPatterns = (values: Values, sources: readonly ConfigSource[]): readonly UnsupportedSetting[] => {
  const lines = sources.flatMap(linesOf);
  return unfollowedIn(values).flatMap((pattern) => {
    const line = lines.find(({ text }) => text.includes(pattern)) ?? lines[0];
    return line ? [{ ...line, text: pattern, code: 'exclude-pattern' }] : [];
  });
};

/** The settings of a configuration that are not carried over, each with its line. */
export const unsupportedSettings = (
  values: Values,
  sources: readonly ConfigSource[],
): readonly UnsupportedSetting[] => [
  ...unusedKeys
    .flatMap((key) => lineWith(key, sources))
    .map((line): UnsupportedSetting => ({ ...line, code: 'config-key' })),
  ...lostPlugins(values, sources),
  ...unfollowedPatterns(values, sources),
  ...unknownExtensions(values, sources),
];
