import { type BillView, billView, type Estimate, eachMonth, type Scenario } from '../../estimate/index.ts';
import { comparedMonths, type TierMatch } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Tool } from '../frame/use-tool.ts';

type Choices = Pick<Estimate, 'tiers' | 'onlyDifferences'>;

/** The tiers to compare, in the order of the list. */
export const shownTiers = ({ tiers: chosen }: Choices, { tiers }: PriceList): TierId[] =>
  tiers.map(({ id }) => id).filter((id) => chosen?.includes(id) ?? true);

/** Adds a tier to the comparison or removes it, but never the last one. Choosing all tiers is the same as no choice. */
export const toggleTier = <Whole extends Choices>(estimate: Whole, tierId: TierId, priceList: PriceList): Whole => {
  const shown = shownTiers(estimate, priceList);
  const all = priceList.tiers.map(({ id }) => id);
  const next = all.filter((id) => shown.includes(id) !== (id === tierId));
  const { tiers: _, ...rest } = estimate;
  if (next.length === 0) return estimate;
  return (next.length === all.length ? rest : { ...rest, tiers: next }) as Whole;
};

/** Hides rows that are the same under every tier, or shows them again. */
export const withOnlyDifferences = <Whole extends Choices>(estimate: Whole, isOnly: boolean): Whole => {
  const { onlyDifferences: _, ...rest } = estimate;
  return (isOnly ? { ...rest, onlyDifferences: true } : rest) as Whole;
};

/** The work of every month, over as long as levels are compared. */
export const everyMonth = ({ estimate, context }: Pick<Tool, 'estimate' | 'context'>): Scenario =>
  eachMonth(estimate, comparedMonths(context.list.tiers, estimate));

/** The bill of one month of an estimate. Needs hold for all of its months. */
export const monthlyBill = (
  { estimate, context }: Pick<Tool, 'estimate' | 'context'>,
  matches: readonly TierMatch[],
): BillView => billView(everyMonth({ estimate, context }), { ...estimate, period: 'month' }, context, matches);
