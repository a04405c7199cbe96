import { requestLimits } from '../../rules/index.ts';
import type { Minutes } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import type { NewLine } from '../fields/line-fields.ts';
import type { Part } from './part.ts';
import { partsOf } from './parts.ts';
import { type PartOf, type Said, type Slots, slotsOf, unmarkedTime } from './slots.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an entry can lack. */
export type MissingPart = 'role' | 'duration' | 'time' | 'weekday';

/** A line that an entry can mean. */
interface Reading {
  readonly line: NewLine;
  /** The duration was given in working days: as many jobs of a day each. */
  readonly days?: number;
  /** The minutes as typed, where part of one counts as a whole one. */
  readonly roundedFrom?: number;
}

/** What a typed entry comes to. */
export type Entry =
  | ({ readonly is: 'line' } & Reading)
  /** It can mean each of these lines, because of these words. */
  | { readonly is: 'ambiguous'; readonly words: readonly string[]; readonly readings: readonly Reading[] }
  | { readonly is: 'unknown'; readonly words: readonly string[] }
  | { readonly is: 'missing'; readonly what: MissingPart }
  | { readonly is: 'tooLong' };

/** Longer texts hold more than one line of work. */
export const longestEntry = 200;

/** A few buttons, not a page of them. */
const mostReadings = 6;

/** Whether a number without a unit cannot be a count or a duration. */
const isStray = ({ number, isAfterDay }: PartOf<'number'>, hasDuration: boolean): boolean => {
  const amount = Number(number.replace(',', '.'));
  return isAfterDay || amount === 0 || (hasDuration && !Number.isInteger(amount));
};

const isWithin = (amount: number, most: number): boolean => amount >= 1 && amount <= most;

const isUsable = (part: Part, hasDuration: boolean): boolean => {
  switch (part.is) {
    case 'unknown':
      return false;
    case 'number':
      return !isStray(part, hasDuration);
    case 'duration':
      return isWithin(part.minutes, requestLimits.minutes);
    case 'times':
    case 'days':
      return isWithin(part.count, requestLimits.times);
    default:
      return true;
  }
};

/** The words that are not understood, or not as anything that a line can hold. */
const unusable = (parts: readonly Part[]): string[] => {
  const hasDuration = parts.some(({ is }) => is === 'duration' || is === 'days');
  const time = unmarkedTime(parts);
  return parts.filter((part) => part !== time && !isUsable(part, hasDuration)).map(({ text }) => text);
};

const missingIn = ({ roles, durations, weekdays, dates, clockTimes }: Slots): MissingPart | undefined => {
  if (roles.length === 0) return 'role';
  if (durations.length === 0) return 'duration';
  const days = weekdays.length + dates.length;
  if (days > 0 && clockTimes.length === 0) return 'time';
  return clockTimes.length > 0 && days === 0 ? 'weekday' : undefined;
};

const dayMs = 86_400_000;

/** The coming such weekday, today when the time is still to come. */
const comingDate = (weekday: number, time: string, now: string): string => {
  const [today = '', clock = ''] = now.split('T');
  const midnight = Date.parse(`${today}T00:00Z`);
  const days = (weekday + 8 - new Date(midnight).getUTCDay()) % 7;
  const isGone = days === 0 && time <= clock.slice(0, 5);
  return new Date(midnight + (isGone ? 7 : days) * dayMs).toISOString().slice(0, 10);
};

/** What an entry says of the beginning. */
type Start = readonly [date: string | undefined, weekday: number | undefined, time: string | undefined];

const weekdayOf = (date: string): number => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;

/** The dates that a line cannot hold: of repeated work, and on another weekday than the entry names. */
const misplacedDates = ({ dates, pers, weekdays }: Slots): string[] => {
  const isRepeated = pers.some(({ value }) => value !== 'once');
  const isOther = (date: string) => weekdays.some(({ value }) => value !== weekdayOf(date));
  return dates.filter(({ value }) => isRepeated || isOther(value)).map(({ text }) => text);
};

const startOfLine = (per: Frequency, [date, weekday, time]: Start, now: string) => {
  if (time === undefined) return {};
  if (date !== undefined) return { startDateTime: `${date}T${time}` };
  if (weekday === undefined) return {};
  return per === 'once'
    ? { startDateTime: `${comingDate(weekday, time, now)}T${time}` }
    : { startWeekday: weekday, startTime: time };
};

/** More than a few of one kind are a list, not a line. */
const mostOfAKind = 3;

/** Adds to each reading each of the values, or `absent` where the entry says none. */
const withEach = <T, Name extends string, Reading extends object>(
  readings: readonly Reading[],
  name: Name,
  said: readonly Said<T>[],
  absent: T,
): (Reading & { readonly [Key in Name]: T })[] => {
  const values = said.length === 0 ? [absent] : said.slice(0, mostOfAKind).map(({ value }) => value);
  return readings.flatMap((reading) =>
    values.map((value) => ({ ...reading, [name]: value }) as Reading & { readonly [Key in Name]: T }),
  );
};

