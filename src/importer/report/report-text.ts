import { advice, type NoteCode } from './advice/index.ts';
import type { Note } from './note.ts';

const byCode = (notes: readonly Note[]): ReadonlyMap<NoteCode, readonly Note[]> =>
  Map.groupBy(notes, ({ code }) => code);

const section = (code: NoteCode, notes: readonly Note[]): string => {
  const places = notes.map(({ file, line, found }) => `  ${file}:${line}  ${found}`);
  return [`${code} (${notes.length})`, `  Done: ${advice[code].done}`, `  To do: ${advice[code].todo}`, ...places].join(
    '\n',
  );
};

/** The report for people: one part per kind of find, with every place where it was found. */
export const reportText = (notes: readonly Note[]): string =>
  [...byCode(notes)]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([code, found]) => section(code, found))
    .join('\n\n');

/** The same for programs: every find with what was done and what is left to do. */
export const reportNotes = (notes: readonly Note[]): readonly (Note & (typeof advice)[NoteCode])[] =>
  notes.map((note) => ({ ...note, ...advice[note.code] }));
