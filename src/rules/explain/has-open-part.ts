import type { Explanation } from './explanation.ts';

const partsOf = (explanation: Explanation): readonly Explanation[] => {
  if (explanation.kind === 'sum') return explanation.parts;
  if (explanation.kind === 'lift' || explanation.kind === 'part' || explanation.kind === 'average')
    return [explanation.from];
  return explanation.kind === 'product' ? explanation.factors : [];
};

/**
 * Whether something without a price is left out of a figure: its amount is then the least that it comes to.
 *
 * @example hasOpenPart(quote(request, priceList).tiers[0].total.explanation) // true with a visit whose travel is on request
 */
export const hasOpenPart = (explanation: Explanation): boolean =>
  explanation.kind === 'notPriced' ||
  (explanation.kind === 'published' && explanation.state === 'from') ||
  partsOf(explanation).some(hasOpenPart);
