import { listWith, oneTier } from './rich-list.ts';

const [tier] = oneTier({});
const steps = {
  brackets: 'graduated',
  steps: [{ upTo: 6_000, amount: 108 }, { upTo: 60_000, amount: 95 }, { amount: 80 }],
};
const bundles = {
  ...{ from: 300, step: 60, validMonths: 12, brackets: 'volume' },
  steps: [{ upTo: 600, perHour: 100 }, { upTo: 1_500, perHour: 95 }, { perHour: 85 }],
};

/** Levels whose months share the price of work: by included minutes, by steps, and by bundles. */
export const contractList = listWith({
  tiers: [
    { ...tier, included: { minutes: 600 } },
    {
      ...tier,
      id: 'standard',
      hourlyRates: { weekdayDaytime: { cabling: 95, technician: steps, engineer: 129, consulting: 145 } },
    },
    { ...tier, id: 'office', prepaid: [bundles, { minutes: 3_000, amount: 4_200, validMonths: 12 }] },
  ],
});
