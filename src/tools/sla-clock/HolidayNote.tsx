import {
  allLatest,
  type CountryHolidays,
  isRuleError,
  type RuleError,
  type TierDeadlines,
  timedPromises,
} from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { IsoDate } from '../../schema/units.ts';
import { describeRuleError, textIn, type Words } from '../../words/index.ts';
import { closedBefore, closedYears } from './closed-days-in-words.ts';

interface Props {
  readonly deadlines: readonly TierDeadlines[];
  readonly holidays: CountryHolidays | undefined;
  readonly words: Words;
}

/** The closed dates before any of the deadlines, by date. */
const skippedDates = (deadlines: readonly TierDeadlines[], { language, format }: Words): string[] => {
  const steps = deadlines.flatMap(allLatest).flatMap((deadline) => deadline.steps);
  const reasons = steps.flatMap((step) => (step.kind === 'skipped' ? [step.reason] : []));
  const named = reasons.flatMap((reason): [IsoDate, string][] =>
    reason.why === 'closedDate'
      ? [[reason.date, `${textIn(reason.name ?? {}, language)} (${format.date(reason.date)})`.trim()]]
      : [],
  );
  return [...new Map(named.toSorted(([a], [b]) => a.localeCompare(b))).values()];
};

const firstError = (deadlines: readonly TierDeadlines[]): RuleError | undefined =>
  deadlines.flatMap((tier) => timedPromises.map((promise) => tier[promise])).find(isRuleError);

const errorInWords = (error: RuleError, holidays: CountryHolidays | undefined, words: Words): string => {
  const isOutOfYears = error.code === 'instantOutOfYears' || error.code === 'deadlineOutOfYears';
  if (!(holidays && isOutOfYears)) return closedYears(error, words) ?? describeRuleError(error, words.translator);
  const country = words.format.country(holidays.country as CountryId);
  return words.translator.text('clock.holidayYears', { country, ...holidays.years });
};

/** Which holidays or closed days of the list were left out of the count, by name, or why there is no count; nothing where no tier promises a moment. */
export const HolidayNote = ({ deadlines, holidays, words }: Props) => {
  const { translator, format } = words;
  const error = firstError(deadlines);
  if (error) return <p class="dw-problem">{errorInWords(error, holidays, words)}</p>;
  if (deadlines.flatMap(allLatest).length === 0) return null;
  const dates = skippedDates(deadlines, words);
  const before = closedBefore(dates, words);
  if (before) return <p>{before}</p>;
  if (holidays === undefined) return <p class="dw-basis-note">{translator.text('clock.holidaysCount')}</p>;
  if (dates.length > 0) return <p>{translator.text('clock.holidaysSkipped', { names: format.list(dates) })}</p>;
  return <p>{translator.text('clock.noHolidaySkipped', { country: format.country(holidays.country as CountryId) })}</p>;
};
