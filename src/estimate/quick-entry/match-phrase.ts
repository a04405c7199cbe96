import type { Token } from './tokens.ts';
import type { Meaning, Phrase, Vocabulary } from './vocabulary.ts';

/** What the words at a place in an entry can mean: usually one thing. */
export interface Match {
  readonly meanings: readonly Meaning[];
  /** How many tokens it takes. */
  readonly length: number;
  /** Whether it is a plural that the vocabulary has as a singular. @example 'saturdays' */
  readonly isPlural: boolean;
}

const namedSlots: readonly string[] = ['role', 'place', 'per', 'weekday'];

/** Fewer letters begin too many words. */
const shortestBeginning = 3;

type Fit = 'exact' | 'plural' | 'beginning';

const fitOfWord = (typed: string, word: string): Fit | undefined => {
  if (typed === word) return 'exact';
  if (typed === `${word}s` && word.length > shortestBeginning) return 'plural';
  return typed.length >= shortestBeginning && word.startsWith(typed) && /^\p{L}+$/u.test(typed)
    ? 'beginning'
    : undefined;
};

/** From the best fit to the worst. */
const fits: readonly Fit[] = ['exact', 'plural', 'beginning'];

const fitOf = ({ words, meaning }: Phrase, tokens: readonly Token[]): Fit | undefined => {
  const found = words.map((word, index) => fitOfWord(tokens[index]?.text ?? '', word));
  const worst = fits.findLast((fit) => found.includes(fit));
  if (worst === undefined || found.includes(undefined)) return undefined;
  const isAllowed = worst === 'plural' ? ['role', 'weekday'] : namedSlots;
  return worst === 'exact' || isAllowed.includes(meaning.slot) ? worst : undefined;
};

const rankOf = ({ words, isPart }: Phrase, fit: Fit): number =>
  words.length * 10 + (fits.length - fits.indexOf(fit)) * 2 + (isPart ? 0 : 1);

const isSame = (one: Meaning, other: Meaning): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The phrases that fit the tokens best: longest first, then whole words, then whole names. */
export const matchPhrase = (tokens: readonly Token[], { phrases }: Vocabulary): Match | undefined => {
  const found = phrases.flatMap((phrase) => {
    const fit = fitOf(phrase, tokens);
    return fit ? [{ phrase, fit, rank: rankOf(phrase, fit) }] : [];
  });
  const best = Math.max(...found.map(({ rank }) => rank));
  const all = found.filter(({ rank }) => rank === best);
  const [first] = all;
  if (first === undefined) return undefined;
  const meanings = all
    .map(({ phrase }) => phrase.meaning)
    .filter((meaning, index, every) => every.findIndex((other) => isSame(meaning, other)) === index);
  return { meanings, length: first.phrase.words.length, isPlural: first.fit === 'plural' };
};
