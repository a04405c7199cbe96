import { matchPhrase } from './match-phrase.ts';
import { isWhole, joined, longest, type Position, rawOf, type Step } from './part.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const padded = (number: string | number): string => String(number).padStart(2, '0');

/** A day that exists, `YYYY-MM-DD`. */
const existing = (year = '', month: string | number = '', day = ''): string | undefined => {
  const date = `${year}-${padded(month)}-${padded(day)}`;
  const at = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : undefined;
};

/** Digits with dashes or points, the year or the day first. What has slashes could begin with the month. */
const numericDate = (text: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  if (year !== undefined) return existing(year, month, day);
  const [, dayFirst, , thenMonth, thenYear] = /^(\d\d?)([-.])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  return existing(thenYear, thenMonth, dayFirst);
};

/** Without a year it is not known which day is meant. @example '4 maart 2027', '12 Jan 2027' */
const namedDate = ([day, ...rest]: readonly Token[], vocabulary: Vocabulary): string | undefined => {
  const match = matchPhrase(rest, vocabulary);
  const month = match?.meanings.find(({ slot }) => slot === 'month');
  const [year, ...more] = rest.slice(match?.length);
  if (!isWhole(day) || month?.slot !== 'month' || more.length > 0) return undefined;
  return existing(year?.text, month.value, day?.text);
};

/** A day of the calendar. */
export const readDate = ({ tokens, vocabulary }: Position): Step | undefined => {
  const found = longest(tokens, 5, (run) => numericDate(joined(run)) ?? namedDate(run, vocabulary));
  return (
    found && {
      parts: [{ is: 'date', text: rawOf(tokens.slice(0, found.length)), date: found.value }],
      length: found.length,
    }
  );
};
