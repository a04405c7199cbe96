import { closesServiceHours, type RuleError } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';

/** Which closed days of the list lie before deadlines, by name, in a sentence; undefined where its service hours name none. */
export const closedBefore = (days: readonly string[], { translator, format, names }: Words): string | undefined => {
  if (!closesServiceHours(names.list)) return undefined;
  return days.length === 0
    ? translator.text('closed.noneBefore')
    : translator.text('closed.before', { days: format.list([...days]) });
};

/** That deadlines lie outside the years for which the closed days of the list are known; undefined for any other error. */
export const closedYears = (error: RuleError, { translator, names }: Words): string | undefined =>
  closesServiceHours(names.list) && (error.code === 'instantOutOfYears' || error.code === 'deadlineOutOfYears')
    ? translator.text('closed.years', { from: error.data.from, to: error.data.to })
    : undefined;

/** What the picture of days calls the days that the service hours of the list name; undefined where they name none. */
export const closedLegend = ({ translator, names }: Words): string | undefined =>
  closesServiceHours(names.list) ? translator.text('closed.legend') : undefined;
