import { isRecord, valueAt } from '../values.ts';

/** How the old site made anchors of words. */
export interface AnchorStyle {
  /** Accented letters stay. */
  readonly keepsAccents: boolean;
  /** Each space becomes a hyphen of its own, so that `A & B` becomes `a--b`. */
  readonly keepsSpaces: boolean;
  readonly isLowerCase: boolean;
  /** What stands for a space. */
  readonly separator: string;
}

/** That of Python-Markdown itself. */
export const plainAnchors: AnchorStyle = {
  keepsAccents: false,
  keepsSpaces: false,
  isLowerCase: true,
  separator: '-',
};

/** The lines of an extension with its options, which are indented further than its name. */
const sectionOf = (source: string, extension: string): string => {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => /^[\s-]*/.exec(line)?.[0] !== '' && nameOn(line) === extension);
  const depth = indentOf(lines[start] ?? '');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
  return start === -1 ? '' : rest.slice(0, end === -1 ? rest.length : end).join('\n');
};

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

const nameOn = (line: string): string | undefined =>
  /^[\s-]*["']?(?:markdown\.extensions\.)?([\w.]+)["']?:/.exec(line)?.[1];

/** The function that makes anchors, of which only a tag in the text tells the name. */
const functionName = /^\s+slugify:\s*!!python\/(?:name|object\/apply):([\w.]+)/m;

/**
 * How an extension makes anchors; `undefined` where its options name no function for that.
 *
 * @param source the text of the configuration
 * @param options those of the extension
 */
const givenStyle = (source: string, extension: string, options: unknown): AnchorStyle | undefined => {
  const [, name] = functionName.exec(sectionOf(source, extension)) ?? [];
  if (name === undefined) return undefined;
  const slugify = valueAt(options, 'slugify');
  const letters = valueAt(valueAt(slugify, 'kwds'), 'case');
  const isPymdown = name.startsWith('pymdownx.');
  // The general one keeps capitals unless it is told otherwise, and the older ones say it in their names.
  const keepsCapitals =
    name.endsWith('_cased') || (name === 'pymdownx.slugs.slugify' && (letters ?? 'none') === 'none');
  return {
    keepsAccents: isPymdown || name.endsWith('slugify_unicode'),
    keepsSpaces: isPymdown,
    isLowerCase: !keepsCapitals,
    separator: separatorIn(options),
  };
};

const separatorIn = (options: unknown): string => {
  const separator = isRecord(options) ? options.separator : undefined;
  return separator === '_' || separator === '-' ? separator : plainAnchors.separator;
};

/** How headings got their anchors. */
export const headingStyle = (source: string, options: unknown): AnchorStyle =>
  givenStyle(source, 'toc', options) ?? { ...plainAnchors, separator: separatorIn(options) };

/** How content tabs got anchors of their labels; `undefined` where they had numbers. */
export const tabStyle = (source: string, options: unknown): AnchorStyle | undefined =>
  givenStyle(source, 'pymdownx.tabbed', options);

/**
 * The anchor that the old site made of words, which may be empty.
 *
 * @example anchorOf('Één prijs', plainAnchors) === 'een-prijs'
 */
export const anchorOf = (text: string, { keepsAccents, keepsSpaces, isLowerCase, separator }: AnchorStyle): string => {
  const known = keepsAccents ? text.normalize('NFC') : text.normalize('NFKD').replace(/[^\p{ASCII}]/gu, '');
  const clean = (words: string): string => words.replace(/[^\p{L}\p{N}_\s-]/gu, '');
  const trimmed = keepsSpaces ? clean(known.trim()) : clean(known).trim();
  const cased = isLowerCase ? trimmed.toLowerCase() : trimmed;
  return cased.replace(keepsSpaces ? /\s/g : separator === '_' ? /[_\s]+/g : /[-\s]+/g, separator);
};
