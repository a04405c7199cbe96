import type { ClosedDaysOfList, ListedDay } from '../../../schema/closed-days.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { EpochMs, ZoneId } from '../../../schema/units.ts';
import type { CalendarHours, WeeklyHours } from '../../../schema/weekly-hours.ts';
import type { RuleError } from '../../errors.ts';
import type { ClockPart } from '../../explain/explanation.ts';
import type { ClosedDate, ClosedDates } from '../../sla/closed-dates.ts';
import { msPerMinute, timeLimits, type YearRange } from '../../time/calendar.ts';
import { formatDate, parseDate } from '../../time/date-text.ts';
import { wallTimeOf } from '../../time/wall-time-of.ts';
import type { Assumption } from '../quote-result.ts';
import type { StartInstant } from '../read-start.ts';
import type { LineItem } from '../request.ts';
import type { Concept } from './concept.ts';

/** The hours of weekdays that are no closed days. */
export const weekOf = (hours: CalendarHours): WeeklyHours => ('week' in hours ? hours.week : hours);

/** The years that every calendar is known for. */
const sharedYears = (years: readonly YearRange[]): YearRange => ({
  from: Math.max(timeLimits.from, ...years.map(({ from }) => from)),
  to: Math.min(timeLimits.to, ...years.map(({ to }) => to)),
});

const datesOf = ({ date, ...day }: ListedDay, { from, to }: YearRange): ClosedDate[] => {
  const isYearly = date.length === 5;
  const dates = isYearly ? Array.from({ length: to - from + 1 }, (_, index) => `${from + index}-${date}`) : [date];
  // A leap day exists in leap years alone, and a date outside the years is never counted.
  return dates.filter((one) => typeof parseDate(one, { from, to }) === 'number').map((one) => ({ ...day, date: one }));
};

/**
 * The closed days of a list on which a band or a service level has hours of their own. Where two kinds share a day, the first
 * that is listed has it: hours that do not name that kind are then those of the weekday.
 *
 * @param zone that of the list; in any other, such as that of a week without dates, there are no closed days
 * @returns undefined where the hours name no closed days
 */
export const closedOf = (
  hours: CalendarHours,
  { closed = [], zone: zoneOfList }: Pick<PriceList, 'closed' | 'zone'>,
  zone: ZoneId,
): ClosedDates | undefined => {
  if (!('week' in hours) || zone !== zoneOfList) return undefined;
  const named = closed.filter(({ id }) => hours.closed[id]);
  const years = sharedYears(named.flatMap((kind) => kind.years ?? []));
  const kindOf = new Map<string, ClosedDate>();
  for (const { id, name, days = [] } of closed) {
    for (const day of days.flatMap((listed) => datesOf(listed, years))) {
      const own = hours.closed[id];
      // The day is taken by its kind, also where the hours do not name it.
      if (!kindOf.has(day.date)) kindOf.set(day.date, { ...(name && { name }), ...day, ...(own && { hours: own }) });
    }
  }
  return { days: [...kindOf.values()].filter((day) => day.hours !== undefined), years };
};

/** The closed days that bands name, of the local dates from one instant to another. */
const closedWithin = (
  from: EpochMs,
  to: EpochMs,
  { closed = [], rateBands, zone }: PriceList,
): NonNullable<ClockPart['closed']> => {
  const [first, last] = [from, to].map((instant) => parseDate(String(wallTimeOf(instant, zone)).slice(0, 10)));
  if (typeof first !== 'number' || typeof last !== 'number') return [];
  const isNamed = (id: string): boolean =>
    rateBands.some(({ hours }) => hours !== 'otherwise' && 'week' in hours && hours.closed[id] !== undefined);
  return Array.from({ length: last - first + 1 }, (_, index) => formatDate(first + index)).flatMap((date) => {
    const dayOf = ({ days = [] }: ClosedDaysOfList) =>
      days.find((day) => day.date === date || day.date === date.slice(5));
    const kind = closed.find(dayOf);
    const name = kind && (dayOf(kind)?.name ?? kind.name);
    return kind && isNamed(kind.id) ? [{ date, ...(name && { name }) }] : [];
  });
};

/** A part of a job, with the closed days of the list on which the job is done. */
export const onClosedDays = (part: ClockPart, { from, zone }: StartInstant, list: PriceList): ClockPart => {
  // The dates of a job are worked out only where some of them can be closed.
  if (zone !== list.zone || list.closed === undefined) return part;
  const to = (from + part.from.value.amount * msPerMinute) as EpochMs;
  const closed = closedWithin(from, to, list);
  return closed.length === 0 ? part : { ...part, closed };
};

/** The years in which work can be laid on the clock: those of the calendars, where they know fewer. */
export const yearsWithin = (all: YearRange, error: RuleError): YearRange =>
  error.code === 'instantOutOfYears' ? { from: error.data.from, to: error.data.to } : all;

/** Work that comes back on a weekday is taken in a week without closed days, and says so. */
export const withClosedDays = (
  assumptions: Assumption[],
  lines: readonly LineItem[],
  { closed }: PriceList,
): Assumption[] =>
  closed && lines.some(({ start }) => start?.at === 'weekday')
    ? [...assumptions, { code: 'weekWithoutClosedDays' }]
    : assumptions;

/** Days on which bands or service levels have other hours than on their weekday. */
export const closedDays: Concept = { isUsed: ({ closed }) => closed !== undefined };
