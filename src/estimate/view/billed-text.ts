import type { QuoteAmounts } from '../../rules/index.ts';
import { describeQuantity, type Words } from '../../words/index.ts';
import type { LineView } from './lines-view.ts';

/**
 * What one job of a line bills in words, tier by tier where they differ.
 *
 * @param same the words where they do not
 * @example billedText('30 minuten', 0, quote, words) // 'Los 30 minuten en Basis 0 minuten'
 */
export const billedText = (same: string, line: number, { tiers }: QuoteAmounts, words: Words): string => {
  const billed = tiers.map((tier) => tier.billed?.[line]?.billed);
  if (billed.every((minutes) => minutes === billed[0])) return same;
  return words.format.list(
    tiers.flatMap(({ tierId }, index) => {
      const amount = billed[index];
      if (amount === undefined) return [];
      const time = describeQuantity({ unit: 'minutes', amount }, words);
      return words.translator.text('result.billedByTier', { tier: words.names.tier(tierId), time });
    }),
  );
};

/** What one job of a line bills; in words alone where tiers bill it differently, and as `same` where they do not. */
export const billedView = (
  same: LineView['billed'],
  line: number,
  quote: QuoteAmounts,
  words: Words,
): LineView['billed'] => {
  const text = billedText(same.text, line, quote, words);
  return text === same.text ? same : { text };
};
