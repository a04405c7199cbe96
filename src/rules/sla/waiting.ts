import type { EpochMs } from '../../schema/units.ts';
import type { Skipped } from '../explain/deadline-explanation.ts';
import type { ServiceTimeline } from './service-timeline.ts';
import { skippedBetween } from './skipped.ts';
import { outside } from './without-waiting.ts';

/** Whether the provider was waiting for the customer as the hours closed. */
export const isWaitingAt = (closes: number, { waiting }: ServiceTimeline): boolean =>
  waiting?.some(({ from, to }) => from < closes && closes <= to) ?? false;

/** Why the clock stood still between two instants, be it that it waited for the customer in some of it. */
export const skippedWithWaiting = (from: number, to: number, timeline: ServiceTimeline): Skipped[] | undefined => {
  const waits = timeline.waiting?.filter((wait) => wait.from < to && wait.to > from) ?? [];
  const others = outside({ from, to }, waits).flatMap((part) => skippedBetween(part.from, part.to, timeline));
  const waited = waits.map(
    (wait): Skipped => ({
      kind: 'skipped',
      from: Math.max(wait.from, from) as EpochMs,
      to: Math.min(wait.to, to) as EpochMs,
      reason: { why: 'waiting' },
    }),
  );
  return [...others, ...waited].toSorted((a, b) => a.from - b.from);
};
