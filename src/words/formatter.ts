import type { CountryId } from '../schema/identifier.ts';
import type { Language } from '../schema/language.ts';
import type { Cents, EpochMs, IsoDate, ZoneId } from '../schema/units.ts';
import { languageRow } from './language-table.ts';
import { memoize, memoizeByKey } from './memoize.ts';

const weekdayFormat = memoizeByKey(
  (language: Language) =>
    new Intl.DateTimeFormat([...languageRow(language).locales], { weekday: 'long', timeZone: 'UTC' }),
);

/**
 * The name of a weekday; 0 is Monday.
 *
 * @example weekdayName('nl', 0) // 'maandag'
 */
export const weekdayName = (language: Language, day: number): string =>
  // 1 January 2024 was a Monday.
  weekdayFormat(language).format(Date.UTC(2024, 0, 1 + day));

/** Writes amounts, numbers, dates and countries as one language does. */
export interface Formatter {
  /** With a minus, not a hyphen, below nothing. @example formatter('nl').money(1250) // '€ 12,50' */
  money(amount: Cents): string;
  /** An amount without its sign, beside words that say more or less. */
  unsignedMoney(amount: Cents): string;
  number(value: number): string;
  /** An amount along an axis, without sign or cents. @example '1.500' */
  euros(amount: number): string;
  /** @example formatter('en').date('2026-11-21') // '21 November 2026' */
  date(date: IsoDate): string;
  /** A moment on the clock of a zone. @example 'vrijdag 27 november 2026 om 16:00' */
  moment(instant: EpochMs, zone: ZoneId): string;
  /** The same in a few characters. @example 'vr 27 nov, 16:00' */
  shortMoment(instant: EpochMs, zone: ZoneId): string;
  /** The same with its year, for what is stored or sent. @example 'vr 27 nov 2026, 16:00' */
  datedMoment(instant: EpochMs, zone: ZoneId): string;
  /** The day of a moment. @example 'vr 27' */
  day(instant: EpochMs, zone: ZoneId): string;
  /** The time of a moment. @example '16:00' */
  time(instant: EpochMs, zone: ZoneId): string;
  /** The name of a weekday; 0 is Monday. */
  weekday(day: number): string;
  /** Whether moments are of a certain date; otherwise they are written, and meant, for any week. */
  readonly isDated: boolean;
  country(id: CountryId): string;
  /** @example formatter('en').list(['phone', 'chat']) // 'phone and chat' */
  list(items: readonly string[]): string;
}

const momentStyles = {
  date: { dateStyle: 'long' },
  moment: { dateStyle: 'full', timeStyle: 'short' },
  shortMoment: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  datedMoment: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  day: { weekday: 'short', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type MomentStyle = keyof typeof momentStyles;

/** A style without its date: a moment of any week. */
const undated = (style: MomentStyle): Intl.DateTimeFormatOptions =>
  style === 'moment'
    ? { ...momentStyles.time, weekday: 'long' }
    : { ...momentStyles[style], day: undefined, month: undefined, year: undefined };

/** Keeps a day with its short weekday, its month and its year, and a time with the word before it: no line ends between them. */
const keepDay = (date: string): string => date.replace(/(^\S{2,4}|\b\d\d?|[a-z](?= \d+:)) | (?=\d{4}\b)/g, '$1\u00a0');

/** Writes moments in one style. */
const momentWriter = (locale: string[], style: MomentStyle, isDated: boolean) => {
  const options = isDated ? momentStyles[style] : undated(style);
  const formatIn = memoizeByKey((timeZone: ZoneId) => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
  return (instant: EpochMs, timeZone: ZoneId): string => keepDay(formatIn(timeZone).format(instant));
};

/** @param isDated whether moments are of a certain date; otherwise only their weekday and time are written */
export const formatter = (language: Language, currency = 'EUR', isDated = true): Formatter => {
  const locale = [...languageRow(language).locales];
  const moments = (style: MomentStyle) => momentWriter(locale, style, isDated);
  const money = memoize(() => new Intl.NumberFormat(locale, { style: 'currency', currency }));
  const minorUnits = memoize(() => ({ in: 10 ** (money().resolvedOptions().maximumFractionDigits ?? 2) }));
  const number = memoize(() => new Intl.NumberFormat(locale));
  const date = momentWriter(locale, 'date', true);
  const country = memoize(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const list = memoize(() => new Intl.ListFormat(locale));
  return {
    money: (amount) =>
      money()
        .format(amount / minorUnits().in)
        .replace('-', '−'),
    unsignedMoney: (amount) => money().format(Math.abs(amount) / minorUnits().in),
    number: (value) => number().format(value),
    euros: (amount) => number().format(amount / minorUnits().in),
    date: (isoDate) => date(Date.parse(isoDate) as EpochMs, 'UTC' as ZoneId),
    moment: moments('moment'),
    shortMoment: moments('shortMoment'),
    datedMoment: moments('datedMoment'),
    day: moments('day'),
    time: moments('time'),
    weekday: (day) => weekdayName(language, day),
    isDated,
    country: (id) => country().of(id) ?? id,
    list: (items) => list().format(items),
  };
};
