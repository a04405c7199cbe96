import type { Cents } from '../schema/units.ts';

/**
 * Reads an amount of euros as people type it: a comma or a point before the cents, no marks between thousands, which
 * could be taken for cents.
 *
 * @returns whole cents, or undefined
 * @example readEuros('€ 45,50') // 4550
 * @example readEuros('1.234') // undefined
 */
export const readEuros = (text: string): Cents | undefined => {
  const [, euros, decimals = ''] = /^(?:€\s*)?(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (euros === undefined) return undefined;
  return (Number(euros) * 100 + Number(decimals.padEnd(2, '0'))) as Cents;
};
