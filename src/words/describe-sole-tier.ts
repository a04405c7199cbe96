import type { Translator, Values } from './translator.ts';

/** What the sentences need to know of the tier. */
interface SoleTier {
  readonly total: { readonly cents: number };
  readonly openItems: readonly unknown[];
}

const isOpen = ({ total, openItems }: SoleTier): boolean => total.cents === 0 && openItems.length > 0;

/** What a list with one tier comes to: there is nothing to be the cheapest of. Where nothing of it is priced, no amount is named. */
export const describeSoleTier = (
  tiers: readonly SoleTier[],
  values: Values,
  { text }: Translator,
): string | undefined => {
  const [tier] = tiers;
  if (tier === undefined || tiers.length > 1) return undefined;
  return text(isOpen(tier) ? 'sole.onRequest' : 'sole.total', values);
};

/** Why a list with one tier comes to nothing yet. */
export const describeSoleNothing = (
  tiers: readonly SoleTier[],
  values: Values,
  { text }: Translator,
): string | undefined => {
  const [tier] = tiers;
  if (tier === undefined || tiers.length > 1) return undefined;
  return isOpen(tier) ? text('sole.onRequest', values) : text('sole.nothing');
};
