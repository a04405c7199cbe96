import type { Place } from '../../schema/conditions.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import { formatter, type MessageKey, type Texts, type Words } from '../../words/index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a word or a few words of an entry mean. */
export type Meaning =
  | { readonly slot: 'role'; readonly value: RoleId }
  | { readonly slot: 'place'; readonly value: Place }
  | { readonly slot: 'per'; readonly value: Frequency }
  | { readonly slot: 'weekday'; readonly value: number }
  /** 1 is January. */
  | { readonly slot: 'month'; readonly value: number }
  /** Words that mean something only beside a number or another word. */
  | { readonly slot: 'oneTime' | 'every' | 'each' | 'at' | 'and' | 'jobs' | 'days' | 'quarterHours' | 'skipped' };

/** Words with their meaning. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  /** Whether they are only a part of a name. */
  readonly isPart: boolean;
}

/** The words that entries may use. */
export interface Vocabulary {
  /** That of the page, whose digits and units count too. */
  readonly language: Language;
  readonly phrases: readonly Phrase[];
  /** Words that stand for others, the longest first. */
  readonly same: readonly { readonly words: readonly string[]; readonly by: readonly Token[] }[];
}

/** The keys with the words of a language for entries: alternatives with `|` between them. */
const isEntryWords = (key: string): key is MessageKey => key.startsWith('entry.words.');

/** The words for entries in all languages of a site together, so that each page reads all of them. */
export const entryWordsOf = (dictionaries: readonly Texts[]): Texts => {
  const keys = new Set(dictionaries.flatMap(Object.keys).filter(isEntryWords));
  const joined = (key: MessageKey) => dictionaries.flatMap((texts) => texts[key] ?? []).join('|');
  return Object.fromEntries([...keys].map((key) => [key, joined(key)]));
};

const wordsOf = (text: string): string[] => tokensOf(text).map((token) => token.text);

const phrasesOf = (texts: readonly string[], meaning: Meaning): Phrase[] =>
  texts.map((text) => ({ words: wordsOf(text), meaning, isPart: false })).filter(({ words }) => words.length > 0);

/** A name, and each run of words in it. @example 'Senior engineer' -> itself, 'senior', 'engineer' */
const namePhrases = (name: string, meaning: Meaning): Phrase[] => {
  const words = wordsOf(name);
  const starts = words.map((_, index) => index);
  return starts.flatMap((start) =>
    starts
      .slice(start)
      .map((end) => words.slice(start, end + 1))
      .filter((run) => run.some((word) => /^\p{L}{2}/u.test(word)))
      .map((run) => ({ words: run, meaning, isPart: run.length < words.length })),
  );
};

const weekdayPhrases = (language: Language): Phrase[] => {
  const short = new Intl.DateTimeFormat([language, 'en-GB'], { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, value) => {
    // 1 January 2024 was a Monday.
    const names = [formatter(language).weekday(value), short.format(Date.UTC(2024, 0, 1 + value))];
    return phrasesOf(names, { slot: 'weekday', value });
  }).flat();
};

const monthPhrases = (language: Language): Phrase[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat([language, 'en-GB'], { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) =>
      phrasesOf([format.format(Date.UTC(2024, index))], { slot: 'month', value: index + 1 }),
    ).flat();
  });

const byLength = (one: { readonly words: readonly string[] }, other: { readonly words: readonly string[] }): number =>
  other.words.length - one.words.length;

/** What an entry may say of the work, by the keys of its words in the dictionaries. */
const meanings = {
  'entry.words.remote': { slot: 'place', value: 'remote' },
  'entry.words.onSite': { slot: 'place', value: 'onSite' },
  'entry.words.once': { slot: 'per', value: 'once' },
  'entry.words.week': { slot: 'per', value: 'week' },
  'entry.words.month': { slot: 'per', value: 'month' },
  'entry.words.quarter': { slot: 'per', value: 'quarter' },
  'entry.words.year': { slot: 'per', value: 'year' },
  'entry.words.oneTime': { slot: 'oneTime' },
  'entry.words.every': { slot: 'every' },
  'entry.words.each': { slot: 'each' },
  'entry.words.at': { slot: 'at' },
  'entry.words.and': { slot: 'and' },
  'entry.words.jobs': { slot: 'jobs' },
  'entry.words.days': { slot: 'days' },
  'entry.words.quarterHours': { slot: 'quarterHours' },
  'entry.words.skipped': { slot: 'skipped' },
} as const satisfies Partial<Record<MessageKey, Meaning>>;

/** How the page itself names the places and frequencies. */
const shownNames = ({ translator: { text } }: Words): Phrase[] => [
  ...(['remote', 'onSite'] as const).flatMap((value) =>
    phrasesOf([text(`place.${value}`), text(`place.${value}.inline`)], { slot: 'place', value }),
  ),
  ...phrasesOf([text('frequency.once')], { slot: 'oneTime' }),
  ...(['week', 'month', 'quarter', 'year'] as const).flatMap((value) =>
    phrasesOf([text(`frequency.${value}`)], { slot: 'per', value }),
  ),
];

/**
 * The words that entries may use, on a page whose words hold those of every language of the site.
 *
 * @example readEntry('6x 40 min tech', vocabularyOf(words), '2026-11-28T10:00')
 */
export const vocabularyOf = (words: Words): Vocabulary => {
  const { translator, names, language } = words;
  const { roles } = names.list;
  const languages = [...new Set([language, ...roles.flatMap(({ name }) => Object.keys(name))])];
  const keys = Object.keys(meanings) as (keyof typeof meanings)[];
  const substitutes = translator.text('entry.words.same').split('|');
  return {
    language,
    phrases: [
      ...roles.flatMap(({ id, name }) =>
        Object.values(name).flatMap((text) => namePhrases(text ?? '', { slot: 'role', value: id })),
      ),
      ...languages.flatMap(weekdayPhrases),
      ...languages.flatMap(monthPhrases),
      ...shownNames(words),
      ...keys.flatMap((key) => phrasesOf(translator.text(key).split('|'), meanings[key])),
    ],
    same: substitutes
      .map((pair) => pair.split('='))
      .map(([text = '', by = '']) => ({ words: wordsOf(text), by: tokensOf(by) }))
      .filter(({ words: from }) => from.length > 0)
      .toSorted(byLength),
  };
};
