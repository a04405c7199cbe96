import { type ExplainedAmount, isUnpriced, type QuoteRequest, type TierQuote } from '../../rules/index.ts';

/** The figures of a tier that stand side by side. */
export type ColumnId = 'total' | 'perMonth' | 'monthlyFee' | 'labourPerMonth' | 'labourOnce';

const always: readonly ColumnId[] = ['total', 'perMonth', 'monthlyFee', 'labourPerMonth'];

/** Work that is done once has a column of its own, when there is any. */
export const columnsFor = ({ lines }: QuoteRequest): readonly ColumnId[] =>
  lines.some(({ per }) => per === 'once') ? [...always, 'labourOnce'] : always;

/** A figure as shown: the explained amount, and whether open items take its place or make it a "from" amount. */
export interface ShownFigure {
  readonly amount: ExplainedAmount;
  readonly isUnpriced: boolean;
  readonly isFrom: boolean;
}

const isOpenIn = (tier: TierQuote, { lines }: QuoteRequest, column: ColumnId): boolean =>
  tier.openItems.some(({ reason, line }) => {
    const isOnce = lines[line]?.per === 'once';
    if (column === 'total') return true;
    if (column === 'perMonth') return !isOnce;
    if (column === 'monthlyFee') return false;
    return reason !== 'travel' && isOnce === (column === 'labourOnce');
  });

export const figureOf = (tier: TierQuote, request: QuoteRequest, column: ColumnId): ShownFigure => ({
  amount: tier[column],
  isUnpriced: isUnpriced(tier[column].explanation),
  isFrom: isOpenIn(tier, request, column),
});
