import type { EpochMs, Minutes } from '../../schema/units.ts';
import type { RuleError } from '../errors.ts';
import type { DeadlineExplanation } from '../explain/deadline-explanation.ts';
import { published } from '../explain/nodes.ts';
import { msPerMinute } from '../time/calendar.ts';
import { deadline } from './deadline.ts';
import { deadlineSteps } from './deadline-steps.ts';
import type { ServiceTimeline } from './service-timeline.ts';

/** The promises of a tier that run on the clock; each is the clause that states it. */
export type TimedPromise = 'maximumResponse' | 'maximumIntervention';

/**
 * The deadline, with every stretch that was counted or skipped on the way to it.
 *
 * @param promise which promise the allowance is, for the clause in the explanation
 * @returns what `deadline` returns for the same question, but an instant with its explanation, in at most 100 steps
 * Source: the price list's clauses `maximumResponse`, `maximumIntervention` and `faultProcessingHours`.
 * @example
 * explainDeadline(fridayAt16, 120 as Minutes, weekdays8to17, 'maximumResponse');
 * // steps: Friday 16:00-17:00 counted, night, weekend, night, Monday 08:00-09:00 counted
 */
export const explainDeadline = (
  reportedAt: EpochMs,
  allowance: Minutes | null,
  timeline: ServiceTimeline,
  promise: TimedPromise,
): DeadlineExplanation | null | 'notAgreed' | RuleError => {
  if (allowance === null) return 'notAgreed';
  const end = deadline(reportedAt, allowance, timeline);
  if (typeof end !== 'number') return end;
  return {
    kind: 'deadline',
    reportedAt,
    deadline: end,
    allowance: published({ of: promise }, { unit: 'minutes', amount: allowance }, promise),
    steps: deadlineSteps({ from: reportedAt, to: end }, allowance * msPerMinute, timeline),
  };
};
