import type { Minutes } from '../../schema/units.ts';
import type { Match } from './match-phrase.ts';
import type { Token } from './tokens.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** A part of an entry that says one thing about the work. */
export type Part = { readonly text: string } & (
  | { readonly is: 'named'; readonly meanings: readonly Meaning[] }
  | { readonly is: 'duration'; readonly minutes: Minutes; readonly time?: string; readonly isAfterDay: boolean }
  | { readonly is: 'days'; readonly count: number }
  | { readonly is: 'times'; readonly count: number }
  /** More than one when the half of the day is not said. */
  | { readonly is: 'time'; readonly times: readonly string[] }
  /** `YYYY-MM-DD`. */
  | { readonly is: 'date'; readonly date: string }
  /** A number without a unit. */
  | {
      readonly is: 'number';
      readonly number: string;
      readonly isAfterDay: boolean;
      readonly isBeforeDuration: boolean;
    }
  | { readonly is: 'oneTime' }
  /** A weekday in the plural, or "every" before it: each week, unless the entry says otherwise. */
  | { readonly is: 'weekly' }
  | { readonly is: 'unknown' }
);

export interface Step {
  readonly parts: readonly Part[];
  readonly length: number;
}

/** Where the reading of an entry is. */
export interface Position {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly before: readonly Part[];
}

export const rawOf = (tokens: readonly Token[]): string =>
  tokens.map(({ raw, isGlued }, index) => (index > 0 && !isGlued ? ` ${raw}` : raw)).join('');

export const joined = (tokens: readonly Token[]): string =>
  tokens.map(({ text, isGlued }, index) => (index > 0 && !isGlued ? ` ${text}` : text)).join('');

export const isNumber = (token: Token | undefined): boolean => /^\d/.test(token?.text ?? '');
export const isWhole = (token: Token | undefined): boolean => /^\d{1,5}$/.test(token?.text ?? '');

export const has = (match: Match | undefined, slot: Meaning['slot']): boolean =>
  match?.meanings.some((meaning) => meaning.slot === slot) ?? false;

export const unknown = (tokens: readonly Token[]): Step => ({
  parts: [{ is: 'unknown', text: rawOf(tokens) }],
  length: Math.max(tokens.length, 1),
});

/** Whether a time may follow. */
export const lastIsDay = (parts: readonly Part[]): boolean => {
  const last = parts.at(-1);
  if (last?.is === 'date') return true;
  return last?.is === 'named' && last.meanings.every(({ slot }) => slot === 'weekday');
};

/** The longest run of tokens from the first on that `read` reads. */
export const longest = <T>(
  tokens: readonly Token[],
  most: number,
  read: (tokens: readonly Token[]) => T | undefined,
) => {
  for (let length = Math.min(most, tokens.length); length > 0; length -= 1) {
    const value = read(tokens.slice(0, length));
    if (value !== undefined) return { value, length };
  }
  return undefined;
};
