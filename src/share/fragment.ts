import type { LinkProblem } from './estimate-state.ts';

/** Long enough for a hundred lines, short enough to be read at once. */
const longest = 16_384;

/** The key that closes a link, so that one that was cut off can be told from a whole one. */
const closing = 'end';

/** The keys and values of a fragment, each key once. */
export interface FragmentFields {
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly LinkProblem[];
}

/** At most 40 printable ASCII characters, for a sentence about a link: no control, bidi or other surprising marks. */
export const harmless = (text: string): string => text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');

/** Tells a state from an anchor such as `#_top`: only a state says its version. */
export const isState = (fragment: string): boolean => /^#?(?:.*&)?v=/.test(fragment.slice(0, longest));

/** Writes `v` first, then the other keys by name, then the closing key. */
export const joinFragment = (version: number, fields: Readonly<Record<string, string | undefined>>): string => {
  const present = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  const sorted = present.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return ['#v='.concat(String(version)), ...sorted.map(([key, value]) => `${key}=${value}`), closing].join('&');
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Splits a fragment into its fields; of a key that stands twice the first counts. */
export const splitFragment = (fragment: string): FragmentFields => {
  if (fragment.length > longest) return { values: new Map(), problems: [{ code: 'tooLong', found: '' }] };
  const values = new Map<string, string>();
  const problems: LinkProblem[] = [];
  const parts = fragment.replace(/^#/, '').split('&');
  if (parts.at(-1) !== closing) problems.push({ code: 'cutOff', found: harmless(parts.at(-1) ?? '') });
  else parts.pop();
  for (const part of parts) {
    const [key = '', ...rest] = part.split('=');
    if (values.has(key)) problems.push({ code: 'duplicateKey', found: harmless(key) });
    else values.set(key, decoded(rest.join('=')));
  }
  return { values, problems };
};
