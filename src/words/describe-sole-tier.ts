import type { Translator, Values } from './translator.ts';

/** What the sentences need to know of the tier. */
interface SoleTier {
  readonly total: { readonly cents: number };
  readonly openItems: readonly { readonly reason: string }[];
}

/** Why nothing of a tier is priced; undefined where something is. */
const whyOpen = ({ total, openItems }: SoleTier): 'sole.notFilledIn' | 'sole.onRequest' | undefined => {
  if (total.cents > 0 || openItems.length === 0) return undefined;
  return openItems.every(({ reason }) => reason === 'notFilledIn') ? 'sole.notFilledIn' : 'sole.onRequest';
};

const describeSole =
  (priced: 'sole.total' | 'sole.nothing') =>
  (tiers: readonly SoleTier[], values: Values, { text }: Translator): string | undefined => {
    const [tier] = tiers;
    if (tier === undefined || tiers.length > 1) return undefined;
    return text(whyOpen(tier) ?? priced, values);
  };

/** What a list with one tier comes to: there is nothing to be the cheapest of. Where nothing of it is priced, no amount is named. */
export const describeSoleTier = describeSole('sole.total');

/** Why a list with one tier comes to nothing yet. */
export const describeSoleNothing = describeSole('sole.nothing');
