import type { Settings } from '../project/settings.ts';
import type { NoteCode } from '../report/advice/index.ts';
import type { Note } from '../report/note.ts';
import type { Line } from '../source/line.ts';
import type { Allowance, Allowances } from './allowance.ts';
import type { Labels } from './labels.ts';

/** What reading a page needs and gathers beside its nodes. */
export interface Page {
  /** Relative to the folder of the pages, with `/` between its parts. */
  readonly file: string;
  readonly settings: Settings;
  readonly labels: Labels;
  readonly notes: Note[];
  /** Fences with Mermaid, from the opening line to the last of the text. */
  readonly diagrams: (readonly Line[])[];
  /** Names of the components of Starlight that the page uses. */
  readonly components: Set<string>;
  readonly allowances: Allowances;
  /** The line on which a node stands, for the report. */
  readonly places: WeakMap<object, Line>;
}

const longest = 120;

const shorten = (text: string): string => {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

/** A find of the report: what was not exact, and where. */
export const noteAt = (code: NoteCode, { text, file, number }: Line): Note => ({
  code,
  file,
  line: number,
  found: shorten(text),
});

/** Puts a find in the report. */
export const addNote = (page: Page, code: NoteCode, line: Line): void => {
  page.notes.push(noteAt(code, line));
};

/** Whether a page may hold so much more; the first time that it may not stands in the report. */
export const isAllowed = (page: Page, allowance: Allowance, count: number, line: Line | undefined): boolean => {
  if (allowance.take(count)) return true;
  if (line && allowance.isFirst()) addNote(page, 'long-page', line);
  return false;
};
