import { type Line, textOf } from '../blocks/lines.ts';
import { wordsOfHtml } from '../html/words-of-html.ts';
import type { Settings } from '../project/settings.ts';
import { isRecord, type Values, valueAt } from '../values.ts';
import { parseYaml } from '../yaml.ts';
import { addNote, type Page } from './page.ts';

interface FrontMatter {
  readonly values: Values;
  /** The number of lines of front matter, fences included. */
  readonly length: number;
  /** Whether it is invalid YAML, or too large or deep to read. */
  readonly isBroken: boolean;
}

/** Longer front matter is more likely text between two rules. */
const maxLength = 100_000;

const none: FrontMatter = { values: {}, length: 0, isBroken: false };

/** The key and the start of a value that may go on over several lines. */
const openValue = /^\s*(?:- )?[\w-]+:\s+(["'[{].*)$/;

const closed: Readonly<Record<string, RegExp>> = {
  '"': /^"(?:[^"\\]|\\.)*"/s,
  "'": /^'(?:[^']|'')*'/,
  '[': /\]\s*$/,
  '{': /\}\s*$/,
};

/** Only values as long as people write are tried line by line. */
const maxRepaired = 10_000;

/**
 * YAML whose values in quotes or brackets may go on at the start of the next line, as PyYAML takes them: those lines
 * are indented.
 *
 * @example withIndent('a: "b\nc"') === 'a: "b\n  c"'
 */
const withIndent = (text: string): string => {
  let open: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const isInside = open !== undefined;
      open = isInside ? `${open}\n${line}` : openValue.exec(line)?.[1];
      if (open !== undefined && closed[open.charAt(0)]?.test(open)) open = undefined;
      return isInside ? `  ${line}` : line;
    })
    .join('\n');
};

const parseFront = (text: string): ReturnType<typeof parseYaml> => {
  const parsed = parseYaml(text, { schema: 'core' });
  return 'problem' in parsed && text.length <= maxRepaired ? parseYaml(withIndent(text), { schema: 'core' }) : parsed;
};

const metaLine = /^ {0,3}([A-Za-z0-9_-]{1,100}):\s*(.*)$/;
const moreLine = /^ {4}\s*(.*)$/;

/** Lines such as `Title: Prijzen` at the top of a page, up to a blank one, which MkDocs takes for front matter too. */
const readMeta = (lines: readonly Line[]): FrontMatter => {
  const values = new Map<string, string>();
  let key: string | undefined;
  let length = 0;
  for (const { text } of lines) {
    const [, name, value = ''] = metaLine.exec(text) ?? [];
    const more = key === undefined ? undefined : moreLine.exec(text)?.[1];
    if (name === undefined && more === undefined) break;
    key = name?.toLowerCase() ?? key ?? '';
    values.set(key, [...(values.has(key) ? [values.get(key)] : []), more ?? value].join(' ').trim());
    length += 1;
  }
  return { values: Object.fromEntries(values), length, isBroken: false };
};

/** Reads the front matter of a page: YAML between two fences, or lines of keys and values. */
export const readPageFront = (lines: readonly Line[]): FrontMatter =>
  lines[0] && metaLine.test(lines[0].text) ? readMeta(lines) : readFrontMatter(lines);

/** Reads the YAML between `---` at the top of a page. */
export const readFrontMatter = (lines: readonly Line[]): FrontMatter => {
  if (lines[0]?.text.trimEnd() !== '---') return none;
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  if (end === -1) return none;
  const text = textOf(lines.slice(1, end));
  const length = end + 1;
  const broken: FrontMatter = { values: {}, length, isBroken: true };
  if (text.length > maxLength) return broken;
  const parsed = parseFront(text);
  if ('problem' in parsed) return broken;
  const { value } = parsed;
  if (isRecord(value) || value === null) return { values: value ?? {}, length, isBroken: false };
  return none;
};

interface Converted {
  readonly frontMatter: Values;
  /** Keys without an equivalent, which are kept as comments. */
  readonly kept: readonly string[];
}

const textAt = (values: Values, key: string): string | undefined => {
  const value = values[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
};

const listAt = (values: Values, key: string): readonly string[] => {
  const value = values[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (isRecord(value) && Object.values(value).every(isEmpty));

const badge = (status: string | undefined, { statuses }: Settings): Values => {
  if (status === undefined) return {};
  const text = statuses.get(status) ?? status;
  const variant = status === 'new' ? 'tip' : status === 'deprecated' ? 'caution' : 'note';
  return { badge: { text, variant } };
};

const hidden = (values: Values): Values => {
  const hides = listAt(values, 'hide');
  return {
    ...(hides.includes('toc') ? { tableOfContents: false } : {}),
    ...(hides.includes('footer') ? { prev: false, next: false } : {}),
  };
};

const search = (values: Values): Values => {
  return valueAt(valueAt(values, 'search'), 'exclude') === true ? { pagefind: false } : {};
};

const isKept = (values: Values, key: string): boolean => {
  const value = values[key];
  if (isEmpty(value)) return false;
  if (key === 'draft') return value !== true && value !== false;
  if (key === 'search') return isRecord(value) && !isEmpty(valueAt(value, 'boost') ?? null);
  if (key === 'hide') return listAt(values, key).some((part) => part !== 'toc' && part !== 'footer');
  return !['title', 'description', 'subtitle', 'status', 'tags'].includes(key);
};

/** Posts of a blog have their date in another key, and their old address in a redirect. */
const isOfBlog = (key: string, { plugins }: Settings): boolean =>
  plugins.blogFolder !== undefined && (key === 'date' || key === 'slug');

/** Converts front matter of Material to that of Starlight, except for the title. */
export const convertFrontMatter = (values: Values, settings: Settings): Converted => {
  const description = textAt(values, 'description') ?? textAt(values, 'subtitle');
  return {
    frontMatter: {
      ...(description === undefined ? {} : { description }),
      ...hidden(values),
      ...search(values),
      ...(values.draft === true ? { draft: true } : {}),
      sidebar: badge(textAt(values, 'status'), settings),
    },
    kept: Object.keys(values).filter((key) => isKept(values, key) && !isOfBlog(key, settings)),
  };
};

export const tagsOf = (values: Values): readonly string[] => listAt(values, 'tags');

export const titleIn = (values: Values): string | undefined => wordsOfHtml(textAt(values, 'title') ?? '') || undefined;

const codes = { search: 'search-boost', subtitle: 'subtitle', tags: 'tags' } as const;

/** Notes what has no exact equivalent, on the line of its key. */
export const noteFrontMatter = (values: Values, kept: readonly string[], lines: readonly Line[], page: Page): void => {
  const lineOf = (key: string): Line | undefined => lines.find(({ text }) => text.startsWith(`${key}:`)) ?? lines[0];
  for (const key of kept) {
    const line = lineOf(key);
    if (line) addNote(page, key === 'search' ? codes.search : 'front-matter-key', line);
  }
  for (const key of ['subtitle', 'tags'] as const) {
    const line = lineOf(key);
    if (line && !isEmpty(values[key] ?? null)) addNote(page, codes[key], line);
  }
};
