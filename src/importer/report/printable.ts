/** Characters without a shape of their own, but for the two joiners that some languages and emoji are written with. */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A line as a terminal may have it: what would move its cursor, turn the direction of text around or end the line is spelled out as in
 * JSON. JSON therefore means the same afterwards.
 *
 * @example printable('a\u001b[2J') === 'a\\u001b[2J'
 */
export const printable = (line: string): string =>
  line.replace(unseen, (character) => character.split('').map(escapeUnit).join(''));
