import type { ChargeSum } from '../rules/index.ts';
import type { MessageKey, Translator } from './translator.ts';

/** Those that have a name of their own. */
const named: Readonly<Record<string, MessageKey>> = {
  feemonth: 'column.monthlyFee',
  labourmonth: 'column.labourPerMonth',
  travelmonth: 'column.travelPerMonth',
  labouronce: 'column.labourOnce',
  travelonce: 'column.travelOnce',
};

/** The charges of one kind that stand as often in a bill. @example 'Work per month', 'Every quarter: work' */
export const describeCharges = ({ what, per }: Pick<ChargeSum, 'what' | 'per'>, { text }: Translator): string => {
  const own = named[what + per];
  return own ? text(own) : text('column.charges', { per: text(`frequency.${per}`), what: text(`charge.${what}`) });
};
