import type { JobStart, LineItem, QuoteRequest } from '../rules/index.ts';
import type { IsoDate } from '../schema/units.ts';
import type { EstimateLine } from './fields/line-fields.ts';
import type { ScenarioValues } from './fields/scenario-fields.ts';
import { type SharedValues, sharedFields } from './fields/shared-fields.ts';

/** The work to price, with what was agreed and chosen for it. */
export interface Scenario extends ScenarioValues {
  readonly lines: readonly EstimateLine[];
}

/**
 * Everything that a visitor filled in, valid: a scenario, optionally a second one to compare it with, pinned to a
 * price list.
 */
export interface Estimate extends Scenario, SharedValues {
  readonly list: IsoDate;
  readonly other?: Scenario;
}

export type ScenarioId = 'a' | 'b';

/** When the jobs of a line begin; undefined when what was filled in does not suit their frequency. */
export const startOf = ({
  per,
  startDateTime,
  startWeekday,
  startTime,
}: Omit<EstimateLine, 'id'>): JobStart | undefined => {
  if (per === 'once') return startDateTime === undefined ? undefined : { at: 'dateTime', dateTime: startDateTime };
  if (startWeekday === undefined || startTime === undefined) return undefined;
  return { at: 'weekday', weekday: startWeekday, time: startTime };
};

/** The fields of a line that say when its jobs begin. */
export const startFields = (start: JobStart | undefined) => {
  if (start === undefined) return {};
  return start.at === 'dateTime'
    ? { startDateTime: start.dateTime }
    : { startWeekday: start.weekday, startTime: start.time };
};

/** A line as the rules price it, with the name that the visitor gave it. */
export type NamedItem = LineItem & { readonly label: string };

const itemOf = (line: EstimateLine): NamedItem => {
  const { roleId, place, minutes, times, per, label = '' } = line;
  const start = startOf(line);
  return { roleId, place, minutes, times, per, label, ...(start && { start }) };
};

/** A request to the rules whose lines keep their names. */
export type NamedRequest = QuoteRequest & { readonly lines: readonly NamedItem[] };

/** A scenario as a request to the rules. @example quote(requestOf(estimate), priceList) */
export const requestOf = ({ months, lines, vat, travel, factor, units }: Scenario): NamedRequest => ({
  months,
  lines: lines.map(itemOf),
  ...(vat && { vat }),
  ...(units && { units }),
  ...(travel !== undefined && { agreedTravel: travel }),
  ...(factor !== undefined && { agreedOutOfBandFactor: factor }),
});

/** One scenario of an estimate; the first when there is no second. */
export const scenarioOf = (estimate: Estimate, id: ScenarioId): Scenario =>
  id === 'b' ? (estimate.other ?? estimate) : estimate;

const sharedKeys: readonly string[] = ['list', 'other', ...Object.keys(sharedFields)];

const entriesOf = (estimate: Estimate, isShared: boolean): object =>
  Object.fromEntries(Object.entries(estimate).filter(([key]) => sharedKeys.includes(key) === isShared));

/** The first scenario, without what both scenarios share. */
export const firstScenario = (estimate: Estimate): Scenario => entriesOf(estimate, false) as Scenario;

/** The estimate with one of its scenarios changed. */
export const withScenario = (
  estimate: Estimate,
  id: ScenarioId,
  change: (scenario: Scenario) => Scenario,
): Estimate => {
  const { list, other } = estimate;
  if (id === 'a') return { ...change(firstScenario(estimate)), ...entriesOf(estimate, true), list };
  return other ? { ...estimate, other: change(other) } : estimate;
};
