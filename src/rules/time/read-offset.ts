import { dayNumber, msPerDay, msPerMinute } from './calendar.ts';

/** Reads from `Intl` how far a zone's clock is ahead of UTC at an instant on a whole second, in milliseconds. */
export type ReadOffset = (instant: number) => number;

const formatFor = (zone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
};

/**
 * @returns the reader, or nothing for a zone that `Intl` does not know
 * @example offsetReader('Europe/Luxembourg')?.(0) // 3_600_000
 */
export const offsetReader = (zone: string): ReadOffset | undefined => {
  // Without a name Intl would take the zone of the machine.
  const format = typeof zone === 'string' && zone !== '' ? formatFor(zone) : undefined;
  if (format === undefined) return undefined;
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
    const days = dayNumber(part('year'), part('month'), part('day'));
    return days * msPerDay + part('hour') * 3_600_000 + part('minute') * msPerMinute + part('second') * 1000 - instant;
  };
};
