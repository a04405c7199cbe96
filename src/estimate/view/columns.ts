import { isUnpriced, type QuoteRequest, type TierQuote } from '../../rules/index.ts';
import type { Cents } from '../../schema/units.ts';
import { describeAmount, type MessageKey, type Words } from '../../words/index.ts';

/** The amounts of a tier, each a column of the answer. */
export type ColumnId =
  | 'total'
  | 'perMonth'
  | 'monthlyFee'
  | 'labourPerMonth'
  | 'travelPerMonth'
  | 'labourOnce'
  | 'travelOnce';

const isOnce = ({ per }: QuoteRequest['lines'][number]): boolean => per === 'once';

/** One-off work and priced travel get their own columns when there are any, so that rows add up. */
export const columnsFor = (
  { lines }: QuoteRequest,
  { tiers: [tier] }: { readonly tiers: readonly TierQuote[] },
): ColumnId[] => {
  const hasTravel = (column: 'travelPerMonth' | 'travelOnce') => tier !== undefined && tier[column].cents > 0;
  return [
    'total',
    'perMonth',
    'monthlyFee',
    'labourPerMonth',
    ...(hasTravel('travelPerMonth') ? ['travelPerMonth' as const] : []),
    ...(lines.some(isOnce) ? ['labourOnce' as const] : []),
    ...(hasTravel('travelOnce') ? ['travelOnce' as const] : []),
  ];
};

/** The heading of a column. */
export const columnName = (column: ColumnId, months: string, { translator }: Words): string =>
  translator.text(`column.${column}` satisfies MessageKey, { months });

/** Whether open items come on top of an amount. */
const isFrom = (tier: TierQuote, { lines }: QuoteRequest, column: ColumnId): boolean =>
  tier.openItems.some(({ reason, line }) => {
    const ofOnce = lines[line]?.per === 'once';
    if (column === 'total') return true;
    if (column === 'perMonth') return !ofOnce;
    if (column === 'monthlyFee') return false;
    const isTravel = column.startsWith('travel');
    return (reason === 'travel') === isTravel && ofOnce === column.endsWith('Once');
  });

/** An amount of a tier, in words and as a number. */
export interface AmountView {
  readonly id: ColumnId | 'withVat';
  readonly name: string;
  /** The amount, with "from" before it when items are open; or "on request". */
  readonly text: string;
  /** Null when nothing in it has a price. */
  readonly cents: Cents | null;
  /** Whether open items come on top. */
  readonly isFrom: boolean;
}

/** One amount of a tier. */
export const amountView = (
  id: ColumnId,
  tier: TierQuote,
  request: QuoteRequest,
  words: Words,
): Omit<AmountView, 'name'> => {
  const { cents, explanation } = tier[id];
  const from = isFrom(tier, request, id);
  const isOnRequest = isUnpriced(explanation) || (from && cents === 0);
  const text = isOnRequest ? words.translator.text('amount.onRequest') : describeAmount(cents, from, words);
  return { id, text, cents: isOnRequest ? null : cents, isFrom: from };
};

/** The total with VAT; null when no country was chosen. */
export const withVatView = ({ withVat, openItems }: TierQuote, words: Words): AmountView | null => {
  if (withVat === null) return null;
  const { cents } = withVat.totalWithVat;
  const from = openItems.length > 0;
  return {
    id: 'withVat',
    name: words.translator.text('subject.totalWithVat'),
    text: describeAmount(cents, from, words),
    cents: from && cents === 0 ? null : cents,
    isFrom: from,
  };
};
