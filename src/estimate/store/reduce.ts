import type { Estimate, ScenarioId } from '../estimate.ts';
import type { NewLine } from '../fields/line-fields.ts';
import type { TypedField } from '../fields/typed-field.ts';
import type { DecodedLink } from '../link/decode-estimate.ts';
import { goTo, snapshotOf, step, type Topic } from './history.ts';
import { addLine, copyLine, joinScenarios, moveLine, removeLine, splitScenario, withNewIds } from './lines.ts';
import { open, returnToList, updateList } from './links.ts';
import { withoutProblem } from './problems.ts';
import type { EstimateState } from './state.ts';
import { type FieldInput, set, type } from './typing.ts';

/** What a visitor, or the page, can do with the estimate. */
export type EstimateAction =
  /** Types into a field. */
  | ({ readonly do: 'type' } & FieldInput)
  /** Leaves a field: what is typed in it next is a new undo step. */
  | { readonly do: 'leave' }
  /** Gives a field a value without typing, as a slider does; one drag is one undo step. */
  | { readonly do: 'set'; readonly field: TypedField; readonly value: unknown }
  /** Removes unreadable text from a field, which then shows the value that counts. */
  | { readonly do: 'forget'; readonly path: string }
  /** Changes anything else about the work or the agreed terms. */
  | { readonly do: 'change'; change(estimate: Estimate): Estimate }
  /** Changes what is not about the work, such as which tiers and holidays are shown. */
  | { readonly do: 'choose'; change(estimate: Estimate): Estimate }
  | { readonly do: 'add'; readonly line: NewLine }
  | { readonly do: 'copy' | 'remove' | 'moveUp' | 'moveDown'; readonly lineId: number }
  /** Adds a second scenario as a copy of the first, or removes it. */
  | { readonly do: 'split' | 'join' }
  | { readonly do: 'show'; readonly scenario: ScenarioId }
  | { readonly do: 'undo' | 'redo' }
  /** Goes back to the work under the price list from before `updateList`. */
  | { readonly do: 'returnToList' }
  /** Shows what a link holds. */
  | { readonly do: 'open'; readonly link: DecodedLink }
  /** Prices the same work by today's price list. */
  | { readonly do: 'updateList'; readonly link: DecodedLink }
  /** Types what was in the fields when the page was left; how is loaded with what was stored. */
  | { readonly do: 'restore'; restored(state: EstimateState): EstimateState };

export const startState = (example: Estimate): EstimateState => ({
  ...withNewIds(example, 0),
  typed: new Map(),
  origin: 'example',
  isReportExample: true,
  active: 'a',
  past: [],
  future: [],
  session: null,
  isTouched: false,
  linkProblems: [],
  previousList: null,
});

const change = (state: EstimateState, make: (estimate: Estimate) => Estimate, topic: Topic): EstimateState => {
  const estimate = make(state.estimate);
  return estimate === state.estimate ? state : step(state, { estimate }, topic);
};

const unlessSame = (state: EstimateState, changed: Partial<EstimateState>): EstimateState =>
  changed.estimate === state.estimate ? state : step(state, changed, 'work');

/**
 * The state after one action. Pure and total: the estimate stays valid, whatever the action.
 *
 * @example reduce(state, { do: 'type', field: scenarioField('a', 'travel'), text: '12,75' }).estimate.travel // 1275
 */
export const reduce = (state: EstimateState, action: EstimateAction): EstimateState => {
  switch (action.do) {
    case 'type':
      return type(state, action);
    case 'set':
      return set(state, action.field, action.value);
    case 'leave':
      return state.session === null ? state : { ...state, session: null };
    case 'forget':
      return step(state, withoutProblem(state, action.path), 'view');
    case 'change':
      return change(state, action.change, 'work');
    case 'choose':
      return change(state, action.change, 'view');
    case 'add':
      return unlessSame(state, addLine(state, action.line));
    case 'copy':
      return unlessSame(state, copyLine(state, action.lineId));
    case 'remove':
      return unlessSame(state, removeLine(state, action.lineId));
    case 'moveUp':
    case 'moveDown':
      return unlessSame(state, moveLine(state, action.lineId, action.do === 'moveUp' ? -1 : 1));
    case 'split':
      return state.estimate.other ? state : step(state, splitScenario(state), 'work');
    case 'join':
      return state.estimate.other ? step(state, joinScenarios(state), 'work') : state;
    case 'show':
      return action.scenario === 'b' && !state.estimate.other
        ? state
        : { ...state, active: action.scenario, session: null };
    case 'undo':
      return goTo(state, state.past.at(-1), state.past.slice(0, -1), [snapshotOf(state), ...state.future]);
    case 'redo':
      return goTo(state, state.future[0], [...state.past, snapshotOf(state)], state.future.slice(1));
    case 'returnToList':
      return returnToList(state);
    case 'open':
      return open(state, action.link);
    case 'updateList':
      return updateList(state, action.link);
    case 'restore':
      return action.restored(state);
  }
};
