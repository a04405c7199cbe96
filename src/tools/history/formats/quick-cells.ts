import type { Row } from '../files/row.ts';

/**
 * Cells in the forms that nearly every export has, read from their bytes: a million rows hold five million of them. Each gives -1 for any
 * other cell, which is then read as text. What they give is what the readers of any text give: a test holds them against each other.
 */
const zero = 48;

/** Two digits, or something below 0. */
const pairAt = (bytes: Uint8Array, at: number): number => {
  const tens = (bytes[at] ?? 0) - zero;
  const ones = (bytes[at + 1] ?? 0) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

const [dash, colon] = [45, 58];

/**
 * A date as `YYYY-MM-DD`, as one number that tells dates apart; which of them are in the calendar is for the reader of any date.
 *
 * @example quickDate(row, 0) // 20_260_115
 */
export const quickDate = (row: Row, column: number): number => {
  const { bytes } = row;
  const at = row.from(column);
  if (row.to(column) - at !== 10 || bytes[at + 4] !== dash || bytes[at + 7] !== dash) return -1;
  const century = pairAt(bytes, at);
  const year = pairAt(bytes, at + 2);
  const month = pairAt(bytes, at + 5);
  const day = pairAt(bytes, at + 8);
  return century < 0 || year < 0 || month < 0 || day < 0 ? -1 : ((century * 100 + year) * 100 + month) * 100 + day;
};

/**
 * A time of day or a length of time as `HH:MM` or `HH:MM:SS`, in seconds; its hours may pass a day.
 *
 * @example quickClock(row, 1) // 4_332, of 01:12:12
 */
export const quickClock = (row: Row, column: number): number => {
  const { bytes } = row;
  const at = row.from(column);
  const length = row.to(column) - at;
  if ((length !== 8 && length !== 5) || bytes[at + 2] !== colon) return -1;
  const hours = pairAt(bytes, at);
  const minutes = pairAt(bytes, at + 3);
  const seconds = length === 5 ? 0 : pairAt(bytes, at + 6);
  const isClock = hours >= 0 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
  return isClock && (length === 5 || bytes[at + 5] === colon) ? (hours * 60 + minutes) * 60 + seconds : -1;
};

/**
 * An amount with as many decimals as its currency has, in the smallest unit.
 *
 * @param mark the character code of the decimal mark
 * @example quickAmount(row, 2, 46, 2) // 1_250, of 12.50
 */
export const quickAmount = (row: Row, column: number, mark: number, minorUnits: number): number => {
  const { bytes } = row;
  const from = row.from(column);
  const to = row.to(column);
  const markAt = to - minorUnits - 1;
  if (markAt <= from || to - from > 14 || minorUnits === 0 || bytes[markAt] !== mark) return -1;
  let amount = 0;
  for (let at = from; at < to; at += 1) {
    if (at === markAt) continue;
    const digit = (bytes[at] ?? 0) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    amount = amount * 10 + digit;
  }
  return amount;
};
