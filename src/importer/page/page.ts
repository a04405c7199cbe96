import type { Line } from '../blocks/lines.ts';
import type { Note, NoteCode } from '../notes.ts';
import type { Settings } from '../project/settings.ts';
import type { Labels } from './labels.ts';

/** How much of something a page may hold. What exceeds it is written in a simpler way, and noted once. */
class Allowance {
  #left: number;
  #isReported = false;

  constructor(most: number) {
    this.#left = most;
  }

  /** Spends `count` if that much is left. */
  take(count: number): boolean {
    if (count > this.#left) return false;
    this.#left -= count;
    return true;
  }

  /** Whether this is the first time that the allowance was exceeded. */
  isFirst(): boolean {
    const isFirst = !this.#isReported;
    this.#isReported = true;
    return isFirst;
  }
}

interface Allowances {
  /** The cost of parsing text with markup. */
  readonly effort: Allowance;
  /** Elements, components and expressions; for each of them the MDX parser scans all that follows. */
  readonly tags: Allowance;
}

/** More than people write on a page, and as much as takes a few seconds to convert. */
export const allowances = (lineCount: number): Allowances => ({
  effort: new Allowance(120_000),
  tags: new Allowance(Math.min(6000, Math.floor(150_000_000 / Math.max(1, lineCount)))),
});

/** What reading a page needs, and collects besides nodes. */
export interface Page {
  /** Relative to the folder of the pages, with `/` as separator. */
  readonly file: string;
  readonly settings: Settings;
  readonly labels: Labels;
  readonly notes: Note[];
  /** Mermaid diagrams: the lines from the opening fence to the last line of text. */
  readonly diagrams: (readonly Line[])[];
  /** The Starlight components that the page uses. */
  readonly components: Set<string>;
  readonly allowances: Allowances;
  /** The source line of each node. */
  readonly places: WeakMap<object, Line>;
}

const maxLength = 120;

const shorten = (text: string): string => {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
};

/** A note on a line. */
export const noteAt = (code: NoteCode, { text, file, number }: Line): Note => ({
  code,
  file,
  line: number,
  found: shorten(text),
});

/** Adds a note on a line to those of the page. */
export const addNote = (page: Page, code: NoteCode, line: Line): void => {
  page.notes.push(noteAt(code, line));
};

/** Spends part of an allowance; notes the first time that it is exceeded. */
export const spendAllowance = (page: Page, allowance: Allowance, count: number, line: Line | undefined): boolean => {
  if (allowance.take(count)) return true;
  if (line && allowance.isFirst()) addNote(page, 'long-page', line);
  return false;
};
