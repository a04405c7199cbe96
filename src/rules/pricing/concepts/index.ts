import { bands } from './bands.ts';
import { billingRules } from './billing-rules.ts';
import { closedDays } from './closed-days.ts';
import type { Concept } from './concept.ts';
import { discounts } from './discounts.ts';
import { fees } from './fees.ts';
import { includedMinutes } from './included-minutes.ts';
import { includedVat } from './included-vat.ts';
import { minimums } from './minimums.ts';
import { prepaidBundles } from './prepaid-bundles.ts';
import { priceStates } from './price-states.ts';
import { rateSteps } from './rate-steps.ts';
import { surcharges } from './surcharges.ts';
import { travelParts } from './travel-parts.ts';

/**
 * Every concept beside work by the hour, a monthly fee and travel by the visit, in the order in which they stand in a bill:
 * bundles and steps price work together, included minutes are taken off what is left of it, minimums lift what is left, and discounts are taken of what is lifted. A build leaves out what no list of its site uses.
 */
export const concepts: Readonly<Record<string, Concept>> = {
  bands,
  billingRules,
  closedDays,
  fees,
  travelParts,
  surcharges,
  prepaidBundles,
  rateSteps,
  includedMinutes,
  minimums,
  discounts,
  includedVat,
  priceStates,
};
