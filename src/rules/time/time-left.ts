import type { EpochMs } from '../../schema/units.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The real time between two instants, in days, hours, minutes and seconds; rounded down to whole seconds. */
export interface TimeLeft {
  /** Whether the moment has been reached; the parts then say how long ago. */
  readonly isPast: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/**
 * How long it is until a moment in real time, nights and weekends included.
 *
 * @example timeLeft(0, 90_000) // { isPast: false, days: 0, hours: 0, minutes: 1, seconds: 30 }
 */
export const timeLeft = (now: EpochMs, until: EpochMs): TimeLeft => {
  const left = Math.abs(until - now);
  return {
    isPast: until <= now,
    days: Math.floor(left / day),
    hours: Math.floor((left % day) / hour),
    minutes: Math.floor((left % hour) / minute),
    seconds: Math.floor((left % minute) / second),
  };
};

/** Minutes before a moment at which the time left is announced. */
const stages = [0, 1, 5, 15, 60, 240, 1440];

/**
 * The smallest of those stages that is not less than the time left: it changes only when there is something to announce.
 *
 * @returns 0 when the moment has been reached, null while it is more than a day away
 * @example countdownStage(0, 50 * 60_000) // 60
 */
export const countdownStage = (now: EpochMs, until: EpochMs): number | null =>
  stages.find((minutes) => until - now <= minutes * minute) ?? null;
