import { type AmountView, amountIn, type BillView } from '../../estimate/index.ts';
import { explainTier } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Words } from '../../words/index.ts';
import { ExplanationView } from './ExplanationView.tsx';

interface Props {
  readonly bill: Pick<BillView, 'quote' | 'request'>;
  readonly tierId: TierId;
  readonly column: AmountView['id'];
  readonly list: PriceList;
  readonly words: Words;
}

/** How an amount of a tier came about. */
export const AmountExplanation = ({ bill: { quote, request }, tierId, column, list, words }: Props) => {
  const tier = quote ? explainTier(quote, tierId, request, list) : undefined;
  const amount = tier && amountIn(tier, column);
  return amount ? <ExplanationView node={amount.explanation} context={{ words, lines: request.lines }} /> : null;
};
