import type { Translator, Values } from './translator.ts';

/** What a list with one tier comes to: there is nothing to be the cheapest of. */
export const describeSoleTier = (
  tiers: readonly unknown[],
  values: Values,
  { text }: Translator,
): string | undefined => (tiers.length === 1 ? text('sole.total', values) : undefined);
