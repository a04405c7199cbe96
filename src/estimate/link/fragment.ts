import type { LinkProblem } from './link-problem.ts';

/** Long enough for a hundred lines, short enough to decode without a noticeable wait. */
export const longestFragment = 16_384;

/** The last key of every link; without it, a link was cut off. */
const closing = 'end';

/** What follows the closing key is not part of the link: a mail program or a tracker added it, or a sentence continues. */
const isClosing = (part: string): boolean => /^end(?![\w=-])/.test(part);

/** The keys and values of a fragment, each key once. */
export interface FragmentFields {
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly LinkProblem[];
}

/** At most 40 printable ASCII characters, for a sentence about a link: no control, bidi or other surprising marks. */
export const harmless = (text: string): string => text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');

const decodedRun = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

/** A run that cannot be decoded is kept and the rest is decoded: a link can be cut off in the middle of a character. */
const decoded = (text: string): string => text.replace(/(?:%[\da-f]{2})+/gi, decodedRun);

/**
 * Undoes what programs do to links that they pass on: encode them whole, once or more, or write `&` as HTML does.
 *
 * @example unwrapped('#v%3D1%26lines%3D%26end') // '#v=1&lines=&end'
 */
const unwrapped = (fragment: string): string => {
  const inner = /^#?v%(?:25){0,3}3d/i.test(fragment) ? decoded(fragment) : fragment;
  return inner === fragment ? fragment.replace(/&amp;/g, '&') : unwrapped(inner);
};

/**
 * Tells a link from an anchor such as `#_top`: only a link has a version, at its beginning or after another key.
 *
 * @example isLink('#v=1&lines=&end') // true
 */
export const isLink = (fragment: string): boolean => linkPattern.test(fragment.slice(0, longestFragment));

/** The pattern behind `isLink`, for inline scripts, which cannot import. */
export const linkPattern = /^#?(?:.*&)?v(?:=|%(?:25){0,3}3d)/i;

/** Writes `v` first, then the other keys by name, then the closing key. */
export const joinFragment = (version: number, fields: ReadonlyMap<string, string>): string => {
  const sorted = [...fields].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return [`#v=${version}`, ...sorted.map(([key, value]) => `${key}=${value}`), closing].join('&');
};

const partsOf = (fragment: string, problems: LinkProblem[]): string[] => {
  const parts = unwrapped(fragment).replace(/^#/, '').split('&');
  const end = parts.findIndex(isClosing);
  if (end >= 0) return parts.slice(0, end);
  problems.push({ code: 'cutOff', found: harmless(parts.at(-1) ?? '') });
  return parts;
};

/** Splits a fragment into its fields; the first of two equal keys counts. */
export const splitFragment = (fragment: string): FragmentFields => {
  if (fragment.length > longestFragment) return { values: new Map(), problems: [{ code: 'tooLong', found: '' }] };
  const values = new Map<string, string>();
  const problems: LinkProblem[] = [];
  for (const part of partsOf(fragment, problems)) {
    const [key = '', ...rest] = part.split('=');
    if (values.has(key)) problems.push({ code: 'duplicateKey', found: harmless(key) });
    else values.set(key, decoded(rest.join('=')));
  }
  return { values, problems };
};
