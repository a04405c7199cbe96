import type { Within } from '../../schema/service-level.ts';
import type { ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { type YearRange, yearOf, yearStart } from '../time/calendar.ts';
import { instantAmong } from '../time/instant-of.ts';
import { type ZoneClock, zoneClock } from '../time/zone-clock.ts';
import { type ClosedDates, type ClosedDays, readClosedDates } from './closed-dates.ts';
import { type Calendar, compileOpenings } from './compile-openings.ts';
import { type OpeningHours, readHours } from './opening-hours.ts';
import { type Interval, type Openings, openingsFrom } from './openings.ts';
import { opensOnSpecial, type SpecialHours, specialHours } from './special-hours.ts';

/** The longest allowance that is counted, in minutes: ten years around the clock. */
export const longestAllowance = 5_270_400;

/** Weekly hours on the clock of a zone, compiled into intervals of real time on demand. */
export interface ServiceTimeline {
  /** The local years that the timeline covers. */
  readonly years: YearRange;
  /** The same years in real time. */
  readonly covers: Interval;
  readonly neverOpens: boolean;
  readonly clock: ZoneClock;
  readonly week: Calendar['week'];
  readonly closedDays: ClosedDays['names'];
  /** The hours of the closed days that have some, or of which a list says that they have none. */
  readonly special: SpecialHours | undefined;
  /** Which hours of a service level they are; absent for the fault-processing hours. */
  readonly within?: Within;
  /** When the clock stands still, in order: the provider waits for the customer. */
  readonly waiting?: readonly Interval[];
  /** When the hours are open in one year of real time, as far as the timeline covers it. */
  openingsIn(year: number): Openings;
}

// A deadline needs one or two years; more are cached only to keep long allowances fast.
const mostYears = 40;

/** Caches a function of a year; the oldest result is dropped first. */
export const cacheByYear = (make: (year: number) => Openings): ((year: number) => Openings) => {
  const cached = new Map<number, Openings>();
  return (year) => {
    const known = cached.get(year);
    if (known) return known;
    const [oldest] = cached.keys();
    if (oldest !== undefined && cached.size >= mostYears) cached.delete(oldest);
    const made = make(year);
    cached.set(year, made);
    return made;
  };
};

const newYear = (year: number, clock: ZoneClock): number =>
  instantAmong(clock.spansAround(yearStart(year)), yearStart(year));

const openingsOf = (calendar: Calendar, covers: Interval, clock: ZoneClock, year: number): Openings => {
  const from = Math.max(yearStart(year), covers.from);
  const to = Math.min(yearStart(year + 1), covers.to);
  const spans = from < to ? clock.spansBetween(from, to - 1) : [];
  const cut = spans.map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }));
  return openingsFrom(compileOpenings(calendar, cut));
};

/** The last year of real time that a timeline has openings in. */
export const lastYearOf = ({ covers }: ServiceTimeline): number => yearOf(covers.to - 1);

/**
 * Compiles weekly hours into opening intervals with running totals, a year at a time and on demand.
 *
 * An instant is inside a window when the local clock is, from the opening up to but not including the closing. So on the
 * day of a clock change one window may become two intervals, or be an hour longer or shorter. Touching windows are one.
 *
 * @param hours seven lists of `['HH:MM', 'HH:MM']`, Monday first; `24:00` is a valid close
 * @param zone the zone whose clock the hours refer to
 * @param closedDates local dates on which the hours do not open, or are others, and the years that they are known for
 * @returns the timeline, or the error `unknownZone`, `notSevenDays`, `invalidWindow`, `overlappingWindows`, `invalidYears`,
 * `invalidDate` or `dateOutOfYears`
 * Source: the price list's clause `faultProcessingHours`.
 * @example serviceTimeline(tier.serviceLevel.faultProcessingHours, priceList.zone, ['2026-12-25'])
 */
export const serviceTimeline = (
  hours: OpeningHours,
  zone: ZoneId,
  closedDates: ClosedDates = [],
): ServiceTimeline | RuleError => {
  const clock = zoneClock(zone);
  if (clock === undefined) return ruleError('unknownZone', { zone });
  const week = readHours(hours);
  if (isRuleError(week)) return week;
  const closed = readClosedDates(closedDates);
  if (isRuleError(closed)) return closed;
  const special = specialHours(closedDates, week);
  if (special && isRuleError(special)) return special;
  const { years, names: closedDays } = closed;
  const covers = { from: newYear(years.from, clock), to: newYear(years.to + 1, clock) };
  return {
    years,
    covers,
    neverOpens: !opensOnSpecial(special) && week.every((windows) => windows.length === 0),
    clock,
    week,
    closedDays,
    special,
    openingsIn: cacheByYear((year) => openingsOf({ week, closedDays, special }, covers, clock, year)),
  };
};

/** The error for a number that is not an instant, or that lies outside the years of a timeline. */
export const instantError = (instant: number, { covers, years }: ServiceTimeline): RuleError | undefined => {
  if (!Number.isInteger(instant)) return ruleError('invalidInstant', { instant });
  return instant >= covers.from && instant < covers.to
    ? undefined
    : ruleError('instantOutOfYears', { instant, from: years.from, to: years.to });
};
