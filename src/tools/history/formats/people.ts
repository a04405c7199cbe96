import type { Table } from '../files/read-table.ts';
import type { HistoryMapping } from '../mapping.ts';
import { splitRows } from './split-rows.ts';

const between = /\s*(?:[+&;/\r\n]|\s(?:en|and|et|und)\s)\s*/u;

/** The people that a cell names; one name has no mark or word between it and another. @example peopleIn('Tom + Sofie') // ['Tom', 'Sofie'] */
export const peopleIn = (cell: string): string[] =>
  cell
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Cuts a row whose cell names several people into one for each. */
const rowsOf = (cells: readonly string[], person: number, { role }: HistoryMapping): string[][] => {
  const names = peopleIn(cells[person] ?? '');
  if (names.length < 2) return [[...cells]];
  const areKnown = role.column === person && names.every((name) => Object.hasOwn(role.values, name));
  // What is known of all of them together holds for each, unless each is known.
  return names.map((name) => (areKnown ? cells.with(person, name) : [...cells]));
};

/** How rows are cut by a mapping that counts several people each; undefined where it does not. */
export const personRows = (mapping: HistoryMapping): ((cells: readonly string[]) => string[][]) | undefined => {
  const { person } = mapping.columns;
  if (person === undefined || mapping.severalPeople !== 'each') return undefined;
  return (cells) => rowsOf(cells, person, mapping);
};

/** A table in which each person of a row is a row of its own, where a mapping says so. */
export const tableByPerson = (table: Table, mapping: HistoryMapping): Table => {
  const cut = personRows(mapping);
  return cut === undefined ? table : { ...table, read: splitRows(table, cut) };
};
