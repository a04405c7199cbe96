import type { Row } from '../files/row.ts';
import { withoutCurrency } from './numbers.ts';

const totals = /^(?:grand )?(?:totals?|totaal|eindtotaal|summe|gesamt|gesamtsumme|total général)\b/i;

const month = String.raw`(?:jan|feb|fév|mar|maa|mrt|mär|apr|avr|may|mei|mai|jun|juin|jul|juil|aug|août|sep|oct|okt|nov|dec|déc|dez)\p{L}*\.?`;
const period = String.raw`jaar|year|maand|month|week|kwartaal|quarter|uren|hours|${month}|\d{4}|[qk]?\d{1,2}`;
const total = '(?:grand |sub)?(?:totals?|totaal|eindtotaal|subtotaal|summe|gesamt|gesamtsumme)';
const datedTotals = new RegExp(`^${total}(?: (?:${period})){0,2}:?$`, 'iu');

/** Three letters as one number, whatever their case. */
const lettersAt = (bytes: Uint8Array, from: number): number =>
  ((((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)) & 0x7f_7f_7f) | 0x20_20_20;

/** The first letters of the words for a total. */
const beginnings = ['gra', 'sub', 'tot', 'ein', 'sum', 'ges'].map((letters) =>
  lettersAt(new TextEncoder().encode(letters), 0),
);

/** By each byte: one of those that begin with it, whatever its case; 0 where there are no more. No letter has more than two. */
const beginningBy = (index: number) =>
  Int32Array.from(
    { length: 256 },
    (_, byte) => beginnings.filter((letters) => letters >> 16 === (byte | 0x20))[index] ?? 0,
  );
const [oneBeginning, otherBeginning] = [beginningBy(0), beginningBy(1)];

/** Whether a cell may say that its row adds up others: nearly all are told by their first letters. */
const mayBeTotals = (bytes: Uint8Array, from: number): boolean => {
  const first = bytes[from] ?? 0;
  if (oneBeginning[first] === 0) return false;
  const letters = lettersAt(bytes, from);
  return letters === oneBeginning[first] || letters === otherBeginning[first];
};

/** A row that adds up others on a date of its own, such as the last of a month: a cell says so and says nothing else but a period. */
export const isDatedTotals = (row: Row): boolean =>
  row.some((bytes, from, column) => mayBeTotals(bytes, from) && datedTotals.test(row.text(column).trim()));

const filledCells = (row: Row): string[] =>
  row
    .texts()
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** Whether a row says that it adds up others. */
export const saysTotals = (row: Row): boolean => filledCells(row).some((cell) => totals.test(cell));

/** The row at the end that adds up the others: it says so, or has nothing but figures. */
export const isTotals = (row: Row): boolean => {
  const filled = filledCells(row);
  const isFigures = filled.length > 0 && filled.every((cell) => /^[\d.,:\s-]+$/.test(withoutCurrency(cell)));
  return isFigures || saysTotals(row);
};
