import type { Quantity } from '../rules/index.ts';
import type { Words } from './words.ts';

/** A number with its unit, in words. @example '€ 104,00 per uur' */
export const describeQuantity = ({ unit, amount }: Quantity, { translator, format, names }: Words): string => {
  switch (unit) {
    case 'cents':
      return format.money(amount);
    case 'centsPerHour':
      return translator.text('unit.perHour', { amount: format.money(amount) });
    case 'minutes':
      return translator.count('unit.minutes', amount);
    case 'percent':
    case 'factorPercent':
      return translator.text('unit.percent', { amount: format.number(amount) });
    case 'centsPerRateUnit':
      return translator.text('unit.perRateUnit', {
        amount: format.money(amount),
        unit: names.list.rateUnit?.name[names.language] ?? '',
      });
    case 'units':
      return format.number(amount);
    case 'km':
    case 'mile':
      return translator.text(`unit.${unit}`, { amount: format.number(amount) });
    case 'times':
      return translator.count('unit.times', amount);
    case 'months':
      return translator.count('unit.months', amount);
  }
};
