import type { Translator, Values } from './translator.ts';

/** What the sentence needs to know of the tier. */
interface SoleTier {
  readonly total: { readonly cents: number };
  readonly openItems: readonly unknown[];
}

/** What a list with one tier comes to: there is nothing to be the cheapest of. Where nothing of it is priced, no amount is named. */
export const describeSoleTier = (
  tiers: readonly SoleTier[],
  values: Values,
  { text }: Translator,
): string | undefined => {
  const [tier] = tiers;
  if (tier === undefined || tiers.length > 1) return undefined;
  return text(tier.total.cents === 0 && tier.openItems.length > 0 ? 'sole.onRequest' : 'sole.total', values);
};
