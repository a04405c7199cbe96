import type { NoteCode } from './advice/index.ts';

/** What a page holds that could not be turned over exactly. */
export interface Note {
  readonly code: NoteCode;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The words of the source that it is about, cut short. */
  readonly found: string;
}
