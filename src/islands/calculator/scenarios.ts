import type { EstimateState, ToolChoices } from '../../share/index.ts';
import { draftOf } from './draft.ts';
import { type DraftHistory, type HistoryAction, reduceHistory, startHistory } from './history.ts';

export type ScenarioId = 'a' | 'b';

/** One form, or two to hold side by side; one of them is on the screen. */
export interface Scenarios {
  readonly a: DraftHistory;
  readonly b: DraftHistory | null;
  readonly active: ScenarioId;
  /** What the other tools were set to: handed on as it came. */
  readonly tools?: ToolChoices | undefined;
}

export type ScenarioAction =
  | HistoryAction
  /** Begins a second scenario as a copy of the first. */
  | { readonly do: 'split' }
  /** Gives the second scenario up. */
  | { readonly do: 'join' }
  | { readonly do: 'show'; readonly scenario: ScenarioId }
  | { readonly do: 'open'; readonly state: EstimateState };

/** Keys of lines in the second scenario begin here, so that no field is shared with the first. */
const firstOtherKey = 1_000_000;

export const activeHistory = ({ a, b, active }: Scenarios): DraftHistory => (active === 'b' && b ? b : a);

export const startScenarios = (state: EstimateState): Scenarios => ({
  a: startHistory(draftOf(state)),
  b: state.other ? startHistory(draftOf(state.other, firstOtherKey)) : null,
  active: 'a',
  tools: state.tools,
});

const open = ({ a }: Scenarios, state: EstimateState): Scenarios => ({
  ...startScenarios(state),
  a: reduceHistory(a, { do: 'replace', scenario: state }),
});

/** Both forms after one action; what is typed goes to the one on the screen. */
export const reduceScenarios = (scenarios: Scenarios, action: ScenarioAction): Scenarios => {
  const { a, b, active, tools } = scenarios;
  switch (action.do) {
    case 'split':
      return { a, b: startHistory({ ...a.present, nextKey: a.present.nextKey + firstOtherKey }), active: 'b', tools };
    case 'join':
      return { a, b: null, active: 'a', tools };
    case 'show':
      return b ? { a, b, active: action.scenario, tools } : scenarios;
    case 'open':
      return open(scenarios, action.state);
    default:
      return { ...scenarios, [active]: reduceHistory(activeHistory(scenarios), action) };
  }
};
