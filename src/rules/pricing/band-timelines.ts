import type { BandId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { type ServiceTimeline, serviceTimeline } from '../sla/service-timeline.ts';
import { timedBands } from './concepts/bands.ts';
import { closedOf, weekOf } from './concepts/closed-days.ts';

/** The hours of one rate band on the clock of a zone. */
export interface BandTimeline {
  readonly bandId: BandId;
  readonly timeline: ServiceTimeline;
}

const compile = (priceList: PriceList, zone: ZoneId): BandTimeline[] | RuleError => {
  const bands: BandTimeline[] = [];
  for (const { id, hours } of timedBands(priceList)) {
    // A country's holidays never change the band: only the closed days of the list do.
    const timeline = serviceTimeline(weekOf(hours), zone, closedOf(hours, priceList, zone));
    if (isRuleError(timeline)) return timeline;
    bands.push({ bandId: id, timeline });
  }
  return bands;
};

const kept = new WeakMap<PriceList, Map<ZoneId, readonly BandTimeline[]>>();

/**
 * The rate bands of a price list, compiled once for each zone that is asked for and kept as long as the list.
 *
 * @returns the bands with hours of their own, in the order of the list, or an error of `serviceTimeline`
 */
export const bandTimelines = (priceList: PriceList, zone: ZoneId): readonly BandTimeline[] | RuleError => {
  const ofList = kept.get(priceList) ?? new Map<ZoneId, readonly BandTimeline[]>();
  const bands = ofList.get(zone) ?? compile(priceList, zone);
  if (!isRuleError(bands)) kept.set(priceList, ofList.set(zone, bands));
  return bands;
};
