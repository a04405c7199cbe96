import type { ScenarioId } from '../estimate.ts';
import type { EstimateFields } from '../fields/estimate-fields.ts';
import type { DecodedLink } from '../link/decode-estimate.ts';
import { encodeEstimate } from '../link/encode-estimate.ts';
import { goTo, pastWith, snapshotOf, step } from './history.ts';
import { withNewIds } from './lines.ts';
import type { EstimateState } from './state.ts';
import { type Typing, type } from './typing.ts';

/** What a link brings is a step too, so that own work is not lost to it; the example is nobody's work. */
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

/** In place of an example nothing is left behind: there is no way back to it. */
export const updateList = (state: EstimateState, link: DecodedLink): EstimateState => {
  const isShown = state.origin !== 'example';
  return {
    ...step(state, withNewIds(link.estimate, state.nextLineId), 'report'),
    typed: new Map(),
    active: 'a',
    past: isShown ? pastWith(state) : [],
    linkProblems: link.problems,
    previousList: isShown ? state.estimate.list : null,
  };
};

export const returnToList = (state: EstimateState): EstimateState => {
  const at = state.past.findLastIndex(({ estimate }) => estimate.list === state.previousList);
  const later = [...state.past.slice(at + 1), snapshotOf(state)];
  return goTo(state, state.past[at], state.past.slice(0, Math.max(at, 0)), [...later, ...state.future]);
};

/** What a link can hold comes from the link alone: a text that would change it was not kept beside it. */
export const restore = (
  state: EstimateState,
  texts: readonly Typing[],
  active: ScenarioId,
  fields: EstimateFields,
): EstimateState => {
  const link = encodeEstimate(state.estimate, fields);
  const typed = texts.reduce((so, typing) => {
    const next = type(so, typing);
    return encodeEstimate(next.estimate, fields) === link ? next : so;
  }, state);
  const shown = active === 'b' && state.estimate.other ? active : 'a';
  return { ...typed, active: shown, past: state.past, session: null };
};
