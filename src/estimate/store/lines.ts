import { requestLimits } from '../../rules/index.ts';
import { type Estimate, firstScenario, type Scenario, type ScenarioId, scenarioOf, withScenario } from '../estimate.ts';
import type { EstimateLine, NewLine } from '../fields/line-fields.ts';
import { findLine } from '../fields/table-fields.ts';
import type { EstimateState, Typed } from './state.ts';

/** The parts of a state that a change of lines affects. */
type Changed = Pick<EstimateState, 'estimate' | 'typed' | 'nextLineId'>;

/** Copies what was typed in some fields to others, so that a copy shows the same as its original. */
const copyTyped = (typed: Typed, rename: (path: string) => string | undefined): Typed => {
  const copies = [...typed].flatMap(([path, text]) => {
    const copy = rename(path);
    return copy === undefined ? [] : [[copy, text] as const];
  });
  return new Map([...typed, ...copies]);
};

const isFull = ({ lines }: Scenario): boolean => lines.length >= requestLimits.lines;

/** Adds a line to the end of the active scenario; a scenario holds at most a hundred. */
export const addLine = (state: EstimateState, line: NewLine): Changed => {
  const { estimate, typed, active, nextLineId } = state;
  if (isFull(scenarioOf(estimate, active))) return state;
  const added = { ...line, id: nextLineId };
  return {
    estimate: withScenario(estimate, active, (scenario) => ({ ...scenario, lines: [...scenario.lines, added] })),
    typed,
    nextLineId: nextLineId + 1,
  };
};

/**
 * Changes the lines of the scenario that a line is in; does nothing when there is no such line or `change` returns
 * nothing.
 */
const changeLines = (
  { estimate, typed, nextLineId }: EstimateState,
  lineId: number,
  change: (lines: readonly EstimateLine[], index: number) => readonly EstimateLine[] | undefined,
): Changed => {
  const found = findLine(estimate, lineId);
  const lines = found && change(scenarioOf(estimate, found.scenario).lines, found.index);
  if (found === undefined || lines === undefined) return { estimate, typed, nextLineId };
  const changed = withScenario(estimate, found.scenario, (scenario) => ({ ...scenario, lines }));
  return { estimate: changed, typed, nextLineId };
};

/** Inserts a copy below a line, with what was typed in it. */
export const copyLine = (state: EstimateState, lineId: number): Changed => {
  const found = findLine(state.estimate, lineId);
  if (found === undefined || isFull(scenarioOf(state.estimate, found.scenario))) return state;
  const copy = { ...found.line, id: state.nextLineId };
  const changed = changeLines(state, lineId, (lines, index) => lines.toSpliced(index + 1, 0, copy));
  const prefix = `line.${lineId}.`;
  const typed = copyTyped(state.typed, (path) =>
    path.startsWith(prefix) ? `line.${copy.id}.${path.slice(prefix.length)}` : undefined,
  );
  return { ...changed, typed, nextLineId: state.nextLineId + 1 };
};

/** Removes a line, and what was typed in it. */
export const removeLine = (state: EstimateState, lineId: number): Changed => {
  const changed = changeLines(state, lineId, (lines, index) => lines.toSpliced(index, 1));
  const typed = new Map([...state.typed].filter(([path]) => !path.startsWith(`line.${lineId}.`)));
  return { ...changed, typed };
};

/** Swaps a line with the one before or after it; at either end nothing happens. */
export const moveLine = (state: EstimateState, lineId: number, by: -1 | 1): Changed =>
  changeLines(state, lineId, (lines, index) => {
    const [line, other] = [lines[index], lines[index + by]];
    return index + by < 0 || !line || !other ? undefined : lines.with(index, other).with(index + by, line);
  });

/** The lines of the page's example that the visitor left as they are. */
export const exampleLines = ({ estimate, active, origin, past }: EstimateState): readonly EstimateLine[] => {
  const [first] = origin === 'example' ? [{ estimate, origin }] : past;
  const lines = first?.origin === 'example' ? first.estimate.lines : [];
  return scenarioOf(estimate, active).lines.filter((line) => lines.includes(line));
};

/** The estimate without some of the lines of a scenario. */
export const withoutLines = (estimate: Estimate, id: ScenarioId, removed: readonly EstimateLine[]): Estimate =>
  withScenario(estimate, id, (scenario) => ({
    ...scenario,
    lines: scenario.lines.filter((line) => !removed.includes(line)),
  }));

/** Gives the lines of a scenario new ids. */
export const renumbered = <Whole extends Scenario>(scenario: Whole, firstId: number): Whole => ({
  ...scenario,
  lines: scenario.lines.map((line, index) => ({ ...line, id: firstId + index })),
});

/** Gives the lines of both scenarios new ids, so that no field of a new line shows old text. */
export const withNewIds = (estimate: Estimate, firstId: number): { estimate: Estimate; nextLineId: number } => {
  const first = renumbered(estimate, firstId);
  const afterFirst = firstId + estimate.lines.length;
  if (estimate.other === undefined) return { estimate: first, nextLineId: afterFirst };
  const other = renumbered(estimate.other, afterFirst);
  return { estimate: { ...first, other }, nextLineId: afterFirst + other.lines.length };
};

/** A name tells two scenarios apart. */
const unnamed = <Whole extends Scenario>({ name: _, ...scenario }: Whole) => scenario;

/** Adds a second scenario as a copy of the first, with what was typed in it. */
export const splitScenario = (state: EstimateState): Changed & { readonly active: ScenarioId } => {
  const { estimate, typed, nextLineId } = state;
  const other = renumbered(unnamed(firstScenario(estimate)), nextLineId);
  const ids = new Map(estimate.lines.map(({ id }, index) => [String(id), String(nextLineId + index)]));
  const copied = copyTyped(typed, (path) => {
    const [owner, name = '', part] = path.split('.');
    if (owner === 'a') return `b.${name}`;
    const id = owner === 'line' ? ids.get(name) : undefined;
    return id === undefined ? undefined : `line.${id}.${part}`;
  });
  return { estimate: { ...estimate, other }, typed: copied, active: 'b', nextLineId: nextLineId + other.lines.length };
};

/** Removes the second scenario, with what was typed in it: the next one begins as a copy of the first again. */
export const joinScenarios = ({
  estimate,
  typed,
}: EstimateState): Pick<EstimateState, 'estimate' | 'typed' | 'active'> => {
  const { other: _, ...first } = estimate;
  return {
    estimate: unnamed(first),
    typed: new Map([...typed].filter(([path]) => !path.startsWith('b.'))),
    active: 'a',
  };
};

/** Gives lines that were made from a role's hours ids that no line had before. */
export const withFreshIds = (before: EstimateState, after: EstimateState): EstimateState => {
  const lines = [...before.estimate.lines, ...(before.session?.start.lines ?? [])];
  const known = new Set(lines.map(({ id }) => id));
  const isIssued = (id: number) => known.has(id) || (id >= before.nextLineId && id < after.nextLineId);
  if (after.estimate.lines.every(({ id }) => isIssued(id))) return after;
  let { nextLineId } = after;
  const numbered = after.estimate.lines.map((line) => {
    if (isIssued(line.id)) return line;
    nextLineId += 1;
    return { ...line, id: nextLineId - 1 };
  });
  return { ...after, estimate: { ...after.estimate, lines: numbered }, nextLineId };
};
