import type { Amount, ChargeSum, SumId, TierAmounts, TierQuote } from '../../rules/index.ts';
import type { Cents } from '../../schema/units.ts';
import { describeAmount, describeCharges, describeNotFilledIn, type Words } from '../../words/index.ts';
import type { Period } from './period.ts';

/** The amounts of a tier, each a column of the answer. */
export type ColumnId = 'total' | 'perMonth' | 'firstYear' | SumId;

/** A kind of charge of a tier; undefined for the totals, and when the tier has no such charge. */
const chargesOf = <Of extends Amount>(tier: TierQuote<Of>, column: ColumnId) =>
  tier.charges.find(({ id }) => id === column);

/** An amount of a tier; undefined where the tier has no such charge. */
export const amountIn = <Of extends Amount>(tier: TierQuote<Of>, column: AmountView['id']): Of | undefined => {
  if (column === 'withVat') return tier.withVat?.totalWithVat;
  if (column === 'total' || column === 'perMonth') return tier[column];
  return column === 'firstYear' ? (tier.firstYear ?? undefined) : chargesOf(tier, column)?.amount;
};

/** A column, and the charges that it adds up; null for the totals. */
export interface Column {
  readonly id: ColumnId;
  readonly charges: Pick<ChargeSum, 'what' | 'per'> | null;
}

/** Each kind of charge has a column, so that rows add up; travel only when it has a price, the first year only when it is asked for. */
export const columnsFor = ({ tiers }: { readonly tiers: readonly TierAmounts[] }, period: Period): Column[] => {
  const shown = tiers.flatMap(({ charges }) =>
    charges.filter(({ what, amount }) => what !== 'travel' || amount.cents > 0).map((sum) => [sum.id, sum] as const),
  );
  const columns = [...new Map<ColumnId, Column['charges']>(shown)].map(([id, charges]) => ({ id, charges }));
  const totals = ['total', ...(period === 'year' ? ['firstYear' as const] : []), 'perMonth'] as const;
  return [...totals.map((id) => ({ id, charges: null })), ...columns];
};

/** The heading of a column. */
export const columnName = ({ id, charges }: Column, months: string, { translator }: Words): string =>
  charges
    ? describeCharges(charges, translator)
    : translator.text(`column.${id as 'total' | 'perMonth' | 'firstYear'}`, { months });

/** Whether open items come on top of an amount. */
const isFrom = (tier: TierAmounts, column: ColumnId): boolean =>
  tier.openItems.some(({ what, per }) => {
    if (column === 'total' || column === 'firstYear') return true;
    if (column === 'perMonth') return per === 'month' || tier.isAverage === true;
    const charges = chargesOf(tier, column);
    return what === charges?.what && per === charges.per;
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
export const amountView = (id: ColumnId, tier: TierAmounts, words: Words): Omit<AmountView, 'name'> => {
  const cents = amountIn(tier, id)?.cents ?? (0 as Cents);
  const from = isFrom(tier, id);
  const isOnRequest = from && cents === 0;
  const text = (isOnRequest && describeNotFilledIn(tier, words)) || describeAmount(cents, from, words);
  return { id, text, cents: isOnRequest ? null : cents, isFrom: from };
};

/** The total with VAT; null when no country was chosen. */
export const withVatView = ({ withVat, openItems }: TierAmounts, words: Words): AmountView | null => {
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
