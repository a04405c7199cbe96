import type { ChargeSum } from '../rules/index.ts';
import { describeSharedCharges } from './describe-shared-work.ts';
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
export const describeCharges = (sum: Pick<ChargeSum, 'what' | 'per'>, translator: Translator): string => {
  const { what, per } = sum;
  const { text } = translator;
  const own = named[what + per];
  if (own) return text(own);
  return (
    describeSharedCharges(sum, translator) ??
    text('column.charges', { per: text(`frequency.${per}`), what: text(`charge.${what}`) })
  );
};
