import type { ClosedDaysOfList } from '../schema/closed-days.ts';
import type { Holidays } from '../schema/holidays.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { CalendarHours } from '../schema/weekly-hours.ts';
import { type Check, type Finding, repeatedEntries } from './check.ts';

const weekdays: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Words = Omit<Finding, 'path'>;

const daysOnce = ({ calendar, days }: ClosedDaysOfList): Words[] =>
  (calendar === undefined) !== (days === undefined)
    ? []
    : [
        {
          expected: 'either a calendar or days',
          got: days === undefined ? 'neither' : 'both',
          fix: "Write calendar: NL for the public holidays of a country, or days: ['12-24'] for days of your own.",
        },
      ];

const idIsNoWeekday = ({ id }: ClosedDaysOfList): Words[] =>
  weekdays.includes(id)
    ? [{ expected: 'an id that is no weekday', got: `"${id}"`, fix: 'Hours could not tell the two apart.' }]
    : [];

/** Days of a list's own have no other name to be told by. */
const daysHaveName = ({ days, name }: ClosedDaysOfList): Words[] =>
  days === undefined || name !== undefined
    ? []
    : [{ expected: 'a name for days of your own', got: 'none', fix: 'Add a name in every language of the site.' }];

const closedDaysFit: Check<PriceList> = ({ closed = [] }) => [
  ...repeatedEntries(['closed'], closed),
  ...closed.flatMap((kind, index) =>
    [...daysOnce(kind), ...idIsNoWeekday(kind), ...daysHaveName(kind)].map((words) => ({
      path: ['closed', index],
      ...words,
    })),
  ),
];

/** Hours of bands and service levels, and where they stand. */
const placedHours = ({
  rateBands,
  tiers,
}: PriceList): { readonly hours: CalendarHours; readonly path: Finding['path'] }[] => [
  ...rateBands.flatMap(({ hours }, index) =>
    hours === 'otherwise' ? [] : { hours, path: ['rateBands', index, 'hours'] },
  ),
  ...tiers.flatMap(({ serviceLevel }, index) =>
    (['supportHours', 'faultProcessingHours'] as const).flatMap((kind) => {
      const hours = serviceLevel?.[kind];
      return hours ? { hours, path: ['tiers', index, 'serviceLevel', kind] } : [];
    }),
  ),
];

const keysAreListed: Check<PriceList> = (list) => {
  const known = (list.closed ?? []).map(({ id }) => id);
  return placedHours(list).flatMap(({ hours, path }) =>
    ('week' in hours ? Object.keys(hours.closed) : [])
      .filter((key) => !known.includes(key))
      .map((key) => ({
        path: [...path, key],
        expected: `a weekday such as mon, or the id of closed days${known.length > 0 ? `: ${known.join(', ')}` : ''}`,
        got: `"${key}"`,
        fix: 'Correct the key, or list the days under closed.',
      })),
  );
};

/** What must hold of closed days by themselves, and of the keys that name them. */
export const closedDaysChecks: readonly Check<PriceList>[] = [closedDaysFit, keysAreListed];

/** The name of a calendar, as price lists name it. @example 'GB-ENG' */
export const calendarOf = ({ country, region }: Holidays): string => (region ? `${country}-${region}` : country);

/** A calendar that is not there would close nothing. */
export const calendarsAreKnown =
  (holidays: readonly Holidays[]): Check<PriceList> =>
  ({ closed = [] }) => {
    const known = holidays.map(calendarOf);
    return closed.flatMap(({ calendar }, index) =>
      calendar === undefined || known.includes(calendar)
        ? []
        : [
            {
              path: ['closed', index, 'calendar'],
              expected: `a country or region with a file in holidays/: ${known.join(', ')}`,
              got: `"${calendar}"`,
              fix: `Correct the code, or write its holidays: npm run holidays -- ${calendar}`,
            },
          ],
    );
  };

/**
 * A list with the days of its calendars, and the years that they are known for, so that it can be counted with by itself.
 *
 * @example withCalendars(list, holidays).closed[0].days // [{ date: '2026-01-01', name: { … } }, …]
 */
export const withCalendars = (list: PriceList, holidays: readonly Holidays[]): PriceList => {
  if (list.closed === undefined) return list;
  const closed = list.closed.map((kind): ClosedDaysOfList => {
    const found = holidays.find((one) => calendarOf(one) === kind.calendar);
    if (found === undefined) return kind;
    const { days, years, regionName } = found;
    return { ...kind, days, years, ...(regionName && { regionName }) };
  });
  return { ...list, closed };
};
