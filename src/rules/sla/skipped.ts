import type { EpochMs } from '../../schema/units.ts';
import type { Skipped, SkipReason } from '../explain/deadline-explanation.ts';
import { msPerDay, msPerMinute, weekdayOf } from '../time/calendar.ts';
import { formatDate } from '../time/date-text.ts';
import type { OffsetSpan } from '../time/zone-offsets.ts';
import type { ServiceTimeline } from './service-timeline.ts';
import { whyClosedOn } from './why-closed.ts';

const saturday = 5;

const reasonBetween = (localMs: number, localEnd: number, timeline: ServiceTimeline): SkipReason => {
  const { week, closedDays, special } = timeline;
  const day = Math.floor(localMs / msPerDay);
  const windows = week[weekdayOf(day)] ?? [];
  const [first, last] = [windows.at(0), windows.at(-1)];
  if (!first || !last) return { why: weekdayOf(day) >= saturday ? 'weekend' : 'outsideHours' };
  const minute = (localMs - day * msPerDay) / msPerMinute;
  const listed = whyClosedOn(day, [minute, minute + (localEnd - localMs) / msPerMinute], windows, special);
  if (closedDays.has(day) && listed !== 'weekday') {
    const name = closedDays.get(day);
    return { why: 'closedDate', date: formatDate(day), ...(name && { name }), ...(listed && { listed }) };
  }
  return { why: minute < first.opens || minute >= last.closes ? 'night' : 'outsideHours' };
};

const isSameReason = (a: SkipReason, b: SkipReason): boolean =>
  a.why === b.why && !(a.why === 'closedDate' && b.why === 'closedDate' && a.date !== b.date);

const appendPiece = (pieces: Skipped[], from: number, to: number, reason: SkipReason): void => {
  const last = pieces.at(-1);
  const joins = last !== undefined && isSameReason(last.reason, reason);
  if (joins) pieces.pop();
  pieces.push({ kind: 'skipped', from: joins ? last.from : (from as EpochMs), to: to as EpochMs, reason });
};

const appendSpan = (pieces: Skipped[], span: OffsetSpan, timeline: ServiceTimeline): void => {
  for (let from = span.from; from < span.to; ) {
    const localMs = from + span.offset;
    const midnight = (Math.floor(localMs / msPerDay) + 1) * msPerDay - span.offset;
    const to = Math.min(midnight, span.to);
    appendPiece(pieces, from, to, reasonBetween(localMs, to + span.offset, timeline));
    from = to;
  }
};

/**
 * Says why a stretch in which the hours never open was closed: one piece for each local day, with neighbours of the
 * same reason joined.
 */
export const skippedBetween = (from: number, to: number, timeline: ServiceTimeline): Skipped[] => {
  const pieces: Skipped[] = [];
  for (const span of timeline.clock.spansBetween(from, to)) {
    const cut = { ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) };
    appendSpan(pieces, cut, timeline);
  }
  return pieces;
};
