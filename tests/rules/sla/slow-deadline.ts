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
  /** Dates on which other hours hold, from a time on where one is given. */
  readonly otherHours?: Readonly<Record<string, SlowDay>>;
}

export interface SlowDay {
  readonly from?: string;
  readonly hours: readonly (readonly [string, string])[];
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
export const opennessOf = ({
  hours,
  zone,
  closedDates,
  otherHours = {},
}: SlowCalendar): ((instant: number) => boolean) => {
  const known = zoneOf(zone);
  const closed = new Set(closedDates);
  const week = hours.map((windows) => windows.map(([opens, closes]) => [minutesOf(opens), minutesOf(closes)] as const));
  return (instant) => {
    const atQuarter = Math.floor(instant / quarter) * quarter;
    const { date, weekday, minutes } = clockAtQuarter(atQuarter, known);
    if (closed.has(date)) return false;
    const shown = minutes + (instant - atQuarter) / minute;
    const other = otherHours[date];
    if (other && shown >= minutesOf(other.from ?? '00:00')) {
      return other.hours.some(([opens, closes]) => minutesOf(opens) <= shown && shown < minutesOf(closes));
    }
    return (week[weekday] ?? []).some(([opens, closes]) => opens <= shown && shown < closes);
  };
};

/** A stretch in which the customer was waited for. */
export interface SlowWait {
  readonly from: number;
  readonly to: number;
}

const isWaiting = (instant: number, waits: readonly SlowWait[]): boolean =>
  waits.some(({ from, to }) => from <= instant && instant < to);

/** What the clock of a zone shows at an instant on a whole minute: the date. */
const dateOf = (zone: string): ((instant: number) => string) => {
  const known = zoneOf(zone);
  return (instant) => clockAtQuarter(Math.floor(instant / quarter) * quarter, known).date;
};

/**
 * The deadline in business days: walk on minute by minute, note each date on which the hours are open and the end of its last
 * open minute, and count those ends after the report, the first being that of the day of the report. An end at which the customer
 * was waited for does not count.
 */
export const slowBusinessDeadline = (
  reportedAt: number,
  businessDays: number,
  calendar: SlowCalendar,
  giveUpAt: number,
  waits: readonly SlowWait[] = [],
): number | undefined => {
  const isOpen = opennessOf(calendar);
  const dateAt = dateOf(calendar.zone);
  const closings = new Map<string, number>();
  const firstMinute = Math.floor(reportedAt / minute) * minute;
  for (let now = firstMinute; now < giveUpAt; now += minute) if (isOpen(now)) closings.set(dateAt(now), now + minute);
  const counted = [...closings.values()].filter(
    (closes) => closes > reportedAt && !waits.some(({ from, to }) => from < closes && closes <= to),
  );
  return counted[businessDays];
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
  waits: readonly SlowWait[] = [],
): number | undefined => {
  const isOpen = opennessOf(calendar);
  let remaining = allowanceMinutes * minute;
  let now = reportedAt;
  while (remaining > 0 && now < giveUpAt) {
    const nextMinute = Math.floor(now / minute) * minute + minute;
    const step = isOpen(now) && !isWaiting(now, waits) ? Math.min(nextMinute - now, remaining) : 0;
    if (step > 0 && step === remaining) return now + step;
    remaining -= step;
    now = nextMinute;
  }
  return remaining === 0 ? now : undefined;
};
