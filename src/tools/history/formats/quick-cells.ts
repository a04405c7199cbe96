/**
 * Cells in the forms that nearly every export has, read without a pattern: a million rows hold five million of them. Each gives -1 for any
 * other text, which is then read as it comes. What they give is what the readers of any text give: a test holds them against each other.
 */

const zero = 48;

/** Two digits of a text, or something below 0. */
const pairAt = (text: string, at: number): number => {
  const [tens, ones] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

const [dash, colon] = [45, 58];

/**
 * A date as `YYYY-MM-DD`, as one number that tells dates apart; which of them are in the calendar is for the reader of any date.
 *
 * @example quickDate('2026-01-15') // 20_260_115
 */
export const quickDate = (text: string): number => {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return -1;
  const [century, year, month, day] = [pairAt(text, 0), pairAt(text, 2), pairAt(text, 5), pairAt(text, 8)];
  return century < 0 || year < 0 || month < 0 || day < 0 ? -1 : ((century * 100 + year) * 100 + month) * 100 + day;
};

/**
 * A time of day or a length of time as `HH:MM` or `HH:MM:SS`, in seconds; its hours may pass a day.
 *
 * @example quickClock('01:12:12') // 4_332
 */
export const quickClock = (text: string): number => {
  const { length } = text;
  if ((length !== 8 && length !== 5) || text.charCodeAt(2) !== colon) return -1;
  const [hours, minutes, seconds] = [pairAt(text, 0), pairAt(text, 3), length === 5 ? 0 : pairAt(text, 6)];
  const isClock = hours >= 0 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
  return isClock && (length === 5 || text.charCodeAt(5) === colon) ? (hours * 60 + minutes) * 60 + seconds : -1;
};

/**
 * An amount with as many decimals as its currency has, in the smallest unit.
 *
 * @param mark the character code of the decimal mark
 * @example quickAmount('12.50', 46, 2) // 1_250
 */
export const quickAmount = (text: string, mark: number, minorUnits: number): number => {
  const { length } = text;
  const at = length - minorUnits - 1;
  if (at < 1 || length > 14 || minorUnits === 0 || text.charCodeAt(at) !== mark) return -1;
  let amount = 0;
  for (let index = 0; index < length; index += 1) {
    if (index === at) continue;
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    amount = amount * 10 + digit;
  }
  return amount;
};
