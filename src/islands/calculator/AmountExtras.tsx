import type { Words } from '../../i18n/words.ts';
import type { TierQuote } from '../../rules/index.ts';
import type { Cents } from '../../schema/units.ts';

interface Props {
  readonly tier: TierQuote;
  readonly difference: Cents | null;
  readonly words: Words;
}

/** Under a total: the same with VAT, and how much more it is than the cheapest. */
export const AmountExtras = ({ tier: { withVat }, difference, words: { translator, format } }: Props) => (
  <>
    {withVat && (
      <span class="dw-extra">
        {translator.text('result.withVat', { amount: format.money(withVat.totalWithVat.cents) })}
      </span>
    )}
    {difference !== null && difference > 0 && (
      <span class="dw-extra">{translator.text('result.difference', { amount: format.money(difference) })}</span>
    )}
  </>
);
