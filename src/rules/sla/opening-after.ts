import { yearOf } from '../time/calendar.ts';
import { firstEndingAfter, type Interval } from './openings.ts';
import { lastYearOf, type ServiceTimeline } from './service-timeline.ts';

const firstFrom = (instant: number, timeline: ServiceTimeline): Interval | undefined => {
  const last = lastYearOf(timeline);
  for (let year = yearOf(instant); year <= last; year += 1) {
    const found = firstEndingAfter(timeline.openingsIn(year), instant);
    if (found) return found;
  }
  return undefined;
};

/**
 * The first stretch of opening that ends after an instant, not cut at the turn of a year where years of real time meet.
 * It may have begun before the year of the instant; how long before is not looked up.
 */
export const openingAfter = (instant: number, timeline: ServiceTimeline): Interval | undefined => {
  const first = firstFrom(instant, timeline);
  if (first === undefined) return undefined;
  let { to } = first;
  for (let next = firstFrom(to, timeline); next?.from === to; next = firstFrom(to, timeline)) to = next.to;
  return { from: first.from, to };
};
