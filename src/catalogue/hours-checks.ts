import type { PriceList } from '../schema/price-list.ts';
import type { ClockWindow, WeeklyHours } from '../schema/weekly-hours.ts';
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

/** A minute in two bands would have two prices. */
const bandsDoNotOverlap: Check<PriceList> = ({ rateBands }) => {
  const placed = rateBands.map(({ id, hours }, index) =>
    hours === 'otherwise' ? [] : place(hours, ['rateBands', index, 'hours'], `${id} `),
  );
  return overlapsOf(Array.from({ length: 7 }, (_, day) => placed.flatMap((week) => week[day] ?? [])));
};

/** No hour of a list may count twice. */
export const hoursChecks: readonly Check<PriceList>[] = [promisedHoursDoNotOverlap, bandsDoNotOverlap];
