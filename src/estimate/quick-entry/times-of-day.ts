import type { Language } from '../../schema/language.ts';
import { readDuration } from '../../words/index.ts';
import { isTimeOfDay } from '../link/encoded-values.ts';

const padded = (hours: string, minutes = '00'): string | undefined => {
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isTimeOfDay(time) ? time : undefined;
};

export const halfOfDay = { am: 0, pm: 12 } as const;

/** @example '10 pm', '10:30pm' */
export const twelveHourTime = (text: string): string | undefined => {
  const [, hours, minutes, half] = /^(\d{1,2})(?:[:.]([0-5]\d))?\s?(am|pm)$/.exec(text) ?? [];
  const hour = Number(hours);
  if (hours === undefined || (half !== 'am' && half !== 'pm') || hour < 1 || hour > 12) return undefined;
  return padded(String((hour % 12) + halfOfDay[half]), minutes);
};

/** A time as it may stand after "at" or a weekday, with or without the word for hours. @example '22:00', '22.30 uur', '9u30' */
export const timeOf = (text: string, language: Language): string | undefined => {
  const [, dottedHours, dottedMinutes] = /^(\d{1,2})\.([0-5]\d)(?!\d)/.exec(text) ?? [];
  if (dottedHours !== undefined) return padded(dottedHours, dottedMinutes);
  if (/^\d{1,2}$/.test(text)) return padded(text);
  const minutes = readDuration(text, language);
  if (typeof minutes === 'string' || !/^\d{1,2}(?!\d)[^.,]*$/.test(text) || /^\d+\s?m/.test(text)) return undefined;
  return padded(String(Math.floor(minutes / 60)), String(minutes % 60).padStart(2, '0'));
};
