import {
  type Estimate,
  type EstimateAction,
  type EstimateState,
  fieldAt,
  problemsOf,
  reduce,
  startState,
  textOf,
} from '../../../src/estimate/index.ts';
import { estimateOf, example, linesOf } from '../estimates.ts';
import { roleId } from '../published.ts';
import { line } from '../requests.ts';

/** A field that people type into, by its path. */
export const field = (path: string) => {
  const found = fieldAt(path);
  if (found === undefined) throw new Error(`No field "${path}".`);
  return found;
};

/** The state after actions, one by one. */
export const perform = (state: EstimateState, ...actions: readonly EstimateAction[]): EstimateState =>
  actions.reduce<EstimateState>((before, action) => reduce(before, action), state);

/** Types texts into a field, one after the other, as keystrokes would change its contents. */
export const typing = (path: string, ...texts: readonly string[]): EstimateAction[] =>
  texts.map((text) => ({ do: 'type', field: field(path), text }));

export const undo: EstimateAction = { do: 'undo' };
export const redo: EstimateAction = { do: 'redo' };
export const split: EstimateAction = { do: 'split' };

/** A state with work from a link instead of the example. */
export const ownWork = (estimate: Estimate = example): EstimateState =>
  perform(startState(example), { do: 'open', link: { estimate, problems: [] } });

export const shownIn = (state: EstimateState, path: string): string => textOf(state, field(path), 'nl');

export const problemPaths = (state: EstimateState): string[] => problemsOf(state).map(({ path }) => path);

/** Two lines: a job that repeats and has a label, and one on site. */
export const twoLines = estimateOf([], {
  lines: linesOf([{ ...line({ minutes: 40, times: 6 }), label: 'Printer' }, line({ place: 'onSite', minutes: 70 })]),
});

export const lineIds = ({ estimate }: { estimate: Estimate }): number[] => estimate.lines.map(({ id }) => id);

/** Adds a third line. */
export const addCabling: EstimateAction = {
  do: 'add',
  line: line({ roleId: roleId('cabling'), per: 'once', minutes: 30 }),
};
