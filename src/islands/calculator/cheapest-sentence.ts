import type { Words } from '../../i18n/words.ts';
import type { Quote } from '../../rules/index.ts';

/** Which tier is the cheapest and what it comes to, or why none is named. */
export const cheapestSentence = ({ cheapest, tiers, months }: Quote, { translator, format, names }: Words): string => {
  const [first] = cheapest.tierIds;
  if ('reason' in cheapest) return translator.text(`result.noCheapest.${cheapest.reason}`);
  const winner = tiers.find(({ tierId }) => tierId === first);
  if (winner === undefined) return '';
  return translator.count('result.cheapest', cheapest.tierIds.length, {
    tiers: format.list(cheapest.tierIds.map(names.tier)),
    amount: format.money(winner.total.cents),
    months: translator.count('unit.months', months),
    open: winner.openItems.length > 0 ? translator.text('result.plusOpen') : '',
  });
};
