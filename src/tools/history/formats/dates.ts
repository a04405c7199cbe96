import type { DateOrder } from '../mapping.ts';

/** A date and perhaps a time as a cell has them. */
export interface ReadMoment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Seconds of the day; undefined for a date alone. */
  readonly seconds?: number;
  /** Minutes ahead of UTC, where the cell says so. */
  readonly offset?: number;
}

/** The day of the week before a date, as in `ma 6 april 2026`. */
const weekday =
  /^(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mo|mi|fr|sa|so)[.,]*\s+(?=\d)/i;

const withoutWeekday = (cell: string): string => cell.trim().replace(weekday, '');

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const dayName = /^(\d{1,2})[-/. ]+([\p{L}]{3,9})\.?[-/., ]+(\d{4}|\d{2})(?!\d)/u;
const nameDay = /^([\p{L}]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/u;

/** Months by the beginnings of their names in English, Dutch, French and German. */
const monthNames: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fév', 'fev'],
  ['mar', 'maa', 'mrt', 'mär'],
  ['apr', 'avr'],
  ['may', 'mei', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'déc', 'dez'],
];

const monthNamed = (name: string): number => {
  const lower = name.toLowerCase();
  return monthNames.findIndex((names) => names.some((known) => lower.startsWith(known))) + 1;
};

/** Of two digits, as every export that has them means: this century. */
const fullYear = (text: string): number => (text.length === 2 ? 2_000 + Number(text) : Number(text));

type DatePart = Pick<ReadMoment, 'year' | 'month' | 'day'> & { readonly length: number };

const numericDate = (text: string, order: DateOrder | null): DatePart | null => {
  const [whole, first, second, year] = numeric.exec(text) ?? [];
  if (whole === undefined || first === undefined || second === undefined || year === undefined) return null;
  const proven = order ?? (Number(first) > 12 ? 'dayFirst' : Number(second) > 12 ? 'monthFirst' : null);
  if (proven === null) return null;
  const [day, month] = proven === 'dayFirst' ? [first, second] : [second, first];
  return { year: fullYear(year), month: Number(month), day: Number(day), length: whole.length };
};

const namedDate = (text: string): DatePart | null => {
  const [whole, day, name, year] = dayName.exec(text) ?? [];
  if (whole !== undefined && day !== undefined && name !== undefined && year !== undefined) {
    return { year: fullYear(year), month: monthNamed(name), day: Number(day), length: whole.length };
  }
  const [all, first, number, fourDigits] = nameDay.exec(text) ?? [];
  if (all === undefined || first === undefined) return null;
  return { year: Number(fourDigits), month: monthNamed(first), day: Number(number), length: all.length };
};

const isoDate = (text: string): DatePart | null => {
  const [whole, year, month, day] = iso.exec(text) ?? [];
  return whole === undefined
    ? null
    : { year: Number(year), month: Number(month), day: Number(day), length: whole.length };
};

const clock =
  /^(?:T|,?\s+(?:at |om |um |à )?)?(\d{1,2})[:h.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(Z|(?:UTC|GMT)(?:[-+]\d{1,2})?|[-+]\d{2}:?\d{2}|[A-Z]{3,4})?$/i;

/** Twelve o'clock is the first hour of its half of the day. */
const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
};

/** Hours ahead of UTC of clocks whose short names are of one clock alone; other names say nothing. */
const namedClocks: Readonly<Record<string, number>> = {
  ...{ Z: 0, UTC: 0, GMT: 0, WET: 0, WEST: 1, CET: 1, CEST: 2, EET: 2, EEST: 3 },
  ...{ EST: -5, EDT: -4, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
};

const offsetOf = (zone: string | undefined): number | undefined => {
  if (zone === undefined) return undefined;
  const [, sign, hours, minutes = 0] = /^(?:UTC|GMT)?([-+])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const named = namedClocks[zone.toUpperCase()];
  return named === undefined ? undefined : named * 60;
};

/** A time of day: seconds since midnight, and how far its clock is from UTC where it says so. */
export interface ReadTime {
  readonly seconds: number;
  readonly offset?: number;
}

/**
 * Reads a time of day, of 24 hours or twice twelve.
 *
 * @example readTime('9:05 PM') // { seconds: 75_900 }
 */
export const readTime = (text: string): ReadTime | null => {
  const [whole, hours, minutes, seconds = '0', half, zone] = clock.exec(text) ?? [];
  if (whole === undefined) return null;
  const hour = hourOf(Number(hours), half);
  if (!(hour <= 23 && Number(minutes) <= 59 && Number(seconds) <= 59)) return null;
  const offset = offsetOf(zone);
  return {
    seconds: (hour * 60 + Number(minutes)) * 60 + Number(seconds),
    ...(offset !== undefined && { offset }),
  };
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDate = ({ year, month, day }: DatePart): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/**
 * Reads a date, and the time after it if there is one.
 *
 * @param order of dates such as 03-04-2026; null: only those that prove theirs can be read
 * @returns null for what is no date of the calendar
 * @example readMoment('16/Mar/26 9:05 AM', null) // { year: 2026, month: 3, day: 16, seconds: 32_700 }
 */
export const readMoment = (cell: string, order: DateOrder | null): ReadMoment | null => {
  const text = withoutWeekday(cell);
  const date = isoDate(text) ?? numericDate(text, order) ?? namedDate(text);
  if (date === null || !isDate(date)) return null;
  const { length, ...found } = date;
  const rest = text.slice(length).trimEnd();
  const time = rest === '' ? undefined : readTime(rest);
  return time === null ? null : { ...found, ...time };
};

/** What a date shows of the order of its day and month; `doubtful` where it could be either, null where it needs none. */
export const orderOf = (cell: string): DateOrder | 'doubtful' | null => {
  const [whole, first, second] = numeric.exec(withoutWeekday(cell)) ?? [];
  if (whole === undefined) return null;
  if (Number(first) > 12) return 'dayFirst';
  if (Number(second) > 12) return 'monthFirst';
  return first === second ? null : 'doubtful';
};
