import type { Language } from '../../schema/language.ts';
import { withPlainDigits } from '../../words/index.ts';

/** A number, a word or another mark of an entry. */
export interface Token {
  /** For comparing: in small letters, without accents. */
  readonly text: string;
  /** As it was typed. */
  readonly raw: string;
  /** Whether it follows the token before it without a space. */
  readonly isGlued: boolean;
}

/** Marks that only divide the parts of an entry. */
const dividers = /^[,;:.()!?"“”‘’'`\u2013-]$/;

const tokenPattern = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+|\S/gu;

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** A dash before a digit is a minus or "to": then it is not left out, so that it is named as unknown. */
const isDivider = (text: string, after: string): boolean =>
  dividers.test(text) && !(/^[\u2013-]$/.test(text) && /^\d/.test(after));

/** Writes out what people shorten with marks. @example '2x/maand' -> '2x per maand', '10 p.m.' -> '10 pm', '2½' -> '2,5' */
const withoutShorthand = (text: string): string =>
  text
    .replaceAll(/(\d)\s*([ap])\.\s?m\b\.?/giu, '$1 $2m')
    .replaceAll(/\bp\/\s?(?=\p{L})/giu, 'per ')
    .replaceAll(/\/\s?(?=\p{L})/gu, ' per ')
    .replaceAll(/(\d*)\s?½/gu, (_, whole: string) => `${whole || '0'},5`);

/**
 * Divides an entry into numbers and words; marks that mean nothing are left out.
 *
 * @example tokensOf('6x 40min').map(({ text }) => text) // ['6', 'x', '40', 'min']
 */
export const tokensOf = (entry: string, language?: Language): readonly Token[] => {
  const typed = withoutShorthand(withPlainDigits(entry, language));
  return [...typed.matchAll(tokenPattern)].flatMap(({ 0: raw, index }) => {
    if (isDivider(raw, typed.slice(index + 1))) return [];
    return [{ text: plain(raw), raw, isGlued: index > 0 && !/\s/.test(typed[index - 1] ?? '') }];
  });
};
