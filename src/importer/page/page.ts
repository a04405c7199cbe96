import type { Line } from '../blocks/lines.ts';
import type { Note, NoteCode } from '../notes.ts';
import type { Settings } from '../project/settings.ts';
import type { Labels } from './labels.ts';

/** How much of something a page may hold. What goes beyond it is written in a plainer way, and reported once. */
class Allowance {
  #left: number;
  #isReported = false;

  constructor(most: number) {
    this.#left = most;
  }

  /** Takes as much; what is too much takes nothing. */
  take(count: number): boolean {
    if (count > this.#left) return false;
    this.#left -= count;
    return true;
  }

  /** Whether this is the first time that something was too much. */
  isFirst(): boolean {
    const isFirst = !this.#isReported;
    this.#isReported = true;
    return isFirst;
  }
}

interface Allowances {
  /** What there is to read in runs of text with marks in them. */
  readonly effort: Allowance;
  /** Elements, components and texts in braces; for each the parser of the build goes through all that follows. */
  readonly tags: Allowance;
}

/** More than any page that people write holds, and as much as is read and written in a few seconds. */
export const allowances = (lineCount: number): Allowances => ({
  effort: new Allowance(120_000),
  tags: new Allowance(Math.min(6000, Math.floor(150_000_000 / Math.max(1, lineCount)))),
});

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
