import { minutesInHours } from '../../rules/index.ts';
import { describeDuration, type Words } from '../../words/index.ts';
import type { NewLine } from '../fields/line-fields.ts';

const startWords = ({ per, startDateTime, startWeekday, startTime }: NewLine) => {
  if (per !== 'once') return { weekday: startWeekday, time: startTime };
  if (startDateTime === undefined) return {};
  const [date = '', time] = startDateTime.split('T');
  return { weekday: (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7, time };
};

/** A mark between thousands of hours would not be read back. */
const durationOf = ({ minutes }: NewLine, words: Words): string =>
  minutes < minutesInHours(1_000) ? describeDuration(minutes, words) : words.translator.count('unit.minutes', minutes);

/**
 * Writes a line of work in words; `readEntry` reads them back as the same line.
 *
 * @example '6x 40 minuten Technicus op afstand, elke maand'
 */
export const writeEntry = (line: NewLine, words: Words): string => {
  const { translator, names, format } = words;
  const written = translator.text('entry.line', {
    times: line.times,
    duration: durationOf(line, words),
    role: names.role(line.roleId),
    place: translator.text(`place.${line.place}.inline`),
    per: translator.text(`frequency.${line.per}`).toLocaleLowerCase(words.language),
  });
  const { weekday, time } = startWords(line);
  if (weekday === undefined || time === undefined) return written;
  return translator.text('entry.lineAt', { line: written, weekday: format.weekday(weekday), time });
};

/**
 * A reading in words with the number of minutes that it was rounded from, if it was.
 *
 * @example withRounding('2 minuten', 1.5, words) // '2 minuten (1,5 naar boven afgerond)'
 */
export const withRounding = (
  reading: string,
  roundedFrom: number | undefined,
  { translator, format }: Words,
): string =>
  roundedFrom === undefined
    ? reading
    : translator.text('entry.roundedUp', { reading, number: format.number(roundedFrom) });
