import type { Concept } from './concept.ts';

/** A price that is included, not offered, or begins at an amount, wherever it stands in a list. */
const isState = (value: unknown): boolean => {
  if (value === 'included' || value === 'notOffered') return true;
  if (!(value instanceof Object)) return false;
  return 'from' in value || Object.values(value).some(isState);
};

/** Prices beside an amount and what is on request. */
export const priceStates: Concept = {
  isUsed: ({ tiers, fees, surcharges, travel }) =>
    isState([tiers.map((tier) => [tier.hourlyRates, tier.fees]), fees, surcharges, travel]),
};