/** Every combination of what the parts can mean. */
const linesOf = (slots: Slots, now: string): readonly Reading[] => {
  const roles = slots.roles.map(({ value: roleId }) => ({ roleId }));
  const placed = withEach(roles, 'place', slots.places, 'remote');
  const timed = withEach(placed, 'duration', slots.durations, { minutes: 0 });
  const counted = withEach<number | undefined, 'times', (typeof timed)[number]>(timed, 'times', slots.times, undefined);
  const repeated = withEach(counted, 'per', slots.pers, 'once');
  const dated = withEach<number | undefined, 'weekday', (typeof repeated)[number]>(
    repeated,
    'weekday',
    slots.weekdays,
    undefined,
  );
  const started = withEach<string | undefined, 'time', (typeof dated)[number]>(
    dated,
    'time',
    slots.clockTimes,
    undefined,
  );
  const all = withEach<string | undefined, 'date', (typeof started)[number]>(started, 'date', slots.dates, undefined);
  return all
    .map(({ roleId, place, duration: { minutes, days, roundedFrom }, times, per, date, weekday, time }) => ({
      line: {
        roleId,
        place,
        minutes: (times === undefined ? minutes : minutes * (days ?? 1)) as Minutes,
        times: times ?? days ?? 1,
        per,
        ...startOfLine(per, [date, weekday, time], now),
      },
      ...(days !== undefined && times === undefined && { days }),
      ...(roundedFrom !== undefined && { roundedFrom }),
    }))
    .filter(({ line }) => line.minutes <= requestLimits.minutes && line.times <= requestLimits.times);
};

const doubtfulWords = (slots: Slots): string[] => {
  const all: readonly (readonly Said<unknown>[])[] = Object.values(slots);
  return [...new Set(all.filter(({ length }) => length > 1).flatMap((said) => said.map(({ text }) => text)))];
};

/**
 * Reads a line of work as people type it: who, how long, how often, where and when, in any order. Total: any text gives
 * one of the kinds of `Entry`. A place that is not named is remote, work without a frequency is done once.
 *
 * @param now the date and time in the zone of the price list, `YYYY-MM-DDTHH:MM`, from which the coming Saturday follows
 * @example readEntry('6x 40 min technicus per maand', vocabulary, '2026-11-28T10:00') // { is: 'line', line: … }
 */
export const readEntry = (text: string, vocabulary: Vocabulary, now: string): Entry => {
  if (text.length > longestEntry) return { is: 'tooLong' };
  const parts = partsOf(tokensOf(text, vocabulary.language), vocabulary);
  const unknown = unusable(parts);
  if (unknown.length > 0) return { is: 'unknown', words: unknown };
  const slots = slotsOf(parts);
  const misplaced = misplacedDates(slots);
  if (misplaced.length > 0) return { is: 'unknown', words: misplaced };
  const missing = missingIn(slots);
  if (missing) return { is: 'missing', what: missing };
  const readings = linesOf(slots, now);
  const [first] = readings;
  if (first === undefined) return { is: 'unknown', words: [text.trim()] };
  const words = doubtfulWords(slots);
  if (words.length === 0) return { is: 'line', ...first };
  return { is: 'ambiguous', words, readings: readings.slice(0, mostReadings) };
};

/** How long jobs take, and how many there are where that follows from it. */
export type JobReading = Pick<NewLine, 'minutes'> & Partial<Pick<NewLine, 'times'>> & Pick<Reading, 'roundedFrom'>;

const durationKinds: readonly Part['is'][] = ['duration', 'days', 'number'];

/**
 * Reads a duration in a field of its own: everything that it can mean, and nothing when it says anything else.
 *
 * @example readJobs('2 dagen', vocabulary) // [{ minutes: 480, times: 2 }]
 * @example readJobs('1,5', vocabulary) // [{ minutes: 90 }, { minutes: 2, roundedFrom: 1.5 }]
 */
export const readJobs = (text: string, vocabulary: Vocabulary): readonly JobReading[] => {
  const parts = text.length > longestEntry ? [] : partsOf(tokensOf(text, vocabulary.language), vocabulary);
  if (unusable(parts).length > 0 || parts.some(({ is }) => !durationKinds.includes(is))) return [];
  return slotsOf(parts)
    .durations.map(({ value: { minutes, days, roundedFrom } }) => ({
      minutes: minutes as Minutes,
      ...(days !== undefined && { times: days }),
      ...(roundedFrom !== undefined && { roundedFrom }),
    }))
    .filter(({ minutes }) => isWithin(minutes, requestLimits.minutes));
};
