import type { Holidays } from '../schema/holidays.ts';
import { type Check, runChecks } from './check.ts';
import { calendarOf } from './closed-days-checks.ts';
import type { Problem } from './problem.ts';
import type { Parsed } from './read-file.ts';

const yearOf = (date: string): number => Number(date.slice(0, 4));

const yearsRunForwards: Check<Holidays> = ({ years: { from, to } }) =>
  from <= to
    ? []
    : [
        {
          path: ['years'],
          expected: 'a first year that is not after the last',
          got: `${from} to ${to}`,
          fix: 'Swap the two years.',
        },
      ];

const datesLieInTheYears: Check<Holidays> = ({ years: { from, to }, days }) =>
  days.flatMap(({ date }, index) =>
    yearOf(date) >= from && yearOf(date) <= to
      ? []
      : [
          {
            path: ['days', index, 'date'],
            expected: `a date in the years that the file covers, ${from} to ${to}`,
            got: `"${date}"`,
            fix: 'Correct the date, or widen the years once every holiday of the new years is in the list.',
          },
        ],
  );

const datesAscend: Check<Holidays> = ({ days }) =>
  days.flatMap(({ date }, index) => {
    const previous = days[index - 1]?.date;
    if (previous === undefined || previous < date) return [];
    return [
      {
        path: ['days', index, 'date'],
        expected: 'dates in order, each once',
        got: `"${date}" after "${previous}"`,
        fix: 'Sort the list; where two holidays fall on one date, join their names.',
      },
    ];
  });

const everyYearHasDays: Check<Holidays> = ({ years: { from, to }, days }) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
    .filter((year) => days.every(({ date }) => yearOf(date) !== year))
    .map((year) => ({
      path: ['years'],
      expected: 'at least one holiday in each of the years',
      got: `none in ${year}`,
      fix: `Add the holidays of ${year}, or leave the year out of the range.`,
    }));

const fileIsNamedAfterCountry =
  (file: string): Check<Holidays> =>
  (holidays) => {
    const wanted = `holidays/${calendarOf(holidays).toLowerCase()}.yaml`;
    if (file === wanted) return [];
    return [
      {
        path: ['country'],
        expected: `the country of the file, which would be named ${wanted}`,
        got: `"${calendarOf(holidays)}" in ${file}`,
        fix: 'Rename the file or correct the country.',
      },
    ];
  };

/** What must hold in the holidays of one country. */
export const checkHolidays = (holidays: Parsed<Holidays>): Problem[] =>
  runChecks(holidays, [
    fileIsNamedAfterCountry(holidays.source.file),
    yearsRunForwards,
    datesLieInTheYears,
    datesAscend,
    everyYearHasDays,
  ]);
