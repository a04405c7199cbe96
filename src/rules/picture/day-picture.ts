import type { TierId } from '../../schema/identifier.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import type { DeadlineExplanation, DeadlineStep, SkipReason } from '../explain/deadline-explanation.ts';
import { allLatest, type TierDeadline, type TierDeadlines } from '../sla/tier-deadlines.ts';
import { zoneClock } from '../time/zone-clock.ts';
import { placeOf, type Scale, scaleFor } from './scale.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** A stretch of a lane, in percent of the width. */
export interface DayStretch {
  readonly kind: 'counted' | 'summarised' | SkipReason['why'];
  readonly place: number;
  readonly width: number;
}

/** One tier: every stretch from the report to its last deadline, without gaps, and where its deadlines fall. */
export interface Lane {
  readonly tierId: TierId;
  readonly stretches: readonly DayStretch[];
  readonly response: number | null;
  readonly intervention: number | null;
  readonly resolution: number | null;
}

/** The days from a report to the last deadline; all places in percent of the width. */
export interface DayPicture {
  readonly reported: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
}

const kindOf = (step: DeadlineStep): DayStretch['kind'] => {
  if (step.kind === 'skipped') return step.reason.why;
  return step.kind === 'summarised' ? 'summarised' : 'counted';
};

/** Rounds edges, not widths, so that adjacent stretches stay adjacent. */
const stretchesOf = ({ steps }: DeadlineExplanation, scale: Scale): DayStretch[] =>
  steps
    .map((step) => {
      const place = placeOf(step.from, scale);
      return { kind: kindOf(step), place, width: placeOf(step.to, scale) - place };
    })
    .filter(({ width }) => width > 0);

const placed = (found: TierDeadline, deadlines: readonly DeadlineExplanation[], scale: Scale): number | null => {
  const shown = deadlines.find((deadline) => deadline === found);
  return shown ? placeOf(shown.deadline, scale) : null;
};

const laneOf = (tier: TierDeadlines, scale: Scale): Lane => {
  const deadlines = allLatest(tier);
  const [last] = deadlines.toSorted((a, b) => b.deadline - a.deadline);
  return {
    tierId: tier.tierId,
    stretches: last ? stretchesOf(last, scale) : [],
    response: placed(tier.maximumResponse, deadlines, scale),
    intervention: placed(tier.maximumIntervention, deadlines, scale),
    resolution: placed(tier.maximumResolution, deadlines, scale),
  };
};

/**
 * A picture of the days between a report and the deadlines, for any width: a lane for each tier.
 *
 * @param reportedAt whole milliseconds since 1970
 * @param zone whose hours and midnights are drawn
 * @returns the picture; null when no tier has a deadline, or the zone is unknown
 * @example dayPicture(fridayAt16, tierDeadlines(fridayAt16, priceList), priceList.zone)?.lanes.length // 4
 */
export const dayPicture = (reportedAt: EpochMs, tiers: readonly TierDeadlines[], zone: ZoneId): DayPicture | null => {
  const clock = zoneClock(zone);
  const moments = tiers.flatMap(allLatest).map(({ deadline }) => deadline);
  if (clock === undefined || moments.length === 0) return null;
  const scale = scaleFor(reportedAt, moments);
  return {
    reported: placeOf(reportedAt, scale),
    ticks: ticksOf(scale, clock),
    lanes: tiers.map((tier) => laneOf(tier, scale)),
  };
};
