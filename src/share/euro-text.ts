import type { Cents } from '../schema/units.ts';

/** Writes an amount in euros. @example encodeEuros(4550) // '45.50' */
export const encodeEuros = (amount: Cents): string => {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Reads an amount as `encodeEuros` writes it, up to ten million euros. */
export const decodeEuros = (text: string): Cents | undefined =>
  /^(?:0|[1-9]\d{0,6})\.\d\d$/.test(text) ? (Number(text.replace('.', '')) as Cents) : undefined;
