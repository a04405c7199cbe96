import type { PromisedTime } from '../../schema/service-level.ts';
import type { EpochMs } from '../../schema/units.ts';
import type { RuleError } from '../errors.ts';
import type { DeadlineExplanation, TimeQuantity } from '../explain/deadline-explanation.ts';
import { msPerMinute } from '../time/calendar.ts';
import { businessDaySteps } from './business-day-steps.ts';
import { deadline } from './deadline.ts';
import { deadlineSteps } from './deadline-steps.ts';
import type { ServiceTimeline } from './service-timeline.ts';
import type { TimedPromise } from './timed-promise.ts';

/** A promised time with its unit. */
const timeQuantity = (time: PromisedTime): TimeQuantity =>
  typeof time === 'object' ? { unit: 'businessDays', amount: time.businessDays } : { unit: 'minutes', amount: time };

/**
 * The deadline, with every stretch that was counted or skipped on the way to it.
 *
 * @param promise which promise the allowance is, for the clause in the explanation
 * @returns what `deadline` returns for the same question, but an instant with its explanation: a count of hours in at most 100
 * steps, a count of business days with a step for each day and for each stretch between two
 * Source: the price list's clauses `maximumResponse`, `maximumIntervention`, `maximumResolution` and `faultProcessingHours`.
 * @example
 * explainDeadline(fridayAt16, 120 as Minutes, weekdays8to17, 'maximumResponse');
 * // steps: Friday 16:00-17:00 counted, night, weekend, night, Monday 08:00-09:00 counted
 */
export const explainDeadline = (
  reportedAt: EpochMs,
  allowance: PromisedTime | null,
  timeline: ServiceTimeline,
  promise: TimedPromise,
): DeadlineExplanation | null | 'notAgreed' | RuleError => {
  if (allowance === null) return 'notAgreed';
  const end = deadline(reportedAt, allowance, timeline);
  if (typeof end !== 'number') return end;
  const { within } = timeline;
  return {
    kind: 'deadline',
    reportedAt,
    deadline: end,
    allowance: { kind: 'published', subject: { of: promise }, value: timeQuantity(allowance), clause: promise },
    ...(within && { within }),
    steps:
      typeof allowance === 'object'
        ? businessDaySteps(reportedAt, allowance, timeline)
        : deadlineSteps({ from: reportedAt, to: end }, allowance * msPerMinute, timeline),
  };
};
