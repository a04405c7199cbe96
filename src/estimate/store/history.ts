import type { Estimate, Scenario } from '../estimate.ts';
import { withFreshIds } from './lines.ts';
import type { EstimateState, Snapshot } from './state.ts';

/** Enough for a call, without keeping every step of a long day. */
const longestHistory = 100;

/** What undo brings back of a state. */
export const snapshotOf = ({ estimate, typed, origin, active, isReportExample }: EstimateState): Snapshot => ({
  estimate,
  typed,
  origin,
  active,
  isReportExample,
});

/** What was there before, with a state that is left put behind it. */
export const pastWith = (state: EstimateState): readonly Snapshot[] =>
  [...state.past, snapshotOf(state)].slice(-longestHistory);

/** What an action is about: a report that was the example's becomes the visitor's, stays the example's, or goes. */
export type About = 'report' | 'view' | 'work';

const withoutReport = <Whole extends Scenario>({ reportedAt: _, ...scenario }: Whole) => scenario;

const withoutReports = ({ other, ...estimate }: Estimate): Estimate => ({
  ...withoutReport(estimate),
  ...(other && { other: withoutReport(other) }),
});

/** The moment of the example's report is nobody's own: it goes with the first step that is about the work. */
const withOwnReport = (estimate: Estimate, { isReportExample }: EstimateState, about: About): Estimate =>
  isReportExample && about === 'work' ? withoutReports(estimate) : estimate;

/** The state after something that the visitor did: one step for undo, unless it goes on with the last one. */
export const step = (
  state: EstimateState,
  change: Partial<EstimateState>,
  about: About,
  session: string | null = null,
): EstimateState => {
  const { session: last } = state;
  const goesOn = last !== null && last.name === session;
  const next = withFreshIds(state, { ...state, ...change });
  const start = goesOn ? last.start : withOwnReport(state.estimate, state, about);
  return {
    ...next,
    estimate: withOwnReport(next.estimate, state, about),
    isReportExample: state.isReportExample && about === 'view',
    origin: 'visitor',
    isTouched: true,
    past: goesOn ? state.past : pastWith(state),
    future: [],
    session: session === null ? null : { name: session, start },
  };
};

/** A step back or forth through what was; none where there is nothing to go to. */
export const goTo = (
  state: EstimateState,
  to: Snapshot | undefined,
  past: readonly Snapshot[],
  future: readonly Snapshot[],
): EstimateState => (to === undefined ? state : { ...state, ...to, past, future, session: null, isTouched: true });
