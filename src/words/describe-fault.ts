import type { PriorityId } from '../schema/identifier.ts';
import type { EpochMs } from '../schema/units.ts';
import { describePriority } from './describe-priority.ts';
import type { Words } from './words.ts';

/** A stretch of real time. */
interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** A stretch in which the provider waited for the customer. @example 'vr 27 nov 10:00 – ma 30 nov 09:00' */
export const describeStretch = ({ from, to }: Stretch, { translator, format, names }: Words): string => {
  const moment = (instant: EpochMs) => format.shortMoment(instant, names.list.zone);
  return translator.text('report.waitingStretch', { from: moment(from), to: moment(to) });
};

/** The priority of a fault and when the clock stands still, in sentences; empty where neither is told. */
export const describeFault = (priority: PriorityId | undefined, waiting: readonly Stretch[], words: Words): string => {
  const { translator, format } = words;
  const stretches = format.list(waiting.map((stretch) => describeStretch(stretch, words)));
  return [
    ...(priority ? [translator.text('report.priorityTold', { priority: describePriority(priority, words) })] : []),
    ...(waiting.length > 0 ? [translator.text('report.waitingTold', { stretches })] : []),
  ].join(' ');
};
