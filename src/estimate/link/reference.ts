/** Digits and capitals without I, L, O and U, which are misread or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** FNV-1a over UTF-16, 32 bits. */
const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

const fourLetters = (value: number): string => [15, 10, 5, 0].map((shift) => alphabet[(value >>> shift) & 31]).join('');

/**
 * A short name for a state, to quote on the phone: the same fragment always has the same reference. It is no proof; two
 * fragments can share one.
 *
 * @example referenceOf('#v=1&lines=&list=2026-11-21&months=12&end') // eight letters and digits, as 'XXXX-XXXX'
 */
export const referenceOf = (fragment: string): string =>
  `${fourLetters(hash(fragment, 0x811c9dc5))}-${fourLetters(hash(fragment, 0x2f0b4c27))}`;
