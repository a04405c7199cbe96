import type { Table, TakeRow } from '../files/read-table.ts';
import { Row } from '../files/row.ts';

/** A way of reading a table that makes several rows of one; each keeps the number of the row that it came from. */
export const splitRows =
  (table: Table, rowsOf: (cells: readonly string[]) => readonly string[][]): Table['read'] =>
  (take, reading) => {
    const part = new Row();
    const split: TakeRow = (row, number, isFurther) => {
      for (const [index, cells] of rowsOf(row.texts()).entries())
        take(part.fill(cells), number, index > 0 || isFurther);
    };
    return table.read(split, reading);
  };
