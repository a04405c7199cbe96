import { describeAmount } from '../../i18n/describe-amount.ts';
import type { Words } from '../../i18n/words.ts';
import type { TierQuote } from '../../rules/index.ts';
import type { Cents } from '../../schema/units.ts';

interface Props {
  readonly tier: TierQuote;
  readonly difference: Cents | null;
  readonly words: Words;
}

/** Under a total: the same with VAT, and how much more it is than the cheapest. */
export const AmountExtras = ({ tier: { withVat, openItems }, difference, words }: Props) => (
  <>
    {withVat && (
      <span class="dw-extra">
        {words.translator.text('result.withVat', {
          amount: describeAmount(withVat.totalWithVat.cents, openItems.length > 0, words),
        })}
      </span>
    )}
    {difference !== null && difference > 0 && (
      <span class="dw-extra">
        {words.translator.text('result.difference', { amount: words.format.money(difference) })}
      </span>
    )}
  </>
);
