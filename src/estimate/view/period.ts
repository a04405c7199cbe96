import { averageMonth, besideAsked, besideMonths, type QuoteAmounts, type TierAmounts } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';
import type { SharedValues } from '../fields/shared-fields.ts';

/** The time that amounts are shown for: one month of what stands in every month, the first twelve, or all of them. */
export type Period = 'month' | 'year' | 'whole';

/** The column with the amount of a period. */
export const columnOf = { month: 'perMonth', year: 'firstYear', whole: 'total' } as const;

/** Those that a visitor can choose: a year only where that is less than all months. */
export const periodsOf = ({ months }: QuoteAmounts): readonly Period[] =>
  months > 12 ? ['month', 'year', 'whole'] : ['month', 'whole'];

/** The period to show: the chosen one where it is possible, otherwise all months. */
export const periodOf = ({ period }: SharedValues, quote: QuoteAmounts): Period =>
  periodsOf(quote).find((one) => one === period) ?? 'whole';

/**
 * What a tier costs beside what stands in every month, to stand behind a monthly amount, and the average, which says little
 * over less than a year; empty when there is nothing beside it.
 *
 * @example ['plus € 1.240,00 over 12 maanden', 'gemiddeld € 992,08 per maand']
 */
export const besideTexts = (tier: TierAmounts, months: number, { translator, format }: Words): string[] => {
  const beside = besideAsked(tier, months) ?? besideMonths(tier);
  const { text, count } = translator;
  const average = text('period.average', {
    amount: format.money(tier.isAverage ? tier.perMonth.cents : averageMonth(tier, months)),
  });
  if (tier.isAverage) return [average];
  if (beside === 0) return [];
  return [
    text('period.beside', { amount: format.money(beside), months: count('unit.months', months) }),
    ...(tier.firstYear ? [average] : []),
  ];
};
