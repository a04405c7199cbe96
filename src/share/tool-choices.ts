import type { Need } from '../rules/index.ts';
import type { CountryId, TierId } from '../schema/identifier.ts';

/** What the tools beside the calculator were set to. Every part is optional, and each tool hands on those of the others. */
export interface ToolChoices {
  /** The tiers that stand side by side, in this order; all of them when absent. */
  readonly tiers?: readonly TierId[];
  /** What a tier has to meet. */
  readonly needs?: readonly Need[];
  /** Only what differs between the tiers is shown. */
  readonly onlyDifferences?: true;
  /** The country whose public holidays do not count; without it every weekday counts. */
  readonly holidays?: CountryId;
}
