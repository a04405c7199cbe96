import type { Quantity } from '../rules/index.ts';
import type { Words } from './words.ts';

/** A number with its unit, in words. @example '€ 104,00 per uur' */
export const describeQuantity = ({ unit, amount }: Quantity, { translator, format }: Words): string => {
  switch (unit) {
    case 'cents':
      return format.money(amount);
    case 'centsPerHour':
      return translator.text('unit.perHour', { amount: format.money(amount) });
    case 'minutes':
      return translator.count('unit.minutes', amount);
    case 'percent':
    case 'factorPercent':
      return translator.text('unit.percent', { amount });
    case 'times':
      return translator.count('unit.times', amount);
    case 'months':
      return translator.count('unit.months', amount);
  }
};
