import type { Language } from '../../schema/language.ts';
import type { IsoDate } from '../../schema/units.ts';
import type { EstimateState, ToolChoices } from '../../share/index.ts';
import { type Draft, draftOf } from './draft.ts';
import { type DraftHistory, type HistoryAction, reduceHistory, startHistory } from './history.ts';

export type ScenarioId = 'a' | 'b';

/** One form, or two to hold side by side; one of them is on the screen. */
export interface Scenarios {
  /** In which amounts are written into the fields. */
  readonly language: Language;
  readonly a: DraftHistory;
  readonly b: DraftHistory | null;
  readonly active: ScenarioId;
  /** What the other tools were set to: handed on as it came. */
  readonly tools?: ToolChoices | undefined;
  /** The price list that both are priced by. */
  readonly list: IsoDate;
  /** What the screen held under another price list, until something else is opened. */
  readonly previous: Scenarios | null;
}

export type ScenarioAction =
  | HistoryAction
  /** Begins a second scenario as a copy of the first. */
  | { readonly do: 'split' }
  /** Gives the second scenario up. */
  | { readonly do: 'join' }
  | { readonly do: 'show'; readonly scenario: ScenarioId }
  | { readonly do: 'open'; readonly state: EstimateState }
  /** Goes back to what the screen held under another price list. */
  | { readonly do: 'back' }
  /** Fills the forms with what was typed before. */
  | { readonly do: 'restore'; readonly a: Draft; readonly b: Draft | null; readonly active: ScenarioId };

/** Keys of lines in the second scenario begin here, so that no field is shared with the first. */
const firstOtherKey = 1_000_000;

export const activeHistory = ({ a, b, active }: Scenarios): DraftHistory => (active === 'b' && b ? b : a);

/** Whether there is a step to take back. */
export const canUndo = (scenarios: Scenarios): boolean =>
  activeHistory(scenarios).past.length > 0 || scenarios.previous !== null;

export const startScenarios = (state: EstimateState, language: Language, firstKey = 0): Scenarios => ({
  language,
  a: startHistory(draftOf(state, language, firstKey)),
  b: state.other ? startHistory(draftOf(state.other, language, firstOtherKey)) : null,
  active: 'a',
  tools: state.tools,
  list: state.list,
  previous: null,
});

/** Under another price list the old forms mean nothing: they are kept aside whole, for undo. */
const open = (scenarios: Scenarios, state: EstimateState): Scenarios => {
  const { a, list, language } = scenarios;
  const opened = startScenarios(state, language, a.present.nextKey);
  return state.list === list
    ? { ...opened, a: reduceHistory(a, { do: 'replace', scenario: state, language }) }
    : { ...opened, previous: { ...scenarios, previous: null } };
};

const isLastUndo = (scenarios: Scenarios, action: ScenarioAction): boolean =>
  action.do === 'undo' && activeHistory(scenarios).past.length === 0;

/** Both forms after one action; what is typed goes to the one on the screen. */
export const reduceScenarios = (scenarios: Scenarios, action: ScenarioAction): Scenarios => {
  const { a, b, active, previous } = scenarios;
  switch (action.do) {
    case 'split':
      return {
        ...scenarios,
        b: startHistory({ ...a.present, nextKey: a.present.nextKey + firstOtherKey }),
        active: 'b',
      };
    case 'join':
      return { ...scenarios, b: null, active: 'a' };
    case 'show':
      return b ? { ...scenarios, active: action.scenario } : scenarios;
    case 'open':
      return open(scenarios, action.state);
    case 'back':
      return previous ?? scenarios;
    case 'restore':
      return { ...scenarios, a: startHistory(action.a), b: action.b && startHistory(action.b), active: action.active };
    default:
      if (previous && isLastUndo(scenarios, action)) return previous;
      return { ...scenarios, [active]: reduceHistory(activeHistory(scenarios), action) };
  }
};
