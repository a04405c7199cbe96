import type { Language } from '../schema/language.ts';
import type { Cents } from '../schema/units.ts';

const marks: Record<Language, string> = { nl: ',', en: '.' };

/**
 * Writes an amount for a field, to the cent, as people of a language type it and `readEuros` reads it back; whole euros without cents.
 *
 * @example writeEuros(4550, 'nl') // '45,50'
 * @example writeEuros(30000, 'nl') // '300'
 */
export const writeEuros = (amount: Cents, language: Language): string => {
  const [euros, cents] = [Math.floor(amount / 100), amount % 100];
  return cents === 0 ? String(euros) : `${euros}${marks[language]}${String(cents).padStart(2, '0')}`;
};
