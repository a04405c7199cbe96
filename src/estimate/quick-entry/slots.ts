import { minutesInHours } from '../../rules/index.ts';
import type { Place } from '../../schema/conditions.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import type { Part } from './part.ts';
import type { Meaning } from './vocabulary.ts';

/** The hours of a working day, as minutes. */
export const workingDay = minutesInHours(8);

export type PartOf<Is extends Part['is']> = Extract<Part, { readonly is: Is }>;

export const ofKind = <Is extends Part['is']>(parts: readonly Part[], is: Is): PartOf<Is>[] =>
  parts.filter((part): part is PartOf<Is> => part.is === is);

/** Something that the entry says, with the words that say it. */
export interface Said<T> {
  readonly value: T;
  readonly text: string;
}

const valuesOf = <Slot extends 'role' | 'place' | 'per' | 'weekday'>(parts: readonly Part[], slot: Slot) => {
  type Value = Extract<Meaning, { readonly slot: Slot }>['value'];
  return ofKind(parts, 'named').flatMap(({ meanings, text }) =>
    meanings.flatMap((meaning): Said<Value>[] =>
      meaning.slot === slot && 'value' in meaning ? [{ value: meaning.value as Value, text }] : [],
    ),
  );
};

const distinct = <T>(all: readonly Said<T>[]): Said<T>[] =>
  all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);

/** How long a job takes; jobs of a day are counted by their number of days. */
interface Duration {
  readonly minutes: number;
  readonly days?: number;
  /** The minutes as typed, where part of one counts as a whole one. */
  readonly roundedFrom?: number;
}

/** The durations and times of an entry, told apart: "22:00" and "22 u" can be either. */
interface Clock {
  readonly durations: readonly Said<number>[];
  readonly times: readonly Said<string>[];
}

type DurationPart = PartOf<'duration'>;

/** The part that is a time though it could be a duration. */
export const unmarkedTime = (parts: readonly Part[]): DurationPart | undefined => {
  const durations = ofKind(parts, 'duration');
  const hasDay = valuesOf(parts, 'weekday').length > 0 || ofKind(parts, 'date').length > 0;
  if (ofKind(parts, 'time').length > 0) return undefined;
  const others = durations.length + ofKind(parts, 'days').length;
  const clocks = durations.filter(({ text, time }) => time !== undefined && text.includes(':'));
  const isLate = (minutes: Minutes): boolean => minutes >= workingDay;
  const clock = clocks.toSorted((one, other) => other.minutes - one.minutes)[0];
  if (clock && (hasDay || others > 1 || isLate(clock.minutes))) return clock;
  const afterDay = durations.find(({ isAfterDay, time }) => isAfterDay && time !== undefined);
  return afterDay && (others > 1 || isLate(afterDay.minutes)) ? afterDay : undefined;
};

const clockOf = (parts: readonly Part[]): Clock => {
  const time = unmarkedTime(parts);
  const said = (part: DurationPart): Said<number> => ({ value: part.minutes, text: part.text });
  return {
    durations: ofKind(parts, 'duration')
      .filter((part) => part !== time)
      .map(said),
    times: [
      ...ofKind(parts, 'time').flatMap(({ times, text }) => times.map((value) => ({ value, text }))),
      ...(time?.time ? [{ value: time.time, text: time.text }] : []),
    ],
  };
};

/** What a bare number can mean: hours, unless they end in part of a minute, or minutes, of which a part counts as a whole one. */
const bareDurations = ({ number, text }: PartOf<'number'>): Said<Duration>[] => {
  const amount = Number(number.replace(',', '.'));
  // In whole hundredths of an hour: 1.1 hours are 66 minutes, not 66.00000000000001.
  const inHours = (Math.round(amount * 100) * 60) / 100;
  const minutes = Math.ceil(amount);
  const inMinutes = minutes === amount ? { minutes } : { minutes, roundedFrom: amount };
  const readings: Duration[] = Number.isInteger(inHours) ? [{ minutes: inHours }, inMinutes] : [];
  return readings.map((value) => ({ value, text }));
};

export interface Slots {
  readonly roles: readonly Said<RoleId>[];
  readonly places: readonly Said<Place>[];
  readonly pers: readonly Said<Frequency>[];
  readonly durations: readonly Said<Duration>[];
  readonly times: readonly Said<number>[];
  readonly weekdays: readonly Said<number>[];
  readonly dates: readonly Said<string>[];
  readonly clockTimes: readonly Said<string>[];
}

const durationsOf = (parts: readonly Part[], clock: Clock): Said<Duration>[] => [
  ...distinct(clock.durations).map(({ value: minutes, text }) => ({ value: { minutes }, text })),
  ...ofKind(parts, 'days').map(({ count: days, text }) => ({ value: { minutes: workingDay, days }, text })),
];

/** "once" is one time where a frequency is named, which is one anyway, and a frequency otherwise. */
const persOf = (parts: readonly Part[]): Said<Frequency>[] => {
  const named = distinct(valuesOf(parts, 'per'));
  if (named.length > 0) return named;
  const weekly = ofKind(parts, 'weekly').map(({ text }) => ({ value: 'week' as const, text }));
  const once = ofKind(parts, 'oneTime').map(({ text }) => ({ value: 'once' as const, text }));
  return distinct<Frequency>([...weekly, ...once]);
};

/** A number beside a unit may count jobs, or say how many people come: "2 techs 3h". */
const looseCounts = ({ number, text, isBeforeDuration }: PartOf<'number'>): Said<number>[] => {
  const counts = isBeforeDuration ? [Number(number)] : [Number(number), 1];
  return counts.map((value) => ({ value, text }));
};

export const slotsOf = (parts: readonly Part[]): Slots => {
  const clock = clockOf(parts);
  const durations = durationsOf(parts, clock);
  const numbers = ofKind(parts, 'number');
  const counts = ofKind(parts, 'times').map(({ count, text }) => ({ value: count, text }));
  const hasUnit = durations.length > 0;
  const loose = hasUnit ? numbers.flatMap(looseCounts) : [];
  return {
    roles: distinct(valuesOf(parts, 'role')),
    places: distinct(valuesOf(parts, 'place')),
    pers: persOf(parts),
    durations: hasUnit ? durations : numbers.flatMap(bareDurations),
    times: distinct([...counts, ...loose]),
    weekdays: distinct(valuesOf(parts, 'weekday')),
    dates: distinct(ofKind(parts, 'date').map(({ date, text }) => ({ value: date, text }))),
    clockTimes: distinct(clock.times),
  };
};
