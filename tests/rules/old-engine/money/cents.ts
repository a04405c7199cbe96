import type { Cents } from '../../../../src/schema/units.ts';

/** Marks a whole number of cents as money; whoever calls it has just computed that number from money. */
export const cents = (amount: number): Cents => amount as Cents;

/** Adds amounts in whole cents. @example sumCents([cents(8100), cents(16125)]) // 24225 */
export const sumCents = (amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce<number>((sum, amount) => sum + amount, 0));

/** Multiplies an amount by a whole number. @example timesCents(cents(8100), 6) // 48600 */
export const timesCents = (amount: Cents, times: number): Cents => cents(amount * times);
