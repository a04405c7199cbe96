import type { Need } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ToolChoices } from '../../share/index.ts';

/** The tiers that stand side by side, in the order of the list. */
export const shownTiers = ({ tiers: chosen }: ToolChoices, { tiers }: PriceList): TierId[] =>
  tiers.map(({ id }) => id).filter((id) => chosen?.includes(id) ?? true);

/** Puts a tier beside the others, or takes it away; the last one stays. All tiers are the same as no choice. */
export const toggleTier = (tools: ToolChoices, tierId: TierId, priceList: PriceList): ToolChoices => {
  const shown = shownTiers(tools, priceList);
  const all = priceList.tiers.map(({ id }) => id);
  const next = all.filter((id) => shown.includes(id) !== (id === tierId));
  const { tiers: _, ...rest } = tools;
  if (next.length === 0) return tools;
  return next.length === all.length ? rest : { ...rest, tiers: next };
};

export const withOnlyDifferences = (tools: ToolChoices, isOnly: boolean): ToolChoices => {
  const { onlyDifferences: _, ...rest } = tools;
  return isOnly ? { ...rest, onlyDifferences: true } : rest;
};

/** Puts a need in the place of those that `isSame` finds; null takes them away. */
export const withNeed = (tools: ToolChoices, isSame: (need: Need) => boolean, need: Need | null): ToolChoices => {
  const { needs: before = [], ...rest } = tools;
  const first = before.findIndex(isSame);
  const at = first < 0 ? before.length : first;
  const others = (part: readonly Need[]) => part.filter((one) => !isSame(one));
  const needs = [...others(before.slice(0, at)), ...(need ? [need] : []), ...others(before.slice(at))];
  return needs.length > 0 ? { ...rest, needs } : rest;
};
