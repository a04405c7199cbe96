/**
 * The deadline once more, slowly and plainly: walk on minute by minute, look at the clock on the wall, and count the
 * minute if the hours are open then. It shares nothing with the engine; `Intl` alone tells what the clock shows.
 */

const minute = 60_000;
const quarter = 15 * minute;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export interface SlowCalendar {
  readonly hours: readonly (readonly (readonly [string, string])[])[];
  readonly zone: string;
  readonly closedDates: readonly string[];
}

interface WallClock {
  readonly date: string;
  readonly weekday: number;
  /** Minutes since midnight, as the clock shows them. */
  readonly minutes: number;
}

interface KnownZone {
  readonly format: Intl.DateTimeFormat;
  readonly shown: Map<number, WallClock>;
}

const knownZones = new Map<string, KnownZone>();

const zoneOf = (zone: string): KnownZone => {
  const known = knownZones.get(zone) ?? { format: formatFor(zone), shown: new Map<number, WallClock>() };
  knownZones.set(zone, known);
  return known;
};

const formatFor = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

const readClock = (instant: number, format: Intl.DateTimeFormat): WallClock => {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    weekday: weekdays.indexOf(parts.get('weekday') ?? ''),
    minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
};

/** No zone has changed its clock within a quarter of an hour since 1972, so Intl is asked once for each. */
const clockAtQuarter = (instant: number, { format, shown }: KnownZone): WallClock => {
  const clock = shown.get(instant) ?? readClock(instant, format);
  shown.set(instant, clock);
  return clock;
};

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Whether the hours are open at an instant on a whole minute. */
export const opennessOf = ({ hours, zone, closedDates }: SlowCalendar): ((instant: number) => boolean) => {
  const known = zoneOf(zone);
  const week = hours.map((windows) => windows.map(([opens, closes]) => [minutesOf(opens), minutesOf(closes)] as const));
  return (instant) => {
    const atQuarter = Math.floor(instant / quarter) * quarter;
    const { date, weekday, minutes } = clockAtQuarter(atQuarter, known);
    if (closedDates.includes(date)) return false;
    const shown = minutes + (instant - atQuarter) / minute;
    return (week[weekday] ?? []).some(([opens, closes]) => opens <= shown && shown < closes);
  };
};

/**
 * The deadline, or nothing when it is not reached before `giveUpAt`. All hours begin and end on whole minutes, so within
 * one minute of the clock they are open throughout or closed throughout.
 */
export const slowDeadline = (
  reportedAt: number,
  allowanceMinutes: number,
  calendar: SlowCalendar,
  giveUpAt: number,
): number | undefined => {
  const isOpen = opennessOf(calendar);
  let remaining = allowanceMinutes * minute;
  let now = reportedAt;
  while (remaining > 0 && now < giveUpAt) {
    const nextMinute = Math.floor(now / minute) * minute + minute;
    const step = isOpen(now) ? Math.min(nextMinute - now, remaining) : 0;
    if (step > 0 && step === remaining) return now + step;
    remaining -= step;
    now = nextMinute;
  }
  return remaining === 0 ? now : undefined;
};
