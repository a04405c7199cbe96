import type { ContractTier } from '../../schema/contract-tier.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { ClauseId, PriceList } from '../../schema/price-list.ts';
import { eachOrError, isRuleError, type RuleError, ruleError } from '../errors.ts';
import { meaningOfClosedHours } from './closed-hours.ts';
import { type ComparedPoint, comparisonPoints, type ReadablePoint } from './comparison-points.ts';
import { listedTier } from './listed.ts';
import { openWindows } from './open-windows.ts';
import type { TierValue } from './tier-value.ts';

/** One point on which tiers are held side by side. */
export interface ComparisonRow {
  readonly point: ComparedPoint;
  /** Where the source states it. */
  readonly clause: ClauseId;
  /** One for each tier, in the order in which the tiers were asked for. */
  readonly values: readonly { readonly tierId: TierId; readonly value: TierValue }[];
  /** Whether the tiers are not all the same on this point. */
  readonly differs: boolean;
}

/** A text that is the same for values that mean the same: order of channels and cuts between hours mean nothing. */
const meaningOf = (value: TierValue): string | RuleError => {
  if (value.unit === 'channels') return value.channelIds.toSorted().join();
  if (value.unit !== 'weeklyHours') return JSON.stringify(value);
  const windows = openWindows(value.hours);
  return isRuleError(windows) ? windows : (meaningOfClosedHours(value, windows) ?? JSON.stringify(windows));
};

const rowOf = (readable: ReadablePoint, tiers: readonly ContractTier[]): ComparisonRow | RuleError => {
  const { point, read } = readable;
  const clause = readable.clause === undefined ? readable.point.of : readable.clause;
  const values = tiers.map((tier) => ({ tierId: tier.id, value: read(tier) }));
  const meanings = eachOrError(values, ({ value }) => meaningOf(value));
  if (isRuleError(meanings)) return meanings;
  return { point, clause, values, differs: new Set(meanings).size > 1 };
};

/**
 * Holds tiers side by side: the monthly fee, what else is charged beside work, both kinds of hours, both maximum times, the
 * ways to contact, and each role's rate in each band, in that order.
 *
 * @param tierIds each once; the values of a row stand in the same order
 * @returns rows of typed values, each with the clause that it rests on. `differs` is whether the tiers are not all the
 * same there: hours that cover the same time are the same, however they are cut. Or the error `tierNotListed`,
 * `duplicateTier`, or what is wrong with a tier's hours
 * Source: the price list, by the clause of each row.
 * @example
 * const rows = compareTiers(priceList, [tierId('office'), tierId('business')]);
 * // rows[0]: the monthly fee, 26_200 and 31_800 cents, which differs; rows[1]: the support hours, which are the same
 */
export const compareTiers = (priceList: PriceList, tierIds: readonly TierId[]): ComparisonRow[] | RuleError => {
  const duplicate = tierIds.find((tierId, index) => tierIds.indexOf(tierId) !== index);
  if (duplicate !== undefined) return ruleError('duplicateTier', { tierId: duplicate });
  const tiers = eachOrError(tierIds, (tierId) => listedTier(tierId, priceList));
  if (isRuleError(tiers)) return tiers;
  return eachOrError(comparisonPoints(priceList), (point) => rowOf(point, tiers));
};
