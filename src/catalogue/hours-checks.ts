import type { PriceList } from '../schema/price-list.ts';
import type { BandHours, ClockWindow, WeeklyHours } from '../schema/weekly-hours.ts';
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

const place = (hours: WeeklyHours, path: Finding['path'], name = ''): Placed[][] =>
  hours.map((windows) => windows.map((window) => ({ window, path, name })));

const promisedHoursDoNotOverlap: Check<PriceList> = ({ tiers }) =>
  tiers.flatMap(({ serviceLevel }, index) =>
    serviceLevel === null
      ? []
      : (['supportHours', 'faultProcessingHours'] as const).flatMap((kind) =>
          overlapsOf(place(serviceLevel[kind] ?? [], ['tiers', index, 'serviceLevel', kind])),
        ),
  );

interface PlacedBand {
  readonly id: string;
  readonly hours: BandHours;
  readonly path: Finding['path'];
}

const timedBands = ({ rateBands }: PriceList): PlacedBand[] =>
  rateBands.flatMap(({ id, hours }, index) =>
    hours === 'otherwise' ? [] : { id, hours, path: ['rateBands', index, 'hours'] },
  );

const weekOf = (hours: BandHours): WeeklyHours => ('week' in hours ? hours.week : hours);

/** The hours that a band has on closed days of one kind: its own, or else those of the weekday that they fall on. */
const onClosedDays = ({ id, hours, path }: PlacedBand, kind: string): Placed[][] => {
  const own = 'week' in hours ? hours.closed[kind] : undefined;
  const week = own ? weekOf(hours).map(() => own) : weekOf(hours);
  return place(week, path, `${id} on ${kind} `);
};

const eachDay = (bands: readonly (readonly Placed[])[][]): Placed[][] =>
  Array.from({ length: 7 }, (_, day) => bands.flatMap((week) => week[day] ?? []));

/** A minute in two bands would have two prices, on closed days too. */
const bandsDoNotOverlap: Check<PriceList> = (list) => {
  const bands = timedBands(list);
  const inWeek = overlapsOf(eachDay(bands.map(({ id, hours, path }) => place(weekOf(hours), path, `${id} `))));
  if (inWeek.length > 0) return inWeek;
  return (list.closed ?? []).flatMap(({ id }) => overlapsOf(eachDay(bands.map((band) => onClosedDays(band, id)))));
};

/** No hour of a list may count twice. */
export const hoursChecks: readonly Check<PriceList>[] = [promisedHoursDoNotOverlap, bandsDoNotOverlap];
