import type { DecodedLink } from '../link/decode-estimate.ts';
import { goTo, pastWith, snapshotOf, step } from './history.ts';
import { withNewIds } from './lines.ts';
import type { EstimateState } from './state.ts';

/** Opening a link is an undo step too, so that the visitor can return to earlier work; the example is not work. */
export const open = (state: EstimateState, { estimate, problems }: DecodedLink): EstimateState => ({
  ...state,
  ...withNewIds(estimate, state.nextLineId),
  typed: new Map(),
  origin: 'link',
  active: 'a',
  past: state.origin === 'example' ? state.past : pastWith(state),
  future: [],
  session: null,
  isTouched: false,
  isReportExample: false,
  linkProblems: problems,
  previousList: null,
});

/** Prices the same work by today's price list. The visitor cannot go back to an example. */
export const updateList = (state: EstimateState, link: DecodedLink): EstimateState => {
  const canReturn = state.origin !== 'example';
  return {
    ...step(state, withNewIds(link.estimate, state.nextLineId), 'report'),
    typed: new Map(),
    active: 'a',
    past: canReturn ? pastWith(state) : [],
    linkProblems: link.problems,
    previousList: canReturn ? state.estimate.list : null,
  };
};

/** Goes back to the work under the previous price list; what was done since can be redone. */
export const returnToList = (state: EstimateState): EstimateState => {
  const at = state.past.findLastIndex(({ estimate }) => estimate.list === state.previousList);
  const undone = [...state.past.slice(at + 1), snapshotOf(state)];
  return goTo(state, state.past[at], state.past.slice(0, Math.max(at, 0)), [...undone, ...state.future]);
};
