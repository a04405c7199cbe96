import { type Line, nextBlank } from '../blocks/lines.ts';

const tags = new Set(
  [
    'address article aside audio blockquote canvas center dd details dialog div dl dt fieldset figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main map menu nav noscript object ol optgroup option p picture pre',
    'script section style summary table tbody td template tfoot th thead tr ul video',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a tag is a block of its own. */
export const isBlockTag = (name: string): boolean => tags.has(name.toLowerCase());

const opening = /^ {0,3}<([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|$)/;

const empty = new Set(['hr', 'img', 'br', 'input', 'link', 'meta']);

/** The name of the tag with which a line starts a block of HTML. */
export const tagAt = ({ text }: Line): string | undefined => {
  const name = opening.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && isBlockTag(name) ? name : undefined;
};

const tag = /<(\/?)([a-z][a-z\d]*)(?=[\s/>]|$)([^<>]*)(>?)/gi;

/** By name, how many more tags a line opens than it closes. */
const depthsIn = ({ text }: Line): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  for (const [, slash, name = '', rest = '', end] of text.matchAll(tag)) {
    const key = name.toLowerCase();
    const isWhole = end === '>' && rest.endsWith('/');
    const change = slash === '' ? (isWhole ? 0 : 1) : end === '>' && rest.trim() === '' ? -1 : 0;
    depths.set(key, (depths.get(key) ?? 0) + change);
  }
  return depths;
};

/** A line with a tag of one name, and the nesting depth of such tags before and after it. */
interface TagLine {
  readonly index: number;
  readonly before: number;
  readonly after: number;
}

const tagLines = (lines: readonly Line[]): ReadonlyMap<string, readonly TagLine[]> => {
  const byName = new Map<string, TagLine[]>();
  lines.forEach((line, index) => {
    for (const [name, change] of depthsIn(line)) {
      const own = byName.get(name) ?? [];
      byName.set(name, own);
      const before = own.at(-1)?.after ?? 0;
      own.push({ index, before, after: before + change });
    }
  });
  return byName;
};

/** For each line with a tag of one name, the line that closes it. */
const closingLines = (tags: readonly TagLine[]): ReadonlyMap<number, number> => {
  const closings = new Map<number, number>();
  const open: TagLine[] = [];
  for (const one of tags) {
    open.push(one);
    for (let last = open.at(-1); last && last.before >= one.after; last = open.at(-1)) {
      closings.set(last.index, one.index);
      open.pop();
    }
  }
  return closings;
};

const cache = new WeakMap<readonly Line[], ReadonlyMap<string, ReadonlyMap<number, number>>>();

/** Tags are paired once per container. Searching for each end would take quadratic time on unclosed tags. */
const closingsOf = (lines: readonly Line[], name: string): ReadonlyMap<number, number> | undefined => {
  const closings = cache.get(lines) ?? new Map([...tagLines(lines)].map(([key, tags]) => [key, closingLines(tags)]));
  cache.set(lines, closings);
  return closings.get(name);
};

/**
 * Index of the line after a block of HTML: the one after its closing tag, or the next blank line when it is never
 * closed.
 */
export const endOfTag = (lines: readonly Line[], start: number, name: string): number => {
  if (empty.has(name)) return start + 1;
  const end = closingsOf(lines, name)?.get(start);
  return end === undefined ? nextBlank(lines, start + 1) : end + 1;
};
