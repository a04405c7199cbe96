import { z } from 'zod';
import { most } from './bounds.ts';
import { expects } from './expectations.ts';
import { centsSchema } from './units.ts';

/** How many decimals amounts of a currency have. */
export type MinorUnits = 0 | 2 | 3;

/** Currencies without two decimals. Source: ISO 4217, list one, read on 2026-11-28. */
const otherUnits: Readonly<Record<string, MinorUnits>> = {
  ...Object.fromEntries(
    [
      'BIF',
      'CLP',
      'DJF',
      'GNF',
      'ISK',
      'JPY',
      'KMF',
      'KRW',
      'PYG',
      'RWF',
      'UGX',
      'UYI',
      'VND',
      'VUV',
      'XAF',
      'XOF',
      'XPF',
    ].map((currency) => [currency, 0 as const]),
  ),
  ...Object.fromEntries(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((currency) => [currency, 3 as const])),
};

/** The decimals of a currency. @example minorUnitsOf('JPY') // 0 */
export const minorUnitsOf = (currency: unknown): MinorUnits =>
  (typeof currency === 'string' ? otherUnits[currency] : undefined) ?? 2;

/** A currency by its ISO 4217 code. */
export const currencySchema = z.string(expects('currency')).regex(/^[A-Z]{3}$/, expects('currency'));

/** An amount as editors write it, with no more decimals than its currency has; becomes whole minor units. */
export const amountSchemaFor = (minorUnits: MinorUnits) => {
  const scale = 10 ** minorUnits;
  const code = expects(minorUnits === 2 ? 'amount' : minorUnits === 0 ? 'amountWhole' : 'amountThousandths');
  return z
    .number(code)
    .min(0, code)
    .max(most.minorUnits / scale, code)
    .multipleOf(1 / scale, code)
    .transform((amount) => Math.round(amount * scale))
    .pipe(centsSchema);
};
type AmountSchema = ReturnType<typeof amountSchemaFor>;

/**
 * What something costs: an amount; nothing beside what is paid already; an amount or more; an amount that is told on
 * request; or that it cannot be had.
 */
export const priceSchemaFor = (amount: AmountSchema) =>
  z.union(
    [amount, z.enum(['included', 'onRequest', 'notOffered']), z.strictObject({ from: amount })],
    expects('amountOrOnRequest'),
  );
export type Price = z.infer<ReturnType<typeof priceSchemaFor>>;
