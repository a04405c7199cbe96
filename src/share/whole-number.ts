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
