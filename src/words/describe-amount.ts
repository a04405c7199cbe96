import type { Cents } from '../schema/units.ts';
import type { Words } from './words.ts';

/** An amount: the amount, "from" it where a part of it has no price, or "on request" where nothing of it has. */
export const describeAmount = (cents: Cents, isOpen: boolean, { translator, format }: Words): string => {
  // "From 0" would read as free.
  if (isOpen && cents === 0) return translator.text('amount.onRequest');
  const amount = format.money(cents);
  return isOpen ? translator.text('amount.from', { amount }) : amount;
};
