import { parseDocument } from 'yaml';
import { type Line, textOf } from '../blocks/lines.ts';
import { wordsOfHtml } from '../html/words-of-html.ts';
import type { Settings } from '../project/settings.ts';
import { hasManyAnchors, isBounded, isNestedDeep, isRecord, valueAt, yamlOptions } from '../values.ts';
import { addNote, type Page } from './page.ts';

interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Lines that the front matter takes, its fences included; the page begins after them. */
  readonly length: number;
  /** It is no valid YAML, so nothing of it is known. */
  readonly isBroken: boolean;
}

/** Longer than that of any page: it is a page between two rules. */
const longest = 100_000;

const none: FrontMatter = { values: {}, length: 0, isBroken: false };

const read = (text: string, length: number): FrontMatter => {
  const document = parseDocument(text, { schema: 'core', ...yamlOptions });
  if (document.errors.length > 0) return { values: {}, length, isBroken: true };
  const values: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isBounded(values)) return { values: {}, length, isBroken: true };
  if (isRecord(values)) return { values, length, isBroken: false };
  return values === null ? { values: {}, length, isBroken: false } : none;
};

/** The YAML between `---` at the top of a page. */
export const readFrontMatter = (lines: readonly Line[]): FrontMatter => {
  if (lines[0]?.text.trimEnd() !== '---') return none;
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  if (end === -1) return none;
  const text = textOf(lines.slice(1, end));
  if (text.length > longest || isNestedDeep(text) || hasManyAnchors(text))
    return { values: {}, length: end + 1, isBroken: true };
  try {
    return read(text, end + 1);
  } catch {
    // Too many aliases: YAML that is made to exhaust the memory.
    return { values: {}, length: end + 1, isBroken: true };
  }
};

/** The front matter of a page of Starlight. */
export type Head = Readonly<Record<string, unknown>>;

interface Turned {
  readonly head: Head;
  /** Keys whose value went nowhere, which stay beside the others as comments. */
  readonly kept: readonly string[];
}

const textAt = (values: Head, key: string): string | undefined => {
  const value = values[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
};

const listAt = (values: Head, key: string): readonly string[] => {
  const value = values[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (isRecord(value) && Object.values(value).every(isEmpty));

const badge = (status: string | undefined, { statuses }: Settings): Head => {
  if (status === undefined) return {};
  const text = statuses.get(status) ?? status;
  const variant = status === 'new' ? 'tip' : status === 'deprecated' ? 'caution' : 'note';
  return { badge: { text, variant } };
};

const hidden = (values: Head): Head => {
  const hides = listAt(values, 'hide');
  return {
    ...(hides.includes('toc') ? { tableOfContents: false } : {}),
    ...(hides.includes('footer') ? { prev: false, next: false } : {}),
  };
};

const search = (values: Head): Head => {
  return valueAt(valueAt(values, 'search'), 'exclude') === true ? { pagefind: false } : {};
};

const isKept = (values: Head, key: string): boolean => {
  const value = values[key];
  if (isEmpty(value)) return false;
  if (key === 'search') return isRecord(value) && !isEmpty(valueAt(value, 'boost') ?? null);
  if (key === 'hide') return listAt(values, key).some((part) => part !== 'toc' && part !== 'footer');
  return !['title', 'description', 'subtitle', 'status', 'tags'].includes(key);
};

/** What a page of Material says of itself, in the words of Starlight. The title comes from elsewhere. */
export const turnHead = (values: Head, settings: Settings): Turned => {
  const description = textAt(values, 'description') ?? textAt(values, 'subtitle');
  return {
    head: {
      ...(description === undefined ? {} : { description }),
      ...hidden(values),
      ...search(values),
      sidebar: badge(textAt(values, 'status'), settings),
    },
    kept: Object.keys(values).filter((key) => isKept(values, key)),
  };
};

export const tagsOf = (values: Head): readonly string[] => listAt(values, 'tags');

export const titleIn = (values: Head): string | undefined => wordsOfHtml(textAt(values, 'title') ?? '') || undefined;

const codes = { search: 'search-boost', subtitle: 'subtitle', tags: 'tags' } as const;

/** Puts what has no exact counterpart in the report, with the line of its key. */
export const noteHead = (values: Head, kept: readonly string[], lines: readonly Line[], page: Page): void => {
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
