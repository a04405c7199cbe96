import { minutesInHours } from '../../rules/index.ts';
import type { Minutes } from '../../schema/units.ts';
import { readDuration } from '../../words/index.ts';
import { readDate } from './dates.ts';
import { type Match, matchPhrase } from './match-phrase.ts';
import {
  has,
  isNumber,
  isWhole,
  joined,
  lastIsDay,
  longest,
  type Part,
  type Position,
  rawOf,
  type Step,
  unknown,
} from './part.ts';
import { timeOf, twelveHourTime } from './times-of-day.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "2 u 30" is two hours and a half; "2 u 5" could be that, or five jobs. */
const endsInLooseNumber = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  return tokens.length > 1 && last !== undefined && /^\d$/.test(last.text) && !last.isGlued;
};

const durationOf = (tokens: readonly Token[], { vocabulary }: Position): Minutes | undefined => {
  const inner = tokens.filter((token) => !has(matchPhrase([token], vocabulary), 'and'));
  // A clock of 1:30 is read elsewhere, and one number alone has no unit.
  if (tokens.length === 1 || endsInLooseNumber(inner)) return undefined;
  if (inner.length < tokens.length && !isNumber(tokens.at(-2))) return undefined;
  const minutes = readDuration(joined(inner), vocabulary.language);
  return typeof minutes === 'string' ? undefined : minutes;
};

const readDurationPart = (at: Position): Step | undefined => {
  const { tokens, vocabulary, before } = at;
  const found = longest(tokens, 5, (run) => durationOf(run, at));
  if (found === undefined) return undefined;
  const next = tokens.slice(found.length);
  const isLoose = isNumber(tokens[found.length - 1]) && tokens[found.length - 1]?.isGlued === false;
  // In "1 u 30 x" the 30 counts jobs.
  const length = isLoose && has(matchPhrase(next, vocabulary), 'jobs') ? found.length - 1 : found.length;
  const run = tokens.slice(0, length);
  const minutes = length === found.length ? found.value : durationOf(run, at);
  if (minutes === undefined) return undefined;
  const time = timeOf(joined(run), vocabulary.language);
  const isAfterDay = lastIsDay(before);
  return { parts: [{ is: 'duration', text: rawOf(run), minutes, ...(time && { time }), isAfterDay }], length };
};

/** A clock of 1:30, with the word for hours or without. */
const readClock = ({ tokens: [token, next], vocabulary, before }: Position): Step | undefined => {
  if (token === undefined || !/^\d{1,4}:\d\d$/.test(token.text)) return undefined;
  const minutes = readDuration(token.text, vocabulary.language);
  if (typeof minutes === 'string') return unknown([token]);
  const time = timeOf(token.text, vocabulary.language);
  const isAfterDay = lastIsDay(before);
  const isUnit = next !== undefined && readDuration(`1 ${next.text}`, vocabulary.language) === minutesInHours(1);
  const run = isUnit ? [token, next] : [token];
  return {
    parts: [{ is: 'duration', text: rawOf(run), minutes, ...(time && { time }), isAfterDay }],
    length: run.length,
  };
};

/** In "five remote technician jobs", names stand between a count and what it counts. */
const countedNames = ([number, ...rest]: readonly Token[], vocabulary: Vocabulary): Step | undefined => {
  if (!isWhole(number) || number === undefined) return undefined;
  const isNoun = (match: Match): boolean => has(match, 'jobs') && (has(match, 'skipped') || has(match, 'place'));
  for (let index = 0; index < rest.length; ) {
    const match = matchPhrase(rest.slice(index), vocabulary);
    if (match && isNoun(match))
      return { parts: [{ is: 'times', text: number.raw, count: Number(number.text) }], length: 1 };
    if (!has(match, 'role') && !has(match, 'place')) return undefined;
    index += match?.length ?? 1;
  }
  return undefined;
};

export const quarterHours = (text: string, count: number): Part => ({
  is: 'duration',
  text,
  minutes: (15 * count) as Minutes,
  isAfterDay: false,
});

const readCount = ({ tokens, vocabulary }: Position): Step | undefined => {
  const [number, ...rest] = tokens;
  const unit = matchPhrase(rest, vocabulary) ?? (rest[0]?.text === '×' || rest[0]?.text === '*' ? times : undefined);
  if (!isWhole(number) || number === undefined) return undefined;
  if (unit === undefined) return countedNames(tokens, vocabulary);
  const length = 1 + unit.length;
  const text = rawOf(tokens.slice(0, length));
  const count = Number(number.text);
  if (has(unit, 'days')) return { parts: [{ is: 'days', text, count }], length };
  if (has(unit, 'quarterHours')) return { parts: [quarterHours(text, count)], length };
  if (!has(unit, 'jobs')) return countedNames(tokens, vocabulary);
  const places = unit.meanings.filter(({ slot }) => slot === 'place');
  const named: Part[] = places.length > 0 ? [{ is: 'named', text, meanings: places }] : [];
  return { parts: [{ is: 'times', text, count }, ...named], length };
};

const times: Match = { meanings: [{ slot: 'jobs' }], length: 1, isPlural: false };

/** A number that is followed by another, as in "2 or 3 hours", counts nothing. */
const isRange = ([, ...rest]: readonly Token[], vocabulary: Vocabulary): number => {
  const match = matchPhrase(rest, vocabulary);
  const isLink = has(match, 'skipped') || has(match, 'and');
  return match && isLink && isNumber(rest[match.length]) ? match.length + 1 : 0;
};

export const readNumber = (at: Position): Step => {
  const { tokens, vocabulary, before } = at;
  const [token] = tokens;
  const twelve = longest(tokens, 2, (run) => twelveHourTime(joined(run)));
  if (twelve)
    return {
      parts: [{ is: 'time', text: rawOf(tokens.slice(0, twelve.length)), times: [twelve.value] }],
      length: twelve.length,
    };
  const read = readDate(at) ?? readCount(at) ?? readDurationPart(at) ?? readClock(at);
  if (read) return read;
  const range = isRange(tokens, vocabulary);
  if (range > 0 || token === undefined) return unknown(tokens.slice(0, range));
  if (!/^\d{1,5}(?:[.,]\d{1,2})?$/.test(token.text)) return unknown([token]);
  const isAfterDay = lastIsDay(before);
  const time = isAfterDay && token.text.includes('.') ? timeOf(token.text, vocabulary.language) : undefined;
  if (time) return { parts: [{ is: 'time', text: token.raw, times: [time] }], length: 1 };
  const isBeforeDuration = readDurationPart({ ...at, tokens: tokens.slice(1) }) !== undefined;
  return {
    parts: [{ is: 'number', text: token.raw, number: token.text, isAfterDay, isBeforeDuration }],
    length: 1,
  };
};
