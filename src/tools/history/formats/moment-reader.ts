import type { DateOrder } from '../mapping.ts';
import { type ReadMoment, readMoment, readTime } from './dates.ts';
import { remembering } from './text-cache.ts';

/** Reads the cells of a moment: a date, with the time in it or in a cell beside it; null for what is none. */
export type MomentReader = (date: string, time: string | undefined) => ReadMoment | null;

/** Where the time of a date begins, in what most exports write. */
const timeAt = /[T ]\d{1,2}[:h]/;

/**
 * Reads dates and times apart, as each repeats and both together hardly do.
 *
 * @param order of dates such as 03-04-2026
 */
export const momentReader = (order: DateOrder | null): MomentReader => {
  const whole = remembering((text) => readMoment(text, order));
  const timeOf = remembering(readTime);
  const split = (text: string): ReadMoment | null => {
    const at = text.search(timeAt);
    if (at < 0) return whole(text);
    const [date, time] = [whole(text.slice(0, at)), timeOf(text.slice(at + 1).trim())];
    return date && time && date.seconds === undefined ? { ...date, ...time } : readMoment(text, order);
  };
  return (date, time) => {
    const found = split(date.trim());
    if (found === null || time === undefined || time.trim() === '') return found;
    const clock = timeOf(time.trim()) ?? split(time.trim());
    return clock?.seconds === undefined ? null : { ...found, ...timePart(clock) };
  };
};

const timePart = ({ seconds, offset }: Pick<ReadMoment, 'seconds' | 'offset'>) => ({
  ...(seconds !== undefined && { seconds }),
  ...(offset !== undefined && { offset }),
});
