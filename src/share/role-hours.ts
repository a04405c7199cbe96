import type { LineItem, RoleMinutes } from '../rules/index.ts';
import type { RoleId } from '../schema/identifier.ts';
import type { Minutes } from '../schema/units.ts';
import type { Scenario } from './estimate-state.ts';

/** The lines that a number of hours a month stands for: those of every month at the usual hours. */
const isMonthly = ({ per, start }: LineItem): boolean => per === 'month' && start === undefined;

/**
 * How long a role works each month: minutes × times over its monthly lines without a start.
 *
 * @example monthlyMinutes(lines, technician) // 240 for six remote jobs of 40 minutes a month
 */
export const monthlyMinutes = (lines: readonly LineItem[], roleId: RoleId): Minutes =>
  lines
    .filter((line) => line.roleId === roleId && isMonthly(line))
    .reduce((sum, { minutes, times }) => sum + minutes * times, 0) as Minutes;

/** The lines that no number of hours stands for: work that is done once, and work that begins at a time of its own. */
export const linesBeside = (lines: readonly LineItem[]): LineItem[] => lines.filter((line) => !isMonthly(line));

type Line = readonly [item: LineItem, label: string];

const withHours = (lines: readonly Line[], { roleId, minutes }: RoleMinutes): Line[] => {
  const isReplaced = ([item]: Line) => item.roleId === roleId && isMonthly(item);
  const first = lines.findIndex(isReplaced);
  const at = first < 0 ? lines.length : first;
  const job: Line[] = minutes > 0 ? [[{ roleId, place: 'remote', minutes, times: 1, per: 'month' }, '']] : [];
  const others = (part: readonly Line[]) => part.filter((line) => !isReplaced(line));
  return [...others(lines.slice(0, at)), ...job, ...others(lines.slice(at))];
};

/**
 * Gives roles so many minutes a month: all monthly lines of each that have no start make place for one remote job of that
 * length, none for 0 minutes. Other lines, and the roles that are not named, stay as they are.
 *
 * @returns the lines of the request with their labels; `monthlyMinutes` then gives the same minutes back
 * @example withMonthlyMinutes(scenario, [{ roleId: technician, minutes: 240 }]) // …&lines=technician.remote.240.1.month
 */
export const withMonthlyMinutes = (
  { request, labels }: Scenario,
  hours: readonly RoleMinutes[],
): Pick<Scenario, 'request' | 'labels'> => {
  const before = request.lines.map((item, index): Line => [item, labels[index] ?? '']);
  const lines = hours.reduce<readonly Line[]>(withHours, before);
  return { request: { ...request, lines: lines.map(([item]) => item) }, labels: lines.map(([, label]) => label) };
};

/** One month of a scenario: its monthly lines with their labels, without VAT. */
export const eachMonth = ({ request, labels }: Scenario): Pick<Scenario, 'request' | 'labels'> => {
  const { vat: _, ...rest } = request;
  const isShown = request.lines.map(({ per }) => per === 'month');
  return {
    request: { ...rest, months: 1, lines: request.lines.filter((_line, index) => isShown[index]) },
    labels: labels.filter((_label, index) => isShown[index]),
  };
};
