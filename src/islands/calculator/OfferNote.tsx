import type { Words } from '../../i18n/words.ts';
import { compareOffer, isRuleError, type Quote, type TierDifference } from '../../rules/index.ts';
import type { Cents } from '../../schema/units.ts';

interface Props {
  readonly offer: Cents;
  readonly quote: Quote;
  readonly words: Words;
}

const inWords = ({ tierId, difference }: TierDifference, { translator, format, names }: Words): string => {
  const tier = names.tier(tierId);
  if (difference === 0) return translator.text('result.offerSame', { tier });
  const amount = format.unsignedMoney(difference);
  return translator.text(difference > 0 ? 'result.offerMore' : 'result.offerLess', { tier, amount });
};

/** A fixed monthly amount that the visitor was offered, beside what each tier comes to. */
export const OfferNote = ({ offer, quote, words }: Props) => {
  const comparison = compareOffer(offer, quote);
  if (isRuleError(comparison)) return null;
  const { translator, format } = words;
  return (
    <div class="dw-offer">
      <p>
        {translator.text('result.offer', {
          months: translator.count('unit.months', quote.months),
          total: format.money(comparison.total),
        })}
      </p>
      <ul>
        {comparison.tiers.map((difference) => (
          <li key={difference.tierId}>{inWords(difference, words)}</li>
        ))}
      </ul>
    </div>
  );
};
