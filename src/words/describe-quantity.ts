import type { AgreedRate, Quantity } from '../rules/index.ts';
import type { Cents } from '../schema/units.ts';
import { describeMinutesValue } from './describe-minutes.ts';
import type { Words } from './words.ts';

/** An amount: the amount, "from" it where a part of it has no price, or "on request" where nothing of it has. */
export const describeAmount = (cents: Cents, isOpen: boolean, { translator, format }: Words): string => {
  // "From 0" would read as free.
  if (isOpen && cents === 0) return translator.text('amount.onRequest');
  const amount = format.money(cents);
  return isOpen ? translator.text('amount.from', { amount }) : amount;
};

/** A number with its unit, in words. @example '€ 104,00 per uur' */
export const describeQuantity = ({ unit, amount }: Quantity, { translator, format, names }: Words): string => {
  switch (unit) {
    case 'cents':
      return format.money(amount);
    case 'centsPerHour':
      return translator.text('unit.perHour', { amount: format.money(amount) });
    case 'minutes':
      return translator.count('unit.minutes', amount);
    case 'bundleMinutes':
      return translator.count('unit.minutes', amount, { count: format.number(amount) });
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

/** A rate with each of its steps, where it has some. @example '€ 97,20 per uur', 'tot en met 12 uur in een jaar € 68,00, daarna € 60,00' */
export const describeRate = ({ amount, steps }: Pick<AgreedRate, 'amount' | 'steps'>, words: Words): string => {
  const unit = words.names.list.rateUnit ? 'centsPerRateUnit' : 'centsPerHour';
  const bySteps = steps && describeMinutesValue({ unit: 'rateSteps', ...steps }, words);
  return bySteps ?? describeQuantity({ unit, amount }, words);
};
