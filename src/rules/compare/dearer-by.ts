import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { cents } from '../money/cents.ts';
import { type ComparisonRow, compareTiers } from './compare-tiers.ts';

/** The points in which tiers differ without charging more or less. */
const promised: ReadonlySet<string> = new Set<ComparisonRow['point']['of']>([
  'supportHours',
  'faultProcessingHours',
  'maximumResponse',
  'maximumIntervention',
  'maximumResolution',
  'availability',
  'channels',
]);

/** Whether a tier pays all of its monthly fee, no less and no more. */
const paysItsFee = ({ minimumPerMonth, terms = [] }: ContractTier): boolean =>
  !minimumPerMonth && terms.every(({ discount }) => !discount);

/**
 * How much more a month one tier costs than another, whatever is done: where they charge the same for everything but the
 * monthly fee.
 *
 * @returns whole cents, more than 0; undefined where the fee is not higher, or where something else can make up for it: a
 * rate, minutes that are included, a rule of billing, another fee, a surcharge, a minimum or a discount on fees
 * Source: the price list, by the clauses of all that it charges.
 * @example dearerBy(priceList, office, business) // 5_600 cents: their rates are the same
 */
export const dearerBy = (priceList: PriceList, lower: ContractTier, higher: ContractTier): Cents | undefined => {
  const difference = (higher.monthlyFee ?? 0) - (lower.monthlyFee ?? 0);
  if (difference <= 0 || !paysItsFee(lower) || !paysItsFee(higher)) return undefined;
  const rows = compareTiers(priceList, [lower.id, higher.id]);
  if (isRuleError(rows)) return undefined;
  const isSame = rows.every(({ point: { of }, differs }) => !differs || of === 'monthlyFee' || promised.has(of));
  return isSame ? cents(difference) : undefined;
};
