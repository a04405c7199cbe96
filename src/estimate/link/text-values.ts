import type { Cents } from '../../schema/units.ts';

/** Writes an amount to the cent, with a point. @example encodeMoney(4550) // '45.50' */
export const encodeMoney = (amount: Cents): string => {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Reads an amount as `encodeMoney` writes it, below ten million; anything else is undefined. */
export const decodeMoney = (text: string): Cents | undefined =>
  /^(?:0|[1-9]\d{0,6})\.\d\d$/.test(text) ? (Number(text.replace('.', '')) as Cents) : undefined;

/**
 * Reads a whole number from 1 to `most`, written in plain digits; anything else is undefined.
 *
 * @example wholeNumber('12', 120) // 12
 * @example wholeNumber('1e3', 5_000) // undefined
 */
export const wholeNumber = (text: string | undefined, most: number): number | undefined => {
  if (text === undefined || !/^[1-9]\d{0,8}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
};

/** Reads one of a few values; anything else is undefined. @example oneOf('month', ['once', 'month']) // 'month' */
export const oneOf = <T extends string>(text: string | undefined, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === text);
