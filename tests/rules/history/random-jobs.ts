import fc from 'fast-check';
import { HistoryCounter, isRuleError, type Job } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents, IsoDate } from '../../../src/schema/units.ts';

const dateAfter = (first: string, days: number): IsoDate =>
  new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;

/** Dates of fifteen months with three clock changes; often one beside a change of the clock or the turn of the year. */
const anyDate = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 450 }).map((days) => dateAfter('2026-02-01', days)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        ...['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-24', '2026-12-31', '2027-03-28'],
      )
      .map((date) => date as IsoDate),
  },
);

/** Mostly some minutes, now and then a day or weeks. */
const anySeconds = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 14_400 }) },
  { weight: 2, arbitrary: fc.constantFrom(...[60, 900, 901, 3_600, 5_400]) },
  { weight: 1, arbitrary: fc.integer({ min: 14_400, max: 400_000 }) },
);

/** The jobs of a file, of a list's roles. */
export const anyJobs = ({ roles }: PriceList, most = 60): fc.Arbitrary<Job[]> =>
  fc
    .array(
      fc.record(
        {
          date: anyDate,
          startMinute: fc.integer({ min: 0, max: 1_439 }),
          seconds: anySeconds,
          roleId: fc.constantFrom(...roles.map(({ id }) => id)),
          place: fc.constantFrom('remote', 'onSite'),
          billedThen: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents as Cents),
        },
        { requiredKeys: ['date', 'seconds', 'roleId', 'place'] },
      ),
      { minLength: 1, maxLength: most },
    )
    .map((jobs) => jobs.map((job, index) => ({ row: index + 2, ...job }) as Job));

/** A counter that has counted some jobs. */
export const counted = (jobs: readonly Job[], list: PriceList, terms = {}): HistoryCounter => {
  const counter = HistoryCounter.of(list, terms);
  if (isRuleError(counter)) throw new Error(counter.code);
  for (const job of jobs) counter.add(job);
  return counter;
};
