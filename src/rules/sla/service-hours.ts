import type { PriceList } from '../../schema/price-list.ts';
import type { CalendarHours } from '../../schema/weekly-hours.ts';
import type { RuleError } from '../errors.ts';
import { closedOf, weekOf } from '../pricing/concepts/closed-days.ts';
import type { ClosedDates } from './closed-dates.ts';
import { type ServiceTimeline, serviceTimeline } from './service-timeline.ts';

/** What the clock needs of a list. */
export type ClockList = Pick<PriceList, 'tiers' | 'zone' | 'priorities' | 'closed'>;

/** Whether service hours of a list name closed days of its own: the clock then keeps to those, whatever holidays a visitor chose. */
export const closesServiceHours = ({ tiers }: Pick<PriceList, 'tiers'>): boolean | undefined =>
  tiers
    .flatMap(({ serviceLevel }) => [serviceLevel?.supportHours, serviceLevel?.faultProcessingHours])
    .some((hours) => hours && 'week' in hours);

/** Hours of a service level on the clock of its list, with the closed days of the list or those that a visitor chose. */
export const hoursTimeline = (
  hours: CalendarHours = [],
  list: ClockList,
  chosen: ClosedDates,
): ServiceTimeline | RuleError => {
  const closed = closesServiceHours(list) ? closedOf(hours, list, list.zone) : chosen;
  return serviceTimeline(weekOf(hours), list.zone, closed);
};
