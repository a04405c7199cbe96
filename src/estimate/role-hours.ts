import type { RoleMinutes } from '../rules/index.ts';
import type { RoleId } from '../schema/identifier.ts';
import type { Minutes } from '../schema/units.ts';
import { type Scenario, startOf } from './estimate.ts';
import type { EstimateLine } from './fields/line-fields.ts';

/** Whether the line counts towards hours a month: monthly work without a start. */
const isMonthly = (line: EstimateLine): boolean => line.per === 'month' && startOf(line) === undefined;

/**
 * How long a role works each month: minutes × times over its monthly lines without a start.
 *
 * @example monthlyMinutes(lines, technician) // 240 for six remote jobs of 40 minutes a month
 */
export const monthlyMinutes = (lines: readonly EstimateLine[], roleId: RoleId): Minutes =>
  lines
    .filter((line) => line.roleId === roleId && isMonthly(line))
    .reduce((sum, { minutes, times }) => sum + minutes * times, 0) as Minutes;

/** The lines that hours a month leave out: one-off work, and work with a start. */
export const linesOutsideHours = (lines: readonly EstimateLine[]): EstimateLine[] =>
  lines.filter((line) => !isMonthly(line));

const withHours = (lines: readonly EstimateLine[], { roleId, minutes }: RoleMinutes): EstimateLine[] => {
  const isReplaced = (line: EstimateLine) => line.roleId === roleId && isMonthly(line);
  const first = lines.findIndex(isReplaced);
  const at = first < 0 ? lines.length : first;
  const id = lines[at]?.id ?? lines.reduce((most, line) => Math.max(most, line.id + 1), 0);
  const job: EstimateLine[] = minutes > 0 ? [{ id, roleId, place: 'remote', minutes, times: 1, per: 'month' }] : [];
  const others = (part: readonly EstimateLine[]) => part.filter((line) => !isReplaced(line));
  return [...others(lines.slice(0, at)), ...job, ...others(lines.slice(at))];
};

/**
 * Sets the minutes a month of roles: one remote job of that length replaces all monthly lines of the role that have
 * no start; 0 minutes only removes them. Other lines and other roles do not change.
 *
 * @returns the scenario with those lines; `monthlyMinutes` then gives the same minutes back
 * @example withMonthlyMinutes(scenario, [{ roleId: technician, minutes: 240 }]) // …&lines=technician.remote.240.1.month
 */
export const withMonthlyMinutes = <Whole extends Scenario>(scenario: Whole, hours: readonly RoleMinutes[]): Whole => ({
  ...scenario,
  lines: hours.reduce<readonly EstimateLine[]>(withHours, scenario.lines),
});

/** What every month of a scenario holds, over so many months: its monthly lines, without VAT. */
export const eachMonth = ({ vat: _, ...scenario }: Scenario, months: number): Scenario => ({
  ...scenario,
  months,
  lines: scenario.lines.filter(({ per }) => per === 'month'),
});
