import type { Estimate, Scenario } from '../estimate.ts';
import { withFreshIds } from './lines.ts';
import type { EstimateState, Snapshot } from './state.ts';

/** Enough for a call; older steps are dropped. */
const longestHistory = 100;

/** The part of a state that undo restores. */
export const snapshotOf = ({ estimate, typed, origin, active, isReportExample }: EstimateState): Snapshot => ({
  estimate,
  typed,
  origin,
  active,
  isReportExample,
});

/** The past, with the current state as its last step. */
export const pastWith = (state: EstimateState): readonly Snapshot[] =>
  [...state.past, snapshotOf(state)].slice(-longestHistory);

/**
 * What an action is about. It decides whether the example's report becomes the visitor's (`report`), stays an example
 * (`view`) or is removed (`work`).
 */
export type Topic = 'report' | 'view' | 'work';

const withoutReport = <Whole extends Scenario>({ reportedAt: _, ...scenario }: Whole) => scenario;

const withoutReports = ({ other, ...estimate }: Estimate): Estimate => ({
  ...withoutReport(estimate),
  ...(other && { other: withoutReport(other) }),
});

/** The visitor did not choose the example's report, so the first change to the work removes it. */
const withOwnReport = (estimate: Estimate, { isReportExample }: EstimateState, topic: Topic): Estimate =>
  isReportExample && topic === 'work' ? withoutReports(estimate) : estimate;

/** The state after a change by the visitor: one step for undo, unless it continues the last one. */
export const step = (
  state: EstimateState,
  change: Partial<EstimateState>,
  topic: Topic,
  session: string | null = null,
): EstimateState => {
  const { session: last } = state;
  const continues = last !== null && last.name === session;
  const next = withFreshIds(state, { ...state, ...change });
  const start = continues ? last.start : withOwnReport(state.estimate, state, topic);
  return {
    ...next,
    estimate: withOwnReport(next.estimate, state, topic),
    isReportExample: state.isReportExample && topic === 'view',
    origin: 'visitor',
    isTouched: true,
    past: continues ? state.past : pastWith(state),
    future: [],
    session: session === null ? null : { name: session, start },
  };
};

/** Goes back or forward in the history; does nothing when there is no such step. */
export const goTo = (
  state: EstimateState,
  to: Snapshot | undefined,
  past: readonly Snapshot[],
  future: readonly Snapshot[],
): EstimateState => (to === undefined ? state : { ...state, ...to, past, future, session: null, isTouched: true });
