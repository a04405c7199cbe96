import { eachOrError, isRuleError, type RuleError } from '../errors.ts';
import type { OpeningHours } from '../sla/opening-hours.ts';
import type { Week } from './covers-week.ts';
import { openWindows } from './open-windows.ts';
import type { TierValue } from './tier-value.ts';

type HoursValue = Extract<TierValue, { unit: 'weeklyHours' }>;

/** A text that is the same for hours that are the same in the week and name the same on closed days; undefined where they name none. */
export const meaningOfClosedHours = ({ closed }: HoursValue, week: Week): string | undefined =>
  closed && JSON.stringify([week, Object.entries(closed).toSorted()]);

/** A week without closed days, then one for each kind in which every day is of that kind. */
const daysOf = ({ hours, closed = {} }: HoursValue, kinds: readonly string[]): Week | RuleError => {
  const weeks = [hours, ...kinds.map((kind): OpeningHours => hours.map((windows) => closed[kind] ?? windows))];
  const open = eachOrError(weeks, openWindows);
  return isRuleError(open) ? open : open.flat();
};

/** The windows of two hours side by side, on closed days too; undefined where neither names any. */
export const withClosedDays = (from: HoursValue, to: HoursValue): Week[] | RuleError | undefined => {
  const kinds = [...new Set([from, to].flatMap(({ closed = {} }) => Object.keys(closed)))];
  return kinds.length === 0 ? undefined : eachOrError([from, to], (value) => daysOf(value, kinds));
};
