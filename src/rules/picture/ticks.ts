import type { EpochMs } from '../../schema/units.ts';
import { msPerDay, msPerMinute } from '../time/calendar.ts';
import { instantAmong } from '../time/instant-of.ts';
import { localMsAt } from '../time/wall-time-of.ts';
import type { ZoneClock } from '../time/zone-clock.ts';
import { placeOf, type Scale } from './scale.ts';

/** A line in a picture at a whole hour or a midnight of the local clock. */
export interface Tick {
  readonly at: EpochMs;
  /** In percent of the width. */
  readonly place: number;
  /** What it begins: a day, or an hour within one. */
  readonly unit: 'day' | 'hour';
  /** Whether its label is shown in a narrow picture too. */
  readonly isMain: boolean;
}

const msPerHour = 60 * msPerMinute;
const steps = [1, 2, 3, 6, 12].map((hours) => hours * msPerHour).concat([1, 2, 7, 14, 28].map((d) => d * msPerDay));
const mostTicks = 14;
const mostNamesWhenNarrow = 6;
/** 1970-01-01 was a Thursday: weeks are laid out from the Monday before. */
const monday = -3 * msPerDay;

const stepFor = ({ from, to }: Scale): number => {
  const fits = steps.find((step) => (to - from) / step <= mostTicks);
  return fits ?? Math.ceil((to - from) / mostTicks / msPerDay) * msPerDay;
};

/** Every multiple of the step on the local clock; one that the clock skips coincides with the next. */
const instantsOf = (scale: Scale, step: number, clock: ZoneClock): EpochMs[] => {
  const spans = clock.spansBetween(scale.from - 2 * msPerDay, scale.to + 2 * msPerDay);
  const last = localMsAt(scale.to, clock);
  const instants = new Set<EpochMs>();
  for (let local = monday + Math.floor((localMsAt(scale.from, clock) - monday) / step) * step; local <= last; ) {
    instants.add(instantAmong(spans, local));
    local += step;
  }
  return [...instants].filter((at) => scale.from < at && at < scale.to).sort((a, b) => a - b);
};

const unitOf = (at: EpochMs, clock: ZoneClock): Tick['unit'] =>
  localMsAt(at, clock) % msPerDay === 0 ? 'day' : 'hour';

/**
 * The ticks that keep their label in a narrow picture: the days when there are several, because an hour does not say
 * which day it belongs to.
 */
const namedAmong = (instants: readonly EpochMs[], clock: ZoneClock): Set<EpochMs> => {
  const days = instants.filter((at) => unitOf(at, clock) === 'day');
  const named = days.length > 1 ? days : instants;
  const every = Math.ceil(named.length / mostNamesWhenNarrow);
  const first = Math.max(0, named.indexOf(days[0] ?? (0 as EpochMs))) % every;
  return new Set(named.filter((_, index) => index % every === first));
};

/** At most 15 ticks, in order, with equal steps of hours to weeks that suit the length of the scale. */
export const ticksOf = (scale: Scale, clock: ZoneClock): Tick[] => {
  const instants = instantsOf(scale, stepFor(scale), clock);
  const named = namedAmong(instants, clock);
  return instants.map((at) => ({
    at,
    place: placeOf(at, scale),
    unit: unitOf(at, clock),
    isMain: named.has(at),
  }));
};
