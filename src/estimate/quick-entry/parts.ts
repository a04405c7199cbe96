import { readDate } from './dates.ts';
import { type Match, matchPhrase } from './match-phrase.ts';
import {
  has,
  isNumber,
  isWhole,
  joined,
  longest,
  type Part,
  type Position,
  rawOf,
  type Step,
  unknown,
} from './part.ts';
import { quarterHours, readNumber } from './read-number.ts';
import { halfOfDay, timeOf, twelveHourTime } from './times-of-day.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands after "at". */
const readTime = ({ tokens, vocabulary, before }: Position, length: number): Step => {
  const rest = tokens.slice(length);
  if (readDate({ tokens: rest, vocabulary, before })) return { parts: [], length };
  const found = longest(rest, 4, (run) => {
    const text = joined(run);
    const time = twelveHourTime(text) ?? timeOf(text, vocabulary.language);
    const evening = /^([1-9]|1[01])$/.test(text) ? [`${Number(text) + halfOfDay.pm}:00`] : [];
    return time === undefined ? undefined : [time, ...evening];
  });
  if (found === undefined) return unknown(tokens.slice(0, length));
  const text = rawOf(tokens.slice(0, length + found.length));
  return { parts: [{ is: 'time', text, times: found.value }], length: length + found.length };
};

/** "every" means each week before a weekday, and nothing that is known elsewhere. */
const readEvery = ({ tokens, vocabulary }: Position, length: number): Step | undefined => {
  const isBeforeWeekday = has(matchPhrase(tokens.slice(length), vocabulary), 'weekday');
  const run = tokens.slice(0, length);
  return isBeforeWeekday ? { parts: [{ is: 'weekly', text: rawOf(run) }], length } : undefined;
};

/** "each" after a duration says that it is that of one job. */
const readEach = ({ before, tokens }: Position, length: number): Step =>
  before.some(({ is }) => is === 'duration' || is === 'days')
    ? { parts: [], length }
    : unknown(tokens.slice(0, length));

const isNaming = ({ slot }: Match['meanings'][number]): boolean =>
  slot === 'role' || slot === 'place' || slot === 'per' || slot === 'weekday';

const readNamed = ({ tokens }: Position, { meanings, length, isPlural }: Match): Step => {
  const run = tokens.slice(0, length);
  const named = meanings.filter(isNaming);
  if (new Set(named.map(({ slot }) => slot)).size !== 1) return unknown(run);
  const text = rawOf(run);
  const weekly: Part[] = isPlural && named[0]?.slot === 'weekday' ? [{ is: 'weekly', text }] : [];
  return { parts: [...weekly, { is: 'named', text, meanings: named }], length };
};

const isNamed = ({ meanings }: Match): boolean => meanings.some(isNaming);

/** "x 6" as well as "6 x". */
const readReversedCount = ({ tokens }: Position): Step | undefined => {
  const [mark, number] = tokens;
  if (!/^[x×*]$/.test(mark?.text ?? '') || !isWhole(number)) return undefined;
  const run = tokens.slice(0, 2);
  return { parts: [{ is: 'times', text: rawOf(run), count: Number(number?.text) }], length: 2 };
};

const readWord = (at: Position): Step => {
  const { tokens, vocabulary } = at;
  const match = matchPhrase(tokens, vocabulary);
  const reversed = readReversedCount(at);
  if (reversed) return reversed;
  if (match === undefined) return unknown(tokens.slice(0, 1));
  const { length } = match;
  const run = tokens.slice(0, length);
  if (has(match, 'every')) {
    const every = readEvery(at, length);
    if (every) return every;
  }
  if (has(match, 'each')) return readEach(at, length);
  if (isNamed(match)) return readNamed(at, match);
  if (has(match, 'at')) return readTime(at, length);
  if (has(match, 'quarterHours')) return { parts: [quarterHours(rawOf(run), 1)], length };
  if (has(match, 'oneTime')) return { parts: [{ is: 'oneTime', text: rawOf(run) }], length };
  return has(match, 'skipped') || has(match, 'and') ? { parts: [], length } : unknown(run);
};

const withSubstitutes = (tokens: readonly Token[], { same }: Vocabulary): readonly Token[] => {
  const replaced: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = same.find(({ words }) => words.every((word, offset) => tokens[index + offset]?.text === word));
    const token = tokens[index];
    if (token === undefined) break;
    replaced.push(...(found ? found.by : [token]));
    index += found ? found.words.length : 1;
  }
  return replaced;
};

/** Reads an entry part by part, from left to right. */
export const partsOf = (tokens: readonly Token[], vocabulary: Vocabulary): readonly Part[] => {
  const all = withSubstitutes(tokens, vocabulary);
  const parts: Part[] = [];
  for (let index = 0; index < all.length; ) {
    const at = { tokens: all.slice(index), vocabulary, before: parts };
    const step = isNumber(all[index]) ? readNumber(at) : readWord(at);
    parts.push(...step.parts);
    index += step.length;
  }
  return parts;
};
