import type { ContractTier } from '../../schema/contract-tier.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { eachOrError, isRuleError, type RuleError } from '../errors.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';
import type { Counts } from './amounts.ts';
import { meetNeed, type NeedContext, type NeedValue } from './meet-need.ts';
import { type Need, needError } from './need.ts';

/** A need that a tier does not meet, and what the tier has instead. */
export interface FailedNeed {
  readonly need: Need;
  readonly value: NeedValue;
}

/** A tier, held against a set of needs. */
export interface TierMatch {
  readonly tierId: TierId;
  readonly meets: boolean;
  /** In the order of the needs; empty where the tier meets them all. */
  readonly fails: readonly FailedNeed[];
}

const matchOf = (needs: readonly Need[], tier: ContractTier, context: NeedContext): TierMatch | RuleError => {
  const met = eachOrError(needs, (need) => {
    const result = meetNeed(need, tier, context);
    return isRuleError(result) ? result : { need, ...result };
  });
  if (isRuleError(met)) return met;
  const fails = met.filter(({ isMet }) => !isMet).map(({ need, value }) => ({ need, value }));
  return { tierId: tier.id, meets: fails.length === 0, fails };
};

/**
 * Which tiers satisfy a set of needs, and for the others which need fails and by what value.
 *
 * A tier that promises nothing fails every need about hours and times. Fees are those of a month, by what the visitor has
 * filled in; one that is not told, or only begins at an amount, is not enough. A fee or a time that is exactly the most that was
 * asked for is enough. Hours must cover a needed window whole. "Help in the weekend" asks for both days: who needs one
 * of them asks for hours on that day. Help on site is the same under every tier, and a country that the list does not
 * name is not reached. A bill is that of all months without VAT, divided by their number; a "from" total proves nothing.
 *
 * @param quote what was asked, priced under the same list; without it no tier meets a need about the bill
 * @param counts how many there are of what fees count, and which optional ones are asked for
 * @param needs any number, in any combination; none is met by every tier
 * @returns every tier in the order of the list; or the first error in the needs: `invalidAllowance` (minutes),
 * `channelNotListed`, `invalidNeededWindow`, `invalidHighestFee`, `invalidMonths`, `invalidCountry` or `unknownNeed`; or what is wrong with
 * a tier's hours
 * Source: the price list's clauses `faultProcessingHours`, `supportHours`, `maximumResponse`, `maximumIntervention`,
 * `channels`, `monthlyFee` and `onSiteRegions`.
 * @example
 * const matches = tiersThatMeet([{ kind: 'weekendHelp' }, { kind: 'feeAtMost', cents: 30_000 }], priceList);
 * // Business alone helps in the weekend, and it fails on its fee: { unit: 'cents', amount: 31_800 }
 */
export const tiersThatMeet = (
  needs: readonly Need[],
  priceList: PriceList,
  counts: Counts = {},
  quote: QuoteAmounts | null = null,
): TierMatch[] | RuleError => {
  const error = needs.map((need) => needError(need, priceList)).find(isRuleError);
  if (error) return error;
  return eachOrError(priceList.tiers, (tier) => matchOf(needs, tier, { priceList, counts, quote }));
};
