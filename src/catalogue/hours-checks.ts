import type { PriceList } from '../schema/price-list.ts';
import type { CalendarHours, ClockWindow, WeeklyHours } from '../schema/weekly-hours.ts';
import type { Check, Finding } from './check.ts';

/** A window of one day, where it is written, and its name there. */
interface Placed {
  readonly window: ClockWindow;
  readonly path: Finding['path'];
  readonly name: string;
}

const nameOf = ({ name, window }: Placed): string => `${name}${window.join('-')}`;

/** Overlaps on one day: compares each window with the one that closes last of those that opened before it. */
const overlapsOn = (day: readonly Placed[]): Finding[] => {
  const findings: Finding[] = [];
  let last: Placed | undefined;
  for (const placed of day.toSorted((a, b) => (a.window[0] < b.window[0] ? -1 : 1))) {
    if (last !== undefined && placed.window[0] < last.window[1])
      findings.push({
        path: placed.path,
        expected: 'hours that do not overlap on one day',
        got: `${nameOf(last)} and ${nameOf(placed)}`,
        fix: 'Join the two ranges, or move one of them.',
      });
    if (last === undefined || placed.window[1] > last.window[1]) last = placed;
  }
  return findings;
};

/** A range of weekdays repeats a mistake on each of its days. */
const eachOnce = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ got }, index) => findings.findIndex((other) => other.got === got) === index);

const overlapsOf = (hours: readonly (readonly Placed[])[]): Finding[] => eachOnce(hours.flatMap(overlapsOn));

const place = (hours: WeeklyHours, path: Finding['path'], name: string): Placed[][] =>
  hours.map((windows) => windows.map((window) => ({ window, path, name })));

interface PlacedHours {
  readonly name: string;
  readonly hours: CalendarHours;
  readonly path: Finding['path'];
}

const timedBands = ({ rateBands }: PriceList): PlacedHours[] =>
  rateBands.flatMap(({ id, hours }, index) =>
    hours === 'otherwise' ? [] : { name: `${id} `, hours, path: ['rateBands', index, 'hours'] },
  );

const weekOf = (hours: CalendarHours): WeeklyHours => ('week' in hours ? hours.week : hours);

/** The hours on closed days of one kind: those named for it, or else those of the weekday that they fall on. */
const onClosedDays = ({ name, hours, path }: PlacedHours, kind: string): Placed[][] => {
  const own = 'week' in hours ? hours.closed[kind] : undefined;
  const week = own ? weekOf(hours).map(() => own) : weekOf(hours);
  return place(week, path, `${name}on ${kind} `);
};

const eachDay = (bands: readonly (readonly Placed[])[][]): Placed[][] =>
  Array.from({ length: 7 }, (_, day) => bands.flatMap((week) => week[day] ?? []));

/** Overlaps in the week, else on closed days. */
const overlapsAmong = (hours: readonly PlacedHours[], { closed = [] }: PriceList): Finding[] => {
  const inWeek = overlapsOf(eachDay(hours.map((one) => place(weekOf(one.hours), one.path, one.name))));
  if (inWeek.length > 0) return inWeek;
  return closed.flatMap(({ id }) => overlapsOf(eachDay(hours.map((one) => onClosedDays(one, id)))));
};

const promisedHoursDoNotOverlap: Check<PriceList> = (list) =>
  list.tiers.flatMap(({ serviceLevel }, index) =>
    (['supportHours', 'faultProcessingHours'] as const).flatMap((kind) => {
      const hours = serviceLevel?.[kind];
      return hours ? overlapsAmong([{ name: '', hours, path: ['tiers', index, 'serviceLevel', kind] }], list) : [];
    }),
  );

/** A minute in two bands would have two prices, on closed days too. */
const bandsDoNotOverlap: Check<PriceList> = (list) => overlapsAmong(timedBands(list), list);

/** No hour of a list may count twice. */
export const hoursChecks: readonly Check<PriceList>[] = [promisedHoursDoNotOverlap, bandsDoNotOverlap];
