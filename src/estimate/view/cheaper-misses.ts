import { describeFailedNeed, type Words } from '../../words/index.ts';
import type { BillView, TierView } from './bill-view.ts';

/** The needs that a tier fails, in words. */
export const missesOf = ({ match }: TierView, words: Words): string[] =>
  (match?.fails ?? []).map((failed) => describeFailedNeed(failed, words));

/**
 * Which tiers cost less than the cheapest that meets the needs, and what each of them misses, a sentence each; none when needs
 * did not decide.
 */
export const cheaperMisses = ({ tiers, isOfMeeting }: BillView, words: Words): string[] => {
  if (!isOfMeeting) return [];
  const totalOf = ({ quote }: TierView): number => quote.total.cents;
  const lowest = Math.min(...tiers.filter(({ match }) => match?.meets).map(totalOf));
  return tiers
    .filter((tier) => tier.match?.meets === false && totalOf(tier) < lowest)
    .map((tier) =>
      words.translator.text('result.cheaperMisses', {
        tier: tier.name,
        misses: words.format.list(missesOf(tier, words)),
      }),
    );
};
