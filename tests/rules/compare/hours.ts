import type { PriceList } from '../../../src/schema/price-list.ts';
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { priceList } from '../../support/published.ts';

/** The published list with other hours of one kind, under every tier that promises any or under one of them. */
export const withHours = (
  kind: 'supportHours' | 'faultProcessingHours',
  hours: WeeklyHours,
  tierName?: string,
): PriceList => ({
  ...priceList,
  tiers: priceList.tiers.map((tier) =>
    tier.serviceLevel && (tierName ?? tier.id) === tier.id
      ? { ...tier, serviceLevel: { ...tier.serviceLevel, [kind]: hours } }
      : tier,
  ),
});
